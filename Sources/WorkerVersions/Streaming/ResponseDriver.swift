/// Reads responses from bytes in chunks cut anywhere: the one driver of all ways into the library. A whole document is one chunk.
///
/// The document's spine is walked member by member; a value beside it, and each binding, is a unit. A unit that lies whole
/// in the chunk is decoded there. One that straddles chunks is kept (`Suspension`) until it is whole, then decoded by the
/// same code. What nobody reads is stepped over and never kept. What is kept between chunks is plain data.
struct ResponseDriver: Sendable {
    let options: DecodingOptions

    /// Which documents are taken.
    let shape: ResponsePlace.Shape

    /// What may stand behind a document.
    let framing: VersionStream.Framing

    var place: ResponsePlace

    /// The document as it comes together, without its bindings.
    var response = VersionResponse()

    /// Whether the sink has had the response, so that the next document needs another.
    var isResponseTaken = false

    /// The key of the member at hand, where it is one nobody knows.
    var unknownKey = ""

    /// The unit that the last chunk cut: what steps over it, the bytes of it that are kept, and where they start in the input.
    var suspension = Suspension.none
    var scanner: ValueScanner
    var kept: [UInt8] = []
    var keptOrigin = 0

    /// Where the unit at hand ends, if a scanner has found that before.
    var unitEnd: Int?

    /// Where the chunk at hand starts in the input.
    var origin = 0

    /// Line feeds, where somebody may ask for lines when the bytes are gone.
    var lines: LineCount?

    /// The line and column at which the version started, where lines are counted.
    var resultPosition: SourcePosition?

    /// Whether the consumer wants more.
    var flow = Flow.next

    /// How far the document was read when it turned out to be wrong.
    var reached = 0

    @inline(__always)
    init(options: DecodingOptions, shape: ResponsePlace.Shape, framing: VersionStream.Framing) {
        self.options = options
        self.shape = shape
        self.framing = framing
        place = ResponsePlace(shape: shape)
        scanner = ValueScanner(depth: 0, limits: options.limits)
    }

    /// Reads a chunk. It throws what ends the document.
    mutating func push<Sink: ResponseSink & ~Copyable>(
        _ bytes: borrowing ByteView, to sink: inout Sink
    ) throws(JSONError) {
        let tokenizer = Tokenizer(copy bytes)
        let start = try resume(tokenizer, &sink)
        if suspension == .none, flow == .next {
            try ObjectMembers.withMembers(of: tokenizer, rules: options.memberRules) { (members) throws(JSONError) in
                try walk(&members, from: start, &sink)
            }
        }
        if options.limits.documentBytes < .max, flow == .next { try checkOpenDocument(tokenizer) }
        if suspension != .keeping { lines?.count(tokenizer.bytes, to: bytes.count, origin: origin) }
        origin += bytes.count
    }

    /// Whether the input, or a line that is to hold a document, may end here: no document is cut short.
    var mayEnd: Bool {
        switch place.expectation {
        case .documentEnd: return true
        case .document,
            .byteOrderMark where place.markBytes == 0:
            return framing != .document && !place.isInList
        default: return false
        }
    }

    /// The end of the input, or of a line that is to hold a document. It throws if a document is cut short.
    mutating func finish() throws(JSONError) {
        guard !mayEnd else { return }
        reached = origin
        throw unexpectedEnd()
    }

    /// Passes over the chunk's bytes up to `end`, which belong to a document that was wrong.
    mutating func pass(_ chunk: borrowing ByteView, to end: Int, origin chunkOrigin: Int) {
        lines?.count(chunk, to: end, origin: chunkOrigin)
        origin = chunkOrigin + end
    }

    /// Makes the driver ready for another input.
    mutating func reset() {
        origin = 0
        flow = .next
        reached = 0
        lines = lines.map { _ in LineCount() }
        restart()
    }

    /// Stands before a new document, whatever became of the last one.
    mutating func restart() {
        place = ResponsePlace(shape: shape)
        place.expectation = origin == 0 ? .byteOrderMark : .document
        response = VersionResponse()
        isResponseTaken = false
        suspension = .none
        kept.removeAll(keepingCapacity: true)
    }
}
