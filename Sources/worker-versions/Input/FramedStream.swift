import WorkerVersions

/// A stream of responses that finds out for itself how they stand in the input: one document, documents one after
/// another, one array of them, or one a line (NDJSON). The difference shows only after an error: an archive goes on with
/// its next line.
///
/// The first line that is not blank decides. It is read as a sequence of documents. If one whole document stood there, or
/// if the next line starts with an object at its very beginning, lines are records; else the sequence goes on.
struct FramedStream: ~Copyable {
    private enum Phase {
        /// Within the first line that is not blank, or before it.
        case firstLine
        /// Right behind it.
        case secondLine
        case decided
    }

    private var stream = VersionStream(options: Self.options(.sequence))
    private var phase = Phase.firstLine
    private var firstLine = LineEnds()
    /// The documents that ended in the first line, whole or not.
    private var documentCount = 0
    /// What the stream at hand did not see.
    private var origin = Origin()
    /// What all streams saw, while that may still matter.
    private var consumed = Origin()

    /// Takes the next bytes.
    mutating func push(_ piece: [UInt8], _ body: (ResponseEvent) -> Void) {
        var rest = piece[...]
        while phase == .firstLine, !rest.isEmpty {
            let line = rest.prefix(through: rest.firstIndex(of: 0x0A) ?? rest.index(before: rest.endIndex))
            forward(line, body)
            firstLine.extend(by: line)
            consumed.offset += line.count
            if line.last == 0x0A {
                consumed.lines += 1
                if !firstLine.isBlank { phase = .secondLine }
            }
            rest = rest[line.endIndex...]
        }
        guard let next = rest.first else { return }
        if phase == .secondLine { decide(before: next, body) }
        forward(rest, body)
    }

    /// The end of the input.
    mutating func finish(_ body: (ResponseEvent) -> Void) {
        let origin = origin
        do {
            try stream.finish { body(ResponseEvent($0, origin)) }
        } catch {
            body(.fault(Fault(error, origin)))
        }
    }

    private mutating func forward(_ bytes: ArraySlice<UInt8>, _ body: (ResponseEvent) -> Void) {
        let origin = origin
        var ended = 0
        do {
            try stream.push(bytes) { event in
                let event = ResponseEvent(event, origin)
                if event.endsDocument { ended += 1 }
                body(event)
            }
        } catch {
            ended += 1
            body(.fault(Fault(error, origin)))
        }
        documentCount += ended
    }

    /// Chooses how the rest is read; `next` is the first byte behind the first line.
    private mutating func decide(before next: UInt8, _ body: (ResponseEvent) -> Void) {
        phase = .decided
        guard !firstLine.startsList else { return }
        let isWhole = documentCount == 1 && firstLine.endsObject
        guard isWhole || next == UInt8(ascii: "{") && documentCount <= 1 else { return }
        finish(body)
        stream = VersionStream(options: Self.options(.lines))
        origin = consumed
    }

    private static func options(_ framing: StreamOptions.Framing) -> StreamOptions {
        var options = StreamOptions()
        options.framing = framing
        return options
    }
}

extension FramedStream {
    /// A place in the input: a number of bytes, and of line feeds among them.
    struct Origin {
        var offset = 0
        var lines = 0
    }

    /// The outermost bytes of a line.
    private struct LineEnds {
        private var first: UInt8?
        private var last: UInt8?

        var isBlank: Bool { first == nil }
        var startsList: Bool { first == UInt8(ascii: "[") }
        var endsObject: Bool { last == UInt8(ascii: "}") }

        mutating func extend(by bytes: ArraySlice<UInt8>) {
            // The byte order mark belongs to no line, and is no whitespace.
            first = first ?? bytes.first { !$0.isJSONWhitespace && $0 < 0x80 }
            last = bytes.last { !$0.isJSONWhitespace } ?? last
        }
    }
}

extension UInt8 {
    /// Space, tab, line feed and carriage return (RFC 8259, section 2).
    fileprivate var isJSONWhitespace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
