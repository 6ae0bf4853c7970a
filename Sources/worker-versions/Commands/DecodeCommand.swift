import WorkerVersions

/// `decode`: every response, decoded and written back as one line of JSON.
struct DecodeCommand: Command {
    static let bare = Option(name: "bare", help: "write the result alone, without the envelope")

    static let description = CommandDescription(
        name: "decode", summary: "decode responses and write each back as one line of JSON",
        operands: .files,
        discussion: """
            Writes everything that was decoded, in the API's own words, unknown kinds of bindings included. SECRETS ARE
            WRITTEN AS THEY ARE. A bad record becomes a line on standard error, and the run goes on with the next one.
            With --bare, a failed call, which has no result, is written as null.
            """,
        options: [bare] + InputArguments.options,
        exits: [
            (.success, nil), (.usage, nil), (.badData, "at least one record was bad"), (.noInput, nil),
            (.inputOutput, nil),
        ],
        examples: [
            .init(purpose: "one response on one line", commandLine: "worker-versions decode response.json"),
            .init(
                purpose: "only the results of an archive, stopping at the first bad line",
                commandLine: "worker-versions decode --bare --strict < archive.ndjson"),
        ])

    private let inputs: InputArguments
    private let writing: Decoding.Writing

    init(_ arguments: Arguments) throws(Failure) {
        inputs = try InputArguments(arguments)
        writing = arguments.contains(Self.bare) ? .results : .responses
    }

    nonisolated(nonsending) func run(_ console: Console) async throws(Failure) -> ExitStatus {
        var decoding = Decoding(writing: writing)
        return try await ResponsePipeline(inputs: inputs, findings: .line, console: console).run(&decoding)
    }
}
