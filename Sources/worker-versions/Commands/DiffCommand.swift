import WorkerVersions

/// `diff`: what changed between two versions.
struct DiffCommand: Command {
    static let description = CommandDescription(
        name: "diff", summary: "compare two versions: bindings, script and runtime",
        operands: .exactly(["OLD", "NEW"]),
        discussion: """
            Each of OLD and NEW holds one response, or one bare version; one of them may be - for standard input.
            Bindings are compared by name and kind, wherever they stand. A line is

                + NAME (KIND)  {fields}               a binding that is new
                - NAME (KIND)  {fields}               a binding that is gone
                ~ NAME (KIND)  FIELD: OLD -> NEW      a field of a binding; also of script and script_runtime

            With --json each line is an object with the members change, section, name, type, field, old and new.

            No changes are: the order of anything but free JSON; what the server fills in (service.environment
            "production", ai_search.namespace "default", inherit.version_id "latest", an export's state "created"); an
            empty list instead of none; a D1 database named by id or by database_id; the value of a secret, where one
            side has none. Secrets are written as «redacted», and so are all fields of kinds that are not known.
            """,
        options: [.json, .showSecrets, .bufferSize],
        exits: [
            (.success, "the versions are the same"), (.findings, "they differ"), (.usage, nil), (.badData, nil),
            (.noInput, nil), (.inputOutput, nil),
        ],
        examples: [
            .init(purpose: "what did this deployment change?", commandLine: "worker-versions diff old.json new.json")
        ])

    private enum Style {
        case text, json
    }

    private let old: InputArguments
    private let new: InputArguments
    private let style: Style
    private let secrets: Secrets

    init(_ arguments: Arguments) throws(Failure) {
        let inputs = try InputArguments(arguments)
        guard inputs.paths != ["-", "-"] else { throw .usage("OLD and NEW cannot both be standard input") }
        old = inputs.one(0)
        new = inputs.one(1)
        style = arguments.contains(.json) ? .json : .text
        secrets = arguments.contains(.showSecrets) ? .show : .hide
    }

    nonisolated(nonsending) func run(_ console: Console) async throws(Failure) -> ExitStatus {
        let old = try await version(old, console)
        let new = try await version(new, console)
        let changes = VersionDifference(from: old, to: new, secrets).changes
        for change in changes {
            switch style {
            case .text: try console.output.write(change.text + "\n")
            case .json: try console.output.writeLine(change.json)
            }
        }
        return changes.isEmpty ? .success : .findings
    }

    private nonisolated(nonsending) func version(
        _ inputs: InputArguments, _ console: Console
    ) async throws(Failure) -> VersionDetail {
        var version = OneVersion()
        let status = try await ResponsePipeline(inputs: inputs, findings: .line, console: console).run(&version)
        // What is wrong has been told.
        guard status == .success else { throw Failure(status: status, message: "") }
        return try version.version(in: inputs.paths[0])
    }
}
