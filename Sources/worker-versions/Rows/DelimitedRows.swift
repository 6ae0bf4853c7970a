import WorkerVersions

/// Rows of cells, one for each column: CSV as RFC 4180 has it, or TSV with escapes.
///
/// A string is its text, anything else its JSON. A field that is absent is an empty cell; in CSV an empty string is
/// `""`.
struct DelimitedRows: RowWriter {
    private let style: CellStyle
    private let secrets: Secrets
    private let columns: BindingColumns
    /// As many separators as there may be in a row at once.
    private let separators: [UInt8]
    /// The JSON of the row at hand, and where in it the values lie.
    private var json: [UInt8] = []
    private var cells: [(column: Int, member: CompactMember)] = []
    /// The members that have no column, with their paths for keys.
    private var rest: [UInt8] = []

    init(_ style: CellStyle, secrets: Secrets, columns: BindingColumns = .standard) {
        self.style = style
        self.secrets = secrets
        self.columns = columns
        separators = Array(repeating: style.separator, count: columns.names.count)
    }

    func header() -> [UInt8] {
        var line = Array(columns.names.joined(separator: String(UnicodeScalar(style.separator))).utf8)
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
        placeRest()
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
        output.append(contentsOf: separators[..<(columns.names.count - 1 - column)])
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
            if let column = columns.places[name] {
                cells.append((column, member))
            } else if BindingColumns.objects.contains(name) {
                placeMembers(from: member.value.lowerBound, under: name + ".")
            } else {
                rest.append(UInt8(ascii: rest.isEmpty ? "{" : ","))
                rest.append(escaping: name)
                rest.append(UInt8(ascii: ":"))
                rest.append(contentsOf: json[member.value])
            }
        }
    }

    /// Makes one cell of what has no column.
    private mutating func placeRest() {
        guard !rest.isEmpty, let column = columns.places[BindingColumns.rest] else { return }
        rest.append(UInt8(ascii: "}"))
        let start = json.count
        json.append(contentsOf: rest)
        rest.removeAll(keepingCapacity: true)
        cells.append((column, CompactMember(key: start..<start, value: start..<json.count, hasEscapes: false)))
    }

    /// A value as a cell shows it.
    private func text(of member: CompactMember) -> ArraySlice<UInt8> {
        let bytes = json[member.value]
        guard bytes.first == UInt8(ascii: "\"") else { return bytes }
        guard member.hasEscapes else { return bytes.dropFirst().dropLast() }
        return (try? String(json: bytes)).map { Array($0.utf8)[...] } ?? []
    }
}
