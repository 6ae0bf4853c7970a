/// `summary`: what an archive holds, counted.
struct SummaryCommand: Command {
    /// How the counts are written.
    enum Format: String, CaseIterable, Sendable {
        case table, json
    }

    static let format = Option(name: "format", value: "FORMAT", help: "write a table (default) or json")

    static let description = CommandDescription(
        name: "summary", summary: "count bindings by kind, and versions by source, usage model and date",
        operands: .files,
        discussion: """
            Counts over all inputs together: responses, those that are failed calls, bindings by kind, and versions by
            metadata.source, usage_model and compatibility_date. A value that is absent is counted as -, in JSON null.
            With --format json it is one object, {"responses", "failed_calls", "bindings", "kinds", "sources",
            "usage_models", "compatibility_dates"}, the last four being lists of {"value", "count"}, the largest first.
            """,
        options: [format] + InputArguments.options,
        exits: [
            (.success, nil), (.usage, nil), (.badData, "at least one record was bad; the rest is counted"),
            (.noInput, nil), (.inputOutput, nil),
        ],
        examples: [
            .init(purpose: "what is in the archive?", commandLine: "worker-versions summary archive.ndjson"),
            .init(
                purpose: "which compatibility dates are in use?",
                commandLine: "worker-versions summary --format json archive.ndjson | jq .compatibility_dates"),
        ])

    private let inputs: InputArguments
    private let format: Format

    init(_ arguments: Arguments) throws(Failure) {
        inputs = try InputArguments(arguments)
        format = try arguments.choice(Self.format) ?? .table
    }

    nonisolated(nonsending) func run(_ console: Console) async throws(Failure) -> ExitStatus {
        var summary = Summary()
        let status = try await ResponsePipeline(inputs: inputs, findings: .line, console: console).run(&summary)
        switch format {
        case .table: try console.output.write(summary.table)
        case .json: try console.output.writeLine(summary.json)
        }
        return status
    }
}
