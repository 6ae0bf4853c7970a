/// The pull parser over pushed chunks: reads any JSON text token by token, or value by value, while it arrives.
///
/// Whoever reads asks for the next step. Where the bytes pushed so far do not hold it, they push more, or say that there
/// are none, and ask again:
///
/// ```swift
/// var reader = JSONTokenReader()
/// reading: while true {
///     switch try reader.next() {
///     case .ready(let token): print(reader.path, token)
///     case .needMore:
///         if let chunk = chunks.next() { reader.push(chunk) } else { reader.finish() }
///     case .end: break reading
///     }
/// }
/// ```
///
/// There are three things to do with what comes next: ``next()`` takes one token of it, ``read(as:)`` a whole value, as a
/// type of your own, and ``skipValue()`` passes over a value. They may be mixed in any order, and
/// ``nextElement(at:as:)`` is made of them: it finds one array in the document, and reads its elements.
///
/// Chunks may be cut anywhere, inside an escape or a UTF-8 sequence too. Steps, errors and their places are the same
/// however the input is cut, and time is in proportion to its bytes. The reader keeps the bytes that were pushed and not read,
/// and about as many that were. What is skipped is not kept.
///
/// It reads one document (RFC 8259), for which all ``Limits`` but ``Limits/bindings`` hold. For types of this library see
/// ``VersionStream``; for a document in memory ``JSONReadable``.
public struct JSONTokenReader: Sendable {
    /// What a reader answers when it is asked for what comes next.
    public enum Step<Value> {
        /// Here it is.
        case ready(Value)
        /// The bytes that were pushed end before it does: push more, or finish, and ask again. Never after ``finish()``.
        case needMore
        /// There is none, because the document is over; of values, also because the innermost array or object is, which
        /// has now been left.
        case end
    }

    /// The bytes that were pushed. The walker stands somewhere among them.
    private var bytes: [UInt8] = []
    private var walker: TokenWalker

    /// Makes a reader that stands before a document. It takes no more of anything than `limits` allow.
    public init(limits: Limits = Limits()) {
        walker = TokenWalker(limits: limits)
    }

    /// How much of anything is taken.
    public var limits: Limits { walker.limits }

    /// How many bytes of the input have been read.
    public var offset: Int { walker.origin + walker.offset }

    /// How many objects and arrays are open around the place the reader stands at.
    public var depth: Int { walker.open.count }

    /// How many bytes are kept.
    var keptCount: Int { bytes.count }

    /// The path of the last key, element or value that was ready. Asked for anywhere else, it may depend on the chunks.
    public var path: JSONPath { walker.open.path }

    /// What is wrong with the document, if that was found: the reader goes no further, and throws it again when asked.
    ///
    /// Nil after an error of ``read(as:)`` that concerns that value alone.
    public var failure: JSONError? { walker.failure }

    /// Takes the next bytes. They are read when they are asked for.
    ///
    /// Any contiguous bytes will do: `[UInt8]`, `ArraySlice<UInt8>`, `Data`, a view of a `ByteBuffer`. Bytes behind the end
    /// that ``finish()`` has told of are an error, ``JSONError/Code/trailingBytes``, of whatever is asked next.
    public mutating func push(_ chunk: some Collection<UInt8>) {
        guard !walker.isInputWhole else {
            if !chunk.isEmpty { lend { walker, tokenizer in walker.failBehindInput(tokenizer) } }
            return
        }
        forgetPassed()
        ByteSource.withView(of: chunk, changing: &bytes) { view, bytes in view.append(0..<view.count, to: &bytes) }
    }

    /// Tells of the end of the input. What is left can then be read, and never needs more.
    public mutating func finish() {
        walker.isInputWhole = true
    }

    /// The next token.
    ///
    /// - Returns: ``Step/end`` when the document is over and ``finish()`` has said that nothing follows.
    /// - Throws: what is wrong with the document, with its code, byte offset, path, line and column. It ends the reading.
    public mutating func next() throws(JSONError) -> Step<JSONToken> {
        try step { (walker, tokenizer) throws(JSONError) in try walker.nextToken(tokenizer) }
    }

    /// Reads the next value whole, as the type that is asked for: the value of the key that came last, the next element of
    /// an array, the next member's value in an object, or the document.
    ///
    /// - Returns: ``Step/end`` if the innermost array or object has no other, or if the document is over.
    /// - Throws: what is wrong with the document, which ends the reading; or with the value, which does not fit the type. Then
    ///   ``failure`` is nil, and the reader stands behind that value.
    public mutating func read<Value: JSONReadable>(as type: Value.Type = Value.self) throws(JSONError) -> Step<Value> {
        try decode(try step { (walker, tokenizer) throws(JSONError) in try walker.nextValue(tokenizer) })
    }

    /// Passes over the next value: the one that ``read(as:)`` would read. If there is none, nothing is passed over.
    ///
    /// All of it is checked, and none of it kept, so that only its depth and the length of its tokens are limited. It needs no
    /// answer: the value is passed over, in as many chunks as it has, when the next thing is asked for. An error in it has the
    /// path of the value itself.
    public mutating func skipValue() {
        walker.skips += 1
    }

    /// Reads the next element of the array at `path`, and passes over everything else in the document.
    ///
    /// ```swift
    /// if case .ready(let item) = try reader.nextElement(at: ["result", "items"], as: Item.self) { … }
    /// ```
    ///
    /// Null in place of the array, or of something it lies in, is as good as absence: there are no elements then. If the
    /// array comes twice, so do its elements.
    ///
    /// - Returns: ``Step/end`` when the document is over and ``finish()`` has said that nothing follows.
    /// - Throws: what is wrong with the document, which ends the reading: ``JSONError/Code/typeMismatch`` if something else stands
    ///   at `path`; or with the element, as ``read(as:)`` does. The next call then reads the one behind it.
    public mutating func nextElement<Value: JSONReadable>(
        at path: JSONPath, as type: Value.Type = Value.self
    ) throws(JSONError) -> Step<Value> {
        try decode(try step { (walker, tokenizer) throws(JSONError) in try walker.nextElement(at: path, tokenizer) })
    }

    /// Removes the bytes that were read when they are more than the others: each byte is then moved once, on average.
    private mutating func forgetPassed() {
        let passed = walker.offset
        guard passed > bytes.count - passed else { return }
        lend { walker, tokenizer in walker.forgetPassed(tokenizer) }
        bytes.removeFirst(passed)
    }

    private mutating func decode<Value: JSONReadable>(
        _ found: Step<Range<Int>>
    ) throws(JSONError) -> Step<Value> {
        switch found {
        case .ready(let range):
            .ready(try step { (walker, tokenizer) throws(JSONError) in try walker.decode(range, tokenizer) })
        case .needMore: .needMore
        case .end: .end
        }
    }

    private mutating func step<Answer>(
        _ body: (inout TokenWalker, borrowing Tokenizer) throws(JSONError) -> Answer
    ) throws(JSONError) -> Answer {
        try lend { walker, tokenizer in
            Result { () throws(JSONError) in try body(&walker, tokenizer) }
        }.get()
    }

    /// Lends the bytes to the walker for one step.
    private mutating func lend<Answer>(_ body: (inout TokenWalker, borrowing Tokenizer) -> Answer) -> Answer {
        ByteSource.withView(of: bytes, changing: &walker) { view, walker in body(&walker, Tokenizer(copy view)) }
    }
}

extension JSONTokenReader.Step: Sendable where Value: Sendable {}

extension JSONTokenReader.Step: Equatable where Value: Equatable {}
