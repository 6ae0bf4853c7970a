import WorkerVersions

/// A stream of responses that finds out for itself how they stand in the input: one document, documents one after
/// another, one array of them, or one a line (NDJSON). The difference shows only after an error.
///
/// The first line that is not blank decides (`FirstLine`). Where lines are records, the library goes on with the next one.
/// Elsewhere the rest of a bad document must not be taken for documents, so the stream looks for a sure beginning: a record
/// separator, or an object at the very start of a line. In an array there is none.
struct FramedStream: ~Copyable {
    private enum Phase {
        /// Within the first line that is not blank, or before it.
        case firstLine
        /// Right behind it.
        case secondLine
        /// Documents one after another; the line feeds are counted, should a new stream be needed.
        case sequence
        /// Behind a document that was wrong; the byte before the next one.
        case lost(last: UInt8?)
        case lines
        case over
    }

    private var options: VersionStream.Options
    private var stream: VersionStream
    private var phase = Phase.firstLine
    private var firstLine = FirstLine()
    /// Where the stream at hand started.
    private var origin = InputPlace()
    /// Where the next byte stands; not kept up once lines are records.
    private var place = InputPlace()

    /// Makes a stream that reads so strictly.
    init(decoding: DecodingOptions) {
        options = VersionStream.Options(decoding: decoding, framing: .sequence)
        stream = VersionStream(options: options)
    }

    /// Takes the next bytes, and hands what they complete to `body`, until it has enough.
    mutating func push(_ piece: [UInt8], _ body: (ResponseEvent) -> Flow) {
        var rest = piece[...]
        while let next = rest.first {
            switch phase {
            case .firstLine:
                let line = rest.prefix(through: rest.firstIndex(of: 0x0A) ?? rest.index(before: rest.endIndex))
                firstLine.extend(by: line)
                forward(line, body)
                if case .firstLine = phase, line.last == 0x0A, !firstLine.isBlank { phase = .secondLine }
                rest = rest[line.endIndex...]
            case .secondLine: decide(before: next, body)
            case .sequence:
                forward(rest, body)
                return
            case .lost(let last): rest = findBeginning(in: rest, after: last)
            case .lines:
                _ = read(body) { stream, body in try stream.push(rest, body) }
                return
            case .over: return
            }
        }
    }

    /// The end of the input.
    mutating func finish(_ body: (ResponseEvent) -> Flow) {
        switch phase {
        case .lost, .over: return
        case .firstLine, .secondLine, .sequence, .lines: _ = read(body) { stream, body in try stream.finish(body) }
        }
    }

    /// Passes bytes on to a sequence of documents, up to the first that is wrong.
    private mutating func forward(_ bytes: ArraySlice<UInt8>, _ body: (ResponseEvent) -> Flow) {
        let start = place
        place.advance(over: bytes)
        guard let fault = read(body, { stream, body in try stream.push(bytes, body) }) else { return }
        guard !firstLine.startsList else {
            phase = .over
            return
        }
        place = start
        let bad = bytes.startIndex + max(0, fault.offset - start.offset)
        let rest = bytes[min(bad, bytes.endIndex)...]
        place.advance(over: bytes[..<rest.startIndex])
        phase = .lost(last: bytes[..<rest.startIndex].last)
        // Only the rest of these bytes can be looked at here; what it holds is read like any other piece.
        let next = findBeginning(in: rest, after: bytes[..<rest.startIndex].last)
        if !next.isEmpty { forward(next, body) }
    }

    /// Looks for bytes that can only begin a document; returns them and what follows.
    private mutating func findBeginning(in bytes: ArraySlice<UInt8>, after last: UInt8?) -> ArraySlice<UInt8> {
        var last = last
        for index in bytes.indices {
            let byte = bytes[index]
            let isObject = !firstLine.startsRecord && last == 0x0A && byte == UInt8(ascii: "{")
            if isObject || byte == 0x1E {
                place.advance(over: bytes[..<index])
                restart(.sequence)
                // The first line may have been the bad one; if so, it is the next that tells what lines are.
                phase = isObject && firstLine.isOnly(place.lineFeeds) ? .secondLine : .sequence
                return bytes[index...]
            }
            last = byte
        }
        place.advance(over: bytes)
        phase = .lost(last: last)
        return []
    }
}

extension FramedStream {
    /// Chooses how the rest is read; `next` is the first byte behind the first line.
    private mutating func decide(before next: UInt8, _ body: (ResponseEvent) -> Flow) {
        phase = .sequence
        guard firstLine.makesLinesRecords(before: next) else { return }
        _ = read(body) { stream, body in try stream.finish(body) }
        restart(.lines)
        phase = .lines
    }

    /// A new stream from here on.
    private mutating func restart(_ framing: VersionStream.Framing) {
        options.framing = framing
        stream = VersionStream(options: options)
        origin = place
    }

    /// Lets the stream read; returns the fault that ended a sequence of documents.
    private mutating func read(
        _ body: (ResponseEvent) -> Flow,
        _ step: (inout VersionStream, (VersionEvent) throws -> Flow) throws -> Void
    ) -> Fault? {
        let origin = origin
        let isSequence = options.framing == .sequence
        var ended = 0
        var fatal: Fault?
        // With these framings the library throws nothing of its own, and `body` cannot.
        try? step(&stream) { event in
            let event = ResponseEvent(event, from: origin)
            let flow = body(event)
            guard event.endsDocument else { return flow }
            ended += 1
            guard isSequence, case .fault(let fault) = event else { return flow }
            fatal = fault
            return .stop
        }
        firstLine.documentCount += ended
        return fatal
    }
}
