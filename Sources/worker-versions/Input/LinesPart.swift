import WorkerVersions

/// What one thread makes of a block of lines.
struct LinesPart<Consumer: ResponseConsumer>: Sendable {
    let file: String
    /// Where the lines begin that are read on several threads.
    let place: InputPlace
    let badRecords: InputArguments.BadRecords
    let style: Finding.Style
    /// The consumer as each block finds it, then as the block leaves it.
    private(set) var seed: Consumer
    private(set) var report = Report()

    init(file: String, place: InputPlace, pipeline: ResponsePipeline, seed: Consumer) {
        self.file = file
        self.place = place
        badRecords = pipeline.inputs.badRecords
        style = pipeline.findings
        self.seed = seed
    }

    /// This part with a block read.
    func reading(_ block: LineBlock) -> LinesPart {
        var part = self
        part.seed = seed.fork()
        part.seed.read(block.bytes)
        do {
            try block.forEachEvent(options: VersionStream.Options(decoding: part.seed.decoding)) { event, origin in
                part.take(ResponseEvent(event, of: origin, from: place), block)
            }
        } catch {
            // Lines throw nothing: what is wrong with one is an event.
        }
        return part
    }

    private mutating func take(_ event: ResponseEvent, _ block: LineBlock) -> Flow {
        guard !isOver else { return .stop }
        if case .fault(let fault) = event {
            var finding = Finding(fault, file: file)
            finding.excerpt = excerpt(around: fault.offset - place.offset - block.offset, in: block.bytes)
            report.findings.append(finding)
        }
        seed.take(event, &report)
        return isOver ? .stop : .next
    }

    /// The line around a place: its bytes will be gone when the finding is shown.
    private func excerpt(around offset: Int, in bytes: ArraySlice<UInt8>) -> Excerpt? {
        guard case .excerpt(let secrets) = style else { return nil }
        let lineStart = bytes.prefix(offset).lastIndex(of: 0x0A) ?? bytes.startIndex
        let window = bytes[lineStart...].prefix(offset + 2 * Excerpt.reach - (lineStart - bytes.startIndex))
        return Excerpt(around: offset - (lineStart - bytes.startIndex), in: window, from: .lineStart, secrets)
    }

    private var isOver: Bool {
        seed.hasEnough || !report.findings.isEmpty && badRecords == .stop
    }
}
