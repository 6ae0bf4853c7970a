import WorkerVersions

/// Reads the inputs one after another and takes what a consumer makes of them to standard output and standard error.
struct ResponsePipeline {
    let inputs: InputArguments
    let findings: Finding.Style
    let console: Console

    /// Reads everything. Bad records and missing files make a line each and the run goes on, unless it is strict.
    func run(_ consumer: inout some ResponseConsumer) throws(Failure) -> ExitStatus {
        try forEachSource { source throws(Failure) in
            guard !consumer.hasEnough else { return .success }
            var reading = Reading(pipeline: self, source: source, consumer: consumer)
            try reading.run()
            consumer = reading.consumer
            return reading.hasFindings ? .badData : .success
        }
    }

    /// Opens one input after another. The worst that comes of them is the status of all.
    func forEachSource(_ body: (InputSource) throws(Failure) -> ExitStatus) throws(Failure) -> ExitStatus {
        var status = ExitStatus.success
        for path in inputs.paths where status == .success || inputs.badRecords == .goOn {
            do {
                let source = try InputSource(path, standardInput: console.input, pieceSize: inputs.pieceSize)
                status = max(status, try body(source))
            } catch where error.status == .noInput {
                console.diagnostics.note(error.message)
                status = max(status, .noInput)
            }
        }
        return status
    }

    /// Shows a finding in the style that was asked for.
    func report(_ finding: Finding, _ source: InputSource) throws(Failure) {
        switch findings {
        case .line: console.diagnostics.report(finding)
        case .json: try console.output.writeLine(finding.json)
        case .excerpt: console.diagnostics.report(finding, excerpt: source.excerpt(around: finding.offset))
        }
    }
}

extension ResponsePipeline {
    /// One input on its way through the pipeline, on one thread whatever `InputArguments.jobs` says: the seam where
    /// several threads on lines of an archive belong.
    private struct Reading<Consumer: ResponseConsumer> {
        let pipeline: ResponsePipeline
        let source: InputSource
        var consumer: Consumer
        var report = Report()
        var hasFindings = false

        mutating func run() throws(Failure) {
            var stream = FramedStream(decoding: consumer.decoding)
            var progress = Progress(pipeline.console.diagnostics, name: source.name, total: source.size)
            while !isOver, let piece = try source.nextPiece() {
                progress.advance(by: piece.count)
                consumer.read(piece)
                stream.push(piece) { take($0) }
                try deliver()
            }
            progress.finish()
            guard !isOver else { return }
            stream.finish { take($0) }
            if !isOver { consumer.endInput(source.name, &report) }
            try deliver()
        }

        private var isOver: Bool {
            consumer.hasEnough || hasFindings && pipeline.inputs.badRecords == .stop
        }

        private mutating func take(_ event: ResponseEvent) -> Flow {
            guard !isOver else { return .stop }
            if case .fault(let fault) = event {
                hasFindings = true
                report.findings.append(Finding(fault, file: source.name))
            }
            consumer.take(event, &report)
            return isOver ? .stop : .next
        }

        /// Hands the records over. A live source is not kept waiting for a full buffer.
        private mutating func deliver() throws(Failure) {
            try pipeline.console.output.write(report.output)
            report.output.removeAll(keepingCapacity: true)
            if !source.isSeekable { try pipeline.console.output.flush() }
            hasFindings = hasFindings || !report.findings.isEmpty
            for finding in report.findings { try pipeline.report(finding, source) }
            report.findings.removeAll()
        }
    }
}
