/// Reads responses from bytes in chunks cut anywhere: the one driver of all ways into the library. A whole document is one chunk.
///
/// The document's spine is walked member by member; a value beside it, and each binding, is a unit. A unit that lies whole
/// in the chunk is decoded there. One that straddles chunks is kept (`Suspension`) until it is whole, then decoded by the
/// same code. What nobody reads is stepped over and never kept. What is kept between chunks is plain data.
struct ResponseDriver: ~Copyable {
    let options: DecodingOptions

    /// Which documents are taken.
    let shape: ResponsePlace.Shape

    /// What may stand behind a document.
    let framing: DocumentFraming

    var place: ResponsePlace
    var parts = ResponseParts()

    /// The key of the member at hand, where it is one nobody knows.
    var unknownKey = ""

    /// The unit that the last chunk cut, the bytes of it that are kept, and where they start in the input.
    var suspension = Suspension.none
    var kept: [UInt8] = []
    var keptOrigin = 0

    /// Where the unit at hand ends, if a scanner has found that before.
    var unitEnd: Int?

    /// Where the chunk at hand starts in the input.
    var origin = 0

    /// Line feeds, where somebody may ask for lines when the bytes are gone.
    var lines: LineCount?

    /// Whether the consumer wants more.
    var demand = Demand.more

    /// Room for the members of an object, lent to `ObjectMembers` while a chunk is read.
    private var list: UnsharedList<ObjectMembers.Member>?

    init(options: DecodingOptions, shape: ResponsePlace.Shape, framing: DocumentFraming) {
        self.options = options
        self.shape = shape
        self.framing = framing
        place = ResponsePlace(shape: shape)
    }

    /// Reads a chunk. It throws what ends the document.
    mutating func push<Sink: ResponseSink & ~Copyable>(
        _ bytes: borrowing ByteView, to sink: inout Sink
    ) throws(JSONError) {
        let tokenizer = Tokenizer(copy bytes, limits: options.limits)
        let start = try resume(tokenizer, &sink)
        if case .none = suspension, demand == .more {
            try withMembers(of: tokenizer, from: start, &sink)
        }
        if case .keeping = suspension {} else { lines?.count(tokenizer.bytes, to: bytes.count, origin: origin) }
        origin += bytes.count
    }

    private mutating func withMembers<Sink: ResponseSink & ~Copyable>(
        of tokenizer: borrowing Tokenizer, from start: Int, _ sink: inout Sink
    ) throws(JSONError) {
        var members = lend(tokenizer)
        do throws(JSONError) {
            try walk(&members, from: start, &sink)
        } catch {
            takeBack(members)
            throw error
        }
        takeBack(members)
    }

    /// The end of the input. It throws if a document is cut short.
    mutating func finish() throws(JSONError) {
        switch place.expectation {
        case .documentEnd: return
        case .document, .byteOrderMark(0):
            if framing == .sequence, !place.isInList { return }
        default: break
        }
        throw unexpectedEnd()
    }

    /// Makes the driver ready for another input, or for the rest of this one from a new document on.
    mutating func restart(at offset: Int) {
        place.restart(shape: shape)
        place.documentOffset = offset
        parts = ResponseParts()
        suspension = .none
        kept.removeAll(keepingCapacity: true)
    }

    @_lifetime(copy tokenizer)
    mutating func lend(_ tokenizer: borrowing Tokenizer) -> ObjectMembers {
        ObjectMembers(copy tokenizer, options: options, members: list.take() ?? UnsharedList(capacity: 16))
    }

    mutating func takeBack(_ members: consuming ObjectMembers) {
        list = members.takeList()
    }
}

/// What may stand behind a document's end.
enum DocumentFraming: UInt8 {
    /// Whitespace.
    case document
    /// Whitespace, record separators, more documents.
    case sequence
}
