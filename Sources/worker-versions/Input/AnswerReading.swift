import WorkerVersions

/// Reads the API's answer: passes it on, checks it, and keeps what it says of failure.
struct AnswerReading {
    /// What is written of an answer.
    enum Form: Sendable {
        /// The body as it came.
        case body
        /// The response, decoded and written back.
        case decoded
    }

    private let form: Form
    private let console: Console
    private var decoding = Decoding(writing: .responses)
    private var report = Report()
    private var errors: [APIMessage] = []
    private var isVersion = false

    init(_ form: Form, _ console: Console) {
        self.form = form
        self.console = console
    }

    mutating func read(_ source: InputSource) throws(Failure) {
        var stream = FramedStream()
        while let piece = try source.nextPiece() {
            if form == .body {
                try console.output.write(piece)
                try console.output.flush()
            }
            stream.push(piece) { take($0, source) }
        }
        stream.finish { take($0, source) }
    }

    /// How the command ends, when the program that made the call ended so.
    func status(after helper: ExitStatus) throws(Failure) -> ExitStatus {
        if form == .decoded { try console.output.write(report.output) }
        for error in errors { console.diagnostics.note(error.line) }
        guard helper == .success else { return helper }
        guard report.findings.isEmpty else {
            report.findings.forEach { console.diagnostics.report($0) }
            return .badData
        }
        guard isVersion else {
            if errors.isEmpty { console.diagnostics.note("the API answered without a version") }
            return .unavailable
        }
        return .success
    }

    private mutating func take(_ event: ResponseEvent, _ source: InputSource) -> Flow {
        switch event {
        case .binding: break
        case .fault(let fault): report.findings.append(Finding(fault, file: source.name))
        case .response(let response):
            isVersion = response.result != nil && response.success != false
            errors = response.errors
        }
        if form == .decoded { decoding.take(event, &report) }
        return .next
    }
}

extension APIMessage {
    /// The error on one line.
    fileprivate var line: String {
        let place = source?.pointer.map { " at \($0)" } ?? ""
        return "API error \(code): \(message)\(place)" + (documentationURL.map { " (\($0))" } ?? "")
    }
}
