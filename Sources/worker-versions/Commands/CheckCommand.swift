import WorkerVersions

/// `check`: is it valid, and if not, where?
struct CheckCommand: Command {
    static let syntaxOnly = Option(
        name: "syntax-only", help: "take any JSON text, not only responses, and exactly one a file")

    static let description = CommandDescription(
        name: "check", summary: "say whether responses are valid, and where they are not",
        operands: .files,
        discussion: """
            Writes nothing when everything is valid. Otherwise each error is one line on standard error,

                FILE:LINE:COLUMN: message (path …)

            with the input's line and a caret below; long lines are cut around the place. Strings in that line are
            hidden behind asterisks, as any may be a secret, unless --show-secrets is given. Lines and columns count
            from 1, columns in bytes. With --json each error is one JSON object on standard output, with
            the members file, line, column, offset, code, message and path. Kinds and fields that are not known are
            no errors: 'lint' tells about them.
            """,
        options: [syntaxOnly, .json, .showSecrets] + InputArguments.options,
        exits: [
            (.success, "everything is valid"), (.usage, nil), (.badData, nil), (.noInput, nil), (.inputOutput, nil),
        ],
        examples: [
            .init(purpose: "check a recorded response in a test", commandLine: "worker-versions check fixtures/*.json"),
            .init(
                purpose: "is this JSON at all?",
                commandLine: "curl -s https://api.example.com/ | worker-versions check --syntax-only"),
        ])

    private enum Grammar {
        case responses, anyJSON
    }

    private let inputs: InputArguments
    private let grammar: Grammar
    private let style: Finding.Style

    init(_ arguments: Arguments) throws(Failure) {
        inputs = try InputArguments(arguments)
        grammar = arguments.contains(Self.syntaxOnly) ? .anyJSON : .responses
        style = arguments.contains(.json) ? .json : .excerpt(arguments.contains(.showSecrets) ? .show : .hide)
    }

    nonisolated(nonsending) func run(_ console: Console) async throws(Failure) -> ExitStatus {
        let pipeline = ResponsePipeline(inputs: inputs, findings: style, console: console)
        switch grammar {
        case .responses:
            var checking = Checking()
            return try await pipeline.run(&checking)
        case .anyJSON: return try pipeline.checkSyntax()
        }
    }
}

/// Wants nothing but the faults, which the pipeline reports, and at least one document.
private struct Checking: ResponseConsumer {
    private var isEmpty = true

    mutating func take(_ event: ResponseEvent, _ report: inout Report) {
        isEmpty = false
    }

    mutating func endInput(_ file: String, _ report: inout Report) {
        if isEmpty {
            report.findings.append(
                Finding(
                    file: file, line: 1, column: 1, offset: 0, message: "no response in the input", path: "",
                    code: JSONError.Code.unexpectedEnd.rawValue))
        }
        isEmpty = true
    }

    mutating func join(_ part: Checking) {
        isEmpty = isEmpty && part.isEmpty
    }
}

extension ResponsePipeline {
    /// Checks each input as one JSON text.
    fileprivate func checkSyntax() throws(Failure) -> ExitStatus {
        try forEachSource { source throws(Failure) in
            let bytes = try source.readToEnd()
            do throws(JSONError) {
                try VersionReader.checkSyntax(of: bytes)
                return .success
            } catch {
                let position = error.position(in: bytes)
                try report(Finding(file: source.name, position: position, offset: error.offset, error: error), source)
                return .badData
            }
        }
    }
}
