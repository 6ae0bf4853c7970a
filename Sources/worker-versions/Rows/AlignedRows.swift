import WorkerVersions

/// Rows for people: columns of fixed width, as rows are written before all are known, then the fields.
struct AlignedRows: RowWriter {
    /// Longer values are cut.
    private static let longestValue = 64

    let secrets: Secrets

    func header() -> [UInt8] {
        line(index: "INDEX", type: "TYPE", name: "NAME", rest: "FIELDS")
    }

    func append(_ row: BindingRow, to output: inout [UInt8]) {
        var parts = row.fields(secrets).map { field in
            "\(field.name)=\(shortened(field.value.shown))"
        }
        if let versionID = row.versionID { parts.append("version_id=\(versionID)") }
        output.append(
            contentsOf: line(
                index: String(row.index), type: row.binding.type, name: row.binding.name,
                rest: parts.joined(separator: "  ")))
    }

    private func line(index: String, type: String, name: String, rest: String) -> [UInt8] {
        let cells = [index.padded(to: 7), type.padded(to: 25), name.padded(to: 25), rest]
        var text = cells.joined(separator: " ").replacingControlCharacters[...]
        while text.last == " " { text.removeLast() }
        return Array(text.utf8) + [0x0A]
    }

    private func shortened(_ text: String) -> String {
        text.count > Self.longestValue ? text.prefix(Self.longestValue) + "…" : text
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
