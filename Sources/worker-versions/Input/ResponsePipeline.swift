import WorkerVersions

/// Reads the inputs one after another and takes what a consumer makes of them to standard output and standard error.
struct ResponsePipeline {
    let inputs: InputArguments
    let findings: Finding.Style
    let console: Console

    /// Reads everything. Bad records and missing files make a line each and the run goes on, unless it is strict.
    nonisolated(nonsending) func run(_ consumer: inout some ResponseConsumer) async throws(Failure) -> ExitStatus {
        var status = ExitStatus.success
        for path in inputs.paths where !isOver(after: status) && !consumer.hasEnough {
            guard let source = try open(path, &status) else { continue }
            var reading = Reading(pipeline: self, source: source, consumer: consumer)
            try await reading.run()
            consumer = reading.consumer
            if reading.hasFindings { status = max(status, .badData) }
        }
        return status
    }

    /// Opens one input after another. The worst that comes of them is the status of all.
    func forEachSource(_ body: (InputSource) throws(Failure) -> ExitStatus) throws(Failure) -> ExitStatus {
        var status = ExitStatus.success
        for path in inputs.paths where !isOver(after: status) {
            guard let source = try open(path, &status) else { continue }
            status = max(status, try body(source))
        }
        return status
    }

    /// Shows a finding in the style that was asked for.
    func report(_ finding: Finding, _ source: InputSource) throws(Failure) {
        switch findings {
        case .none: break
        case .line: console.diagnostics.report(finding)
        case .json: try console.output.writeLine(finding.json)
        case .excerpt(let secrets):
            let excerpt = finding.excerpt ?? source.excerpt(around: finding.offset, secrets)
            console.diagnostics.report(finding, excerpt: excerpt)
        }
    }

    private func isOver(after status: ExitStatus) -> Bool {
        status != .success && inputs.badRecords == .stop
    }

    /// Opens an input; one that is missing is told of and counts.
    private func open(_ path: String, _ status: inout ExitStatus) throws(Failure) -> InputSource? {
        do {
            return try InputSource(path, standardInput: console.input, pieceSize: inputs.pieceSize)
        } catch  where error.status == .noInput {
            console.diagnostics.note(error.message)
            status = max(status, .noInput)
            return nil
        }
    }
}
