import WorkerVersions

/// One input on its way through a pipeline.
struct Reading<Consumer: ResponseConsumer> {
    let pipeline: ResponsePipeline
    let source: InputSource
    var consumer: Consumer
    var hasFindings = false
    private var report = Report()

    init(pipeline: ResponsePipeline, source: InputSource, consumer: Consumer) {
        self.pipeline = pipeline
        self.source = source
        self.consumer = consumer
    }

    nonisolated(nonsending) mutating func run() async throws(Failure) {
        let handling = pipeline.inputs.jobs > 1 ? FramedStream.LineHandling.leave : .read
        var stream = FramedStream(decoding: consumer.decoding, lines: handling)
        let pieces = InputPieces(source, Progress(pipeline.console.diagnostics, name: source.name, total: source.size))
        while !isOver, let piece = try pieces.nextPiece() {
            let unread = stream.push(piece) { take($0) }
            consumer.read(piece[..<unread.startIndex])
            try deliver()
            guard stream.leavesLines else { continue }
            pieces.putBack(Array(unread))
            return try await runLines(pieces, from: stream.place)
        }
        pieces.finish()
        guard !isOver else { return }
        stream.finish { take($0) }
        if !isOver { consumer.endInput(source.name, &report) }
        try deliver()
    }

    /// Reads an archive on several threads.
    private nonisolated(nonsending) mutating func runLines(
        _ pieces: InputPieces, from place: InputPlace
    ) async throws(Failure) {
        let part = LinesPart(file: source.name, place: place, pipeline: pipeline, seed: consumer)
        do {
            try await ParallelLines(threadCount: pipeline.inputs.jobs).process(pieces) { block in
                part.reading(block)
            } deliver: { part in
                guard !isOver else { return .stop }
                consumer.join(part.seed)
                report = part.report
                try deliver()
                return isOver ? .stop : .next
            }
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .inputOutput("\(source.name): \(error)")
        }
        pieces.finish()
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
