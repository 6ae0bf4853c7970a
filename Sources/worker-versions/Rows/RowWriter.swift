/// How rows are written.
enum RowFormat: String, CaseIterable, Sendable {
    case ndjson, csv, tsv, table
}

/// Writes rows of bindings in one format.
protocol RowWriter: Sendable {
    /// What stands before the first row.
    func header() -> [UInt8]

    /// Appends a row, its line end included.
    mutating func append(_ row: BindingRow, to output: inout [UInt8])
}

extension RowFormat {
    func writer(_ secrets: Secrets) -> any RowWriter {
        switch self {
        case .ndjson: JSONRows(secrets: secrets)
        case .csv: DelimitedRows(.commas, secrets: secrets)
        case .tsv: DelimitedRows(.tabs, secrets: secrets)
        case .table: AlignedRows(secrets: secrets)
        }
    }
}
