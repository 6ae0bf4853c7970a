import WorkerVersions

/// Rows as JSON objects: `{"version_id":…,"index":…,"name":…,"type":…,…the kind's fields…}`.
struct JSONRows: RowWriter {
    let secrets: Secrets

    func header() -> [UInt8] { [] }

    func append(_ row: BindingRow, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        if let versionID = row.versionID {
            output.append(contentsOf: #""version_id":"#.utf8)
            output.append(escaping: versionID)
            output.append(UInt8(ascii: ","))
        }
        output.append(contentsOf: #""index":"#.utf8)
        output.append(contentsOf: String(row.index).utf8)
        // An object of its own follows, whose brace the comma replaces: a binding's JSON begins with its name and type.
        let brace = output.count
        if row.binding.isOpaque || row.isInherit {
            appendMembers(of: row, to: &output)
        } else {
            let binding = secrets == .show ? row.binding : row.binding.redacted
            binding.appendJSON(to: &output)
        }
        output[brace] = UInt8(ascii: ",")
        output.append(0x0A)
    }

    /// Kinds whose fields go by other names in a row.
    private func appendMembers(of row: BindingRow, to output: inout [UInt8]) {
        var line = JSONLine()
        line.add("name", row.binding.name)
        line.add("type", row.binding.type)
        for field in row.fields(secrets) { line.add(field.name, json: field.value.compact.bytes) }
        output.append(contentsOf: line.finish())
    }
}

extension BindingRow {
    fileprivate var isInherit: Bool {
        if case .inherit = binding.kind { true } else { false }
    }
}
