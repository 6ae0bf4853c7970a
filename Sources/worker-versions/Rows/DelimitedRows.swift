import WorkerVersions

/// Rows of cells, one for each of `BindingColumns.all`: CSV as RFC 4180 has it, or TSV with escapes.
///
/// A string is its text, anything else its JSON. A field that is absent is an empty cell; in CSV an empty string is `""`.
struct DelimitedRows: RowWriter {
    private let style: CellStyle
    private let secrets: Secrets
    /// The JSON of the row at hand, and where in it the value of each column lies.
    private var json: [UInt8] = []
    private var cells: [Range<Int>?]

    init(_ style: CellStyle, secrets: Secrets) {
        self.style = style
        self.secrets = secrets
        cells = Array(repeating: nil, count: BindingColumns.all.count)
    }

    func header() -> [UInt8] {
        var line = Array(BindingColumns.all.joined(separator: style == .commas ? "," : "\t").utf8)
        style.appendLineEnd(to: &line)
        return line
    }

    mutating func append(_ row: BindingRow, to output: inout [UInt8]) {
        for column in cells.indices { cells[column] = nil }
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
        style.appendSeparator(to: &output)
        output.append(contentsOf: String(row.index).utf8)
        for column in 2..<cells.count {
            style.appendSeparator(to: &output)
            if let value = cells[column] { style.append(text(of: value), to: &output) }
        }
        style.appendLineEnd(to: &output)
    }

    /// Finds the cells of an object's members. Objects go into one another as deep as `BindingColumns.objects` says.
    private mutating func placeMembers(from start: Int, under prefix: String) {
        var offset = start
        while let member = json.nextMember(at: &offset) {
            let key = String(decoding: json[member.key], as: UTF8.self)
            let name = prefix.isEmpty ? BindingColumns.name(of: key) : prefix + key
            if let column = BindingColumns.places[name] {
                cells[column] = member.value
            } else if BindingColumns.objects.contains(name) {
                placeMembers(from: member.value.lowerBound, under: name + ".")
            }
        }
    }

    /// A value as a cell shows it.
    private func text(of value: Range<Int>) -> ArraySlice<UInt8> {
        let bytes = json[value]
        guard bytes.first == UInt8(ascii: "\"") else { return bytes }
        guard bytes.contains(UInt8(ascii: "\\")) else { return bytes.dropFirst().dropLast() }
        return (try? String(json: bytes)).map { Array($0.utf8)[...] } ?? []
    }
}
