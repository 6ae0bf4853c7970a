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

    func run(_ console: Console) async throws(Failure) -> ExitStatus {
        var decoding = Decoding(writing: writing)
        return try ResponsePipeline(inputs: inputs, findings: .line, console: console).run(&decoding)
    }
}

/// Puts responses together again and writes them. A response with a binding that does not fit is a bad record as a whole.
private struct Decoding: ResponseConsumer {
    /// What is written of a response.
    enum Writing {
        case responses, results
    }

    let writing: Writing
    private var bindings: [Binding] = []
    private var isBroken = false

    init(writing: Writing) {
        self.writing = writing
    }

    mutating func take(_ event: ResponseEvent, _ report: inout Report) {
        if case .binding(let binding) = event, !isBroken {
            bindings.append(binding)
        } else if case .fault = event {
            isBroken = true
        } else if case .response(var response) = event, !isBroken {
            response.result?.resources.bindings = bindings
            report.output += bytes(of: response)
            report.output.append(0x0A)
        }
        if event.endsDocument {
            bindings.removeAll(keepingCapacity: true)
            isBroken = false
        }
    }

    private func bytes(of response: VersionResponse) -> [UInt8] {
        switch writing {
        case .responses: response.json()
        case .results: response.result?.json() ?? Array("null".utf8)
        }
    }
}
