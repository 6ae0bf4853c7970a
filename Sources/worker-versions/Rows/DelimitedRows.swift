import WorkerVersions

/// Rows of cells, one for each of `BindingColumns.all`: CSV as RFC 4180 has it, or TSV with escapes.
///
/// A string is its text, anything else its JSON. A field that is absent is an empty cell; in CSV an empty string is
/// `""`.
struct DelimitedRows: RowWriter {
    private let style: CellStyle
    private let secrets: Secrets
    /// As many separators as there may be in a row at once.
    private let separators: [UInt8]
    /// The JSON of the row at hand, and where in it the values lie.
    private var json: [UInt8] = []
    private var cells: [(column: Int, member: CompactMember)] = []

    init(_ style: CellStyle, secrets: Secrets) {
        self.style = style
        self.secrets = secrets
        separators = Array(repeating: style.separator, count: BindingColumns.all.count)
    }

    func header() -> [UInt8] {
        var line = Array(BindingColumns.all.joined(separator: String(UnicodeScalar(style.separator))).utf8)
        style.appendLineEnd(to: &line)
        return line
    }

    mutating func append(_ row: BindingRow, to output: inout [UInt8]) {
        cells.removeAll(keepingCapacity: true)
        json.removeAll(keepingCapacity: true)
        if row.binding.isOpaque {
            var line = JSONLine()
            line.add("name", row.binding.name)
            line.add("type", row.binding.type)
            for field in row.fields(secrets) { line.add(field.name, json: field.value.compact.bytes) }
            json = line.finish()
        } else {
            (secrets == .show ? row.binding : row.binding.redacted).appendJSON(to: &json)
        }
        placeMembers(from: 0, under: "")
        if let versionID = row.versionID { style.append(Array(versionID.utf8)[...], to: &output) }
        output.append(style.separator)
        output.append(contentsOf: String(row.index).utf8)
        cells.sort { $0.column < $1.column }
        var column = 1
        for cell in cells {
            output.append(contentsOf: separators[..<(cell.column - column)])
            column = cell.column
            style.append(text(of: cell.member), to: &output)
        }
        output.append(contentsOf: separators[..<(BindingColumns.all.count - 1 - column)])
        style.appendLineEnd(to: &output)
    }

    /// Finds the cells of an object's members. Objects go into one another as deep as `BindingColumns.objects` says.
    private mutating func placeMembers(from start: Int, under prefix: String) {
        var offset = start
        // A binding's JSON begins with its name and its kind.
        for column in prefix.isEmpty ? 2..<4 : 0..<0 {
            if let member = json.nextMember(at: &offset) { cells.append((column, member)) }
        }
        while let member = json.nextMember(at: &offset) {
            let key = String(decoding: json[member.key], as: UTF8.self)
            let name = prefix.isEmpty ? BindingColumns.name(of: key) : prefix + key
            if let column = BindingColumns.places[name] {
                cells.append((column, member))
            } else if BindingColumns.objects.contains(name) {
                placeMembers(from: member.value.lowerBound, under: name + ".")
            }
        }
    }

    /// A value as a cell shows it.
    private func text(of member: CompactMember) -> ArraySlice<UInt8> {
        let bytes = json[member.value]
        guard bytes.first == UInt8(ascii: "\"") else { return bytes }
        guard member.hasEscapes else { return bytes.dropFirst().dropLast() }
        return (try? String(json: bytes)).map { Array($0.utf8)[...] } ?? []
    }
}
