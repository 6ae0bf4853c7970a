/// `lint`: what the schema at hand does not foresee.
struct LintCommand: Command {
    static let description = CommandDescription(
        name: "lint", summary: "find what the schema does not foresee: unknown kinds and fields, nulls, odd types",
        operands: .files,
        discussion: """
            Writes a line for each sort of surprise, the most frequent first: how often it was met, what it is, where.

                     12  unknown field  result.resources.bindings[].raw
                      3  unknown kind   result.resources.bindings[].type  worker_loader

            The sorts are: unknown kind, unknown field, null, wrong value (of a type the schema does not have there, or
            missing where it is required), and bad document (it ends there: nothing more is known of it). Places are
            general: [] stands for any element, * for any name in a map, … for all that lies more than 32 levels down. A
            bare version counts as the result of a response. Null is no surprise in free JSON (json, algorithm,
            key_jwk), nor as the result of a failed call.

            With --json each line is an object with the members count, problem, path and detail. Values are never
            written, but for the names of unknown kinds.
            """,
        options: [.json] + InputArguments.options,
        exits: [
            (.success, "no surprises"), (.findings, "there are surprises"), (.usage, nil), (.noInput, nil),
            (.inputOutput, nil),
        ],
        examples: [
            .init(purpose: "has the API grown?", commandLine: "worker-versions lint archive.ndjson")
        ])

    private let inputs: InputArguments
    private let style: Lint.Style

    init(_ arguments: Arguments) throws(Failure) {
        inputs = try InputArguments(arguments)
        style = arguments.contains(.json) ? .json : .text
    }

    nonisolated(nonsending) func run(_ console: Console) async throws(Failure) -> ExitStatus {
        var lint = Lint()
        let status = try await ResponsePipeline(inputs: inputs, findings: .none, console: console).run(&lint)
        try console.output.write(lint.lines(style))
        // What is wrong with the inputs is what was asked for, and so no failure of the run.
        let isClean = lint.isEmpty && status != .badData
        return max(status == .badData ? .success : status, isClean ? .success : .findings)
    }
}
