import WorkerVersions

/// A stream of responses that finds out for itself how they stand in the input: one document, documents one after
/// another, one array of them, or one a line (NDJSON). The difference shows only after an error.
///
/// The first line that is not blank decides (`FirstLine`). Where lines are records, the library goes on with the next
/// one. Elsewhere the rest of a bad document must not be taken for documents, so the stream looks for a sure beginning:
/// a record separator, or an object at the very start of a line. In an array there is none.
struct FramedStream: ~Copyable {
    private enum Phase {
        /// Within the first line that is not blank, or before it.
        case firstLine
        /// Right behind it.
        case secondLine
        /// Documents one after another; line feeds are counted, as a new stream may be needed.
        case sequence
        /// Behind a document that was wrong.
        case lost
        case lines
        case over
    }

    /// What becomes of lines once they are known to be records.
    enum LineHandling {
        /// The stream reads them.
        case read
        /// They are somebody else's.
        case leave
    }

    /// What the stream is given.
    private enum Input {
        case bytes(ArraySlice<UInt8>)
        case end
    }

    private let lines: LineHandling
    private var options: VersionStream.Options
    private var stream: VersionStream
    private var phase = Phase.firstLine
    private var firstLine = FirstLine()
    /// Where the stream at hand started.
    private var origin = InputPlace()
    /// Where the next byte stands; not kept up once lines are records.
    private(set) var place = InputPlace()

    /// Makes a stream that reads so strictly.
    init(decoding: DecodingOptions = DecodingOptions(), lines: LineHandling = .read) {
        self.lines = lines
        options = VersionStream.Options(decoding: decoding, framing: .sequence)
        stream = VersionStream(options: options)
    }

    /// Whether what comes next are lines that the stream leaves to somebody else.
    var leavesLines: Bool {
        if case .lines = phase { lines == .leave } else { false }
    }

    /// Takes the next bytes, and hands what they complete to `body`, until it has enough. Returns lines that it leaves.
    @discardableResult
    mutating func push(_ piece: [UInt8], _ body: (ResponseEvent) -> Flow) -> ArraySlice<UInt8> {
        var rest = piece[...]
        while let next = rest.first {
            switch phase {
            case .firstLine: rest = pushFirstLine(of: rest, body)
            case .secondLine: decide(before: next, body)
            case .sequence: rest = forward(rest, body)
            case .lost: rest = findBeginning(in: rest)
            case .lines:
                if lines == .leave { return rest }
                _ = read(.bytes(rest), body)
                rest = []
            case .over: rest = []
            }
        }
        return piece[piece.endIndex...]
    }

    /// The end of the input.
    mutating func finish(_ body: (ResponseEvent) -> Flow) {
        switch phase {
        case .lost, .over: return
        case .firstLine, .secondLine, .sequence, .lines: _ = read(.end, body)
        }
    }

    private mutating func pushFirstLine(
        of bytes: ArraySlice<UInt8>, _ body: (ResponseEvent) -> Flow
    ) -> ArraySlice<UInt8> {
        let line = bytes.prefix(through: bytes.firstIndex(of: 0x0A) ?? bytes.index(before: bytes.endIndex))
        firstLine.extend(by: line)
        let unread = forward(line, body)
        if case .lost = phase {
            firstLine.badLine = place.lineFeeds
        } else if case .firstLine = phase, line.last == 0x0A, !firstLine.isBlank {
            phase = .secondLine
        }
        return bytes[unread.startIndex...]
    }

    /// Passes bytes on to a sequence of documents, up to the first that is wrong. Returns what is unread.
    private mutating func forward(
        _ bytes: ArraySlice<UInt8>, _ body: (ResponseEvent) -> Flow
    ) -> ArraySlice<UInt8> {
        let start = place.offset
        guard let fault = read(.bytes(bytes), body) else {
            if case .firstLine = phase { place.advance(overLine: bytes) } else { place.advance(over: bytes) }
            return bytes[bytes.endIndex...]
        }
        phase = firstLine.startsList ? .over : .lost
        // A byte out of place may begin the next document; other faults are told by where a value began.
        let bad = fault.offset + (fault.error.code == .unexpectedByte ? 0 : 1) - start
        let unread = bytes.dropFirst(max(0, bad))
        place.advance(over: bytes[..<unread.startIndex])
        return unread
    }

    /// Looks for bytes that can only begin a document. Returns them and what follows.
    private mutating func findBeginning(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var isLineStart = place.column == 0
        for index in bytes.indices {
            let isObject = isLineStart && bytes[index] == UInt8(ascii: "{") && !firstLine.startsRecord
            if isObject || bytes[index] == 0x1E {
                place.advance(over: bytes[..<index])
                restart(.sequence)
                // When the first line was bad, it is the next one that tells what lines are.
                let isSecondLine = isObject && firstLine.badLine.map { $0 + 1 } == place.lineFeeds
                phase = isSecondLine ? .secondLine : .sequence
                return bytes[index...]
            }
            isLineStart = bytes[index] == 0x0A
        }
        place.advance(over: bytes)
        return bytes[bytes.endIndex...]
    }

    /// Chooses how the rest is read; `next` is the first byte behind the first line.
    private mutating func decide(before next: UInt8, _ body: (ResponseEvent) -> Flow) {
        phase = .sequence
        guard firstLine.makesLinesRecords(before: next) else { return }
        _ = read(.end, body)
        restart(.lines)
        phase = .lines
    }

    /// A new stream from here on.
    private mutating func restart(_ framing: VersionStream.Framing) {
        options.framing = framing
        stream = VersionStream(options: options)
        origin = place
    }

    /// Lets the stream read. Returns the fault that ended a sequence of documents.
    private mutating func read(_ input: Input, _ body: (ResponseEvent) -> Flow) -> Fault? {
        let start = origin
        let isSequence = options.framing == .sequence
        var ended = 0
        var fatal: Fault?
        func take(_ event: VersionEvent, _ origin: EventOrigin) -> Flow {
            let event = ResponseEvent(event, of: origin, from: start)
            let flow = body(event)
            guard event.endsDocument else { return flow }
            ended += 1
            guard isSequence, case .fault(let fault) = event else { return flow }
            fatal = fault
            return .stop
        }
        do {
            switch input {
            case .bytes(let bytes): try stream.push(bytes, take)
            case .end: try stream.finish(take)
            }
        } catch {
            // With these framings a stream throws nothing of its own, and `take` throws nothing.
        }
        firstLine.documentCount += ended
        return fatal
    }
}
