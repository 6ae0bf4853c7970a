import WorkerVersions

/// Rows of cells, one for each of `BindingColumns.all`: CSV as RFC 4180 has it, or TSV with escapes.
///
/// A string is its text, anything else its JSON. A field that is absent is an empty cell; in CSV an empty string is `""`.
struct DelimitedRows: RowWriter {
    /// What stands between cells and behind rows, and what becomes of such characters in cells.
    enum Style {
        /// A cell with a comma, a quotation mark or a line break is quoted; rows end with CR LF.
        case commas
        /// Tabs, line breaks and backslashes are written `\t`, `\n`, `\r`, `\\`; rows end with LF.
        case tabs
    }

    private let style: Style
    private let secrets: Secrets
    /// The cells of the row at hand, by column.
    private var cells: [[UInt8]?]

    init(_ style: Style, secrets: Secrets) {
        self.style = style
        self.secrets = secrets
        cells = Array(repeating: nil, count: BindingColumns.all.count)
    }

    func header() -> [UInt8] {
        Array(BindingColumns.all.joined(separator: style == .commas ? "," : "\t").utf8) + lineEnd
    }

    mutating func append(_ row: BindingRow, to output: inout [UInt8]) {
        for column in cells.indices { cells[column] = nil }
        cells[0] = row.versionID.map { Array($0.utf8) }
        cells[1] = Array(String(row.index).utf8)
        cells[2] = Array(row.binding.name.utf8)
        cells[3] = Array(row.binding.type.utf8)
        place(row.fields(secrets), under: "")
        for column in cells.indices {
            if column > 0 { output.append(style == .commas ? UInt8(ascii: ",") : 0x09) }
            if let cell = cells[column] { append(cell, to: &output) }
        }
        output.append(contentsOf: lineEnd)
    }

    private var lineEnd: [UInt8] { style == .commas ? [0x0D, 0x0A] : [0x0A] }

    /// Puts fields into their cells. Objects go into one another as deep as `BindingColumns.objects` says.
    private mutating func place(_ fields: [(name: String, value: RawJSON)], under prefix: String) {
        for field in fields {
            let name = prefix + field.name
            if BindingColumns.objects.contains(name), let members = try? JSONMembers(json: field.value.bytes) {
                place(members.members, under: name + ".")
            } else if let column = BindingColumns.places[name] {
                cells[column] = field.value.cell
            }
        }
    }

    private func append(_ cell: [UInt8], to output: inout [UInt8]) {
        switch style {
        case .commas:
            guard cell.isEmpty || cell.contains(where: \.needsQuotes) else {
                output.append(contentsOf: cell)
                return
            }
            output.append(UInt8(ascii: "\""))
            for byte in cell {
                if byte == UInt8(ascii: "\"") { output.append(byte) }
                output.append(byte)
            }
            output.append(UInt8(ascii: "\""))
        case .tabs:
            for byte in cell {
                switch byte {
                case 0x09: output.append(contentsOf: "\\t".utf8)
                case 0x0A: output.append(contentsOf: "\\n".utf8)
                case 0x0D: output.append(contentsOf: "\\r".utf8)
                case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
                default: output.append(byte)
                }
            }
        }
    }
}

extension UInt8 {
    fileprivate var needsQuotes: Bool {
        self == UInt8(ascii: ",") || self == UInt8(ascii: "\"") || self == 0x0A || self == 0x0D
    }
}

extension RawJSON {
    /// The value as a cell shows it.
    var cell: [UInt8] {
        guard bytes.first == UInt8(ascii: "\"") else { return compact.bytes }
        guard bytes.contains(UInt8(ascii: "\\")) else { return Array(bytes.dropFirst().dropLast()) }
        return (try? String(json: bytes)).map { Array($0.utf8) } ?? []
    }
}
