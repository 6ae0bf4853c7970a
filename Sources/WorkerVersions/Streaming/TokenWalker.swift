/// Walks any document item by item through bytes that come in chunks; it can stop at any byte and go on.
///
/// It is plain data with no reference to bytes: those that were not passed are lent to each call, and offsets count from the
/// first of them. What one step wants whole, a token or a value, is a unit; one that the bytes cut is scanned on from
/// where they ended. After an error of the document the walker stands still and throws it again.
struct TokenWalker: Sendable {
    /// What comes next. The walker stands at its first byte.
    enum Item: BitwiseCopyable {
        case key, value
        /// The bracket that closes the innermost container.
        case closing
        /// The bytes end before it.
        case needMore
        /// The document is over, and so is the input.
        case end
    }

    let limits: Limits

    var open = OpenContainers()

    /// What the grammar allows next; `commaOrEnd` outside all containers is behind the document.
    var expectation = ValueScanner.Expectation.value

    /// How many values are to be passed over before anything else.
    var skips = 0

    /// The unit that the bytes cut: what steps over it, and how far that got.
    var suspension = Suspension.none
    var scanner: ValueScanner
    var scanned = 0

    /// Where the walker stands in the bytes, and where those start in the input.
    var offset = 0
    var origin = 0

    /// Whether no more bytes will come.
    var isInputWhole = false

    /// Where the document starts in the input, if it has; before that, a byte order mark may stand.
    var documentOffset: Int?
    private var isBehindByteOrderMark = false

    var lines = LineCount()

    /// Why the walker stands still.
    var failure: JSONError?

    init(limits: Limits) {
        self.limits = limits
        scanner = ValueScanner(depth: 0, limits: limits)
    }

    /// Whether the document is over.
    var isBehindDocument: Bool { open.isEmpty && expectation == .commaOrEnd }

    /// Lets go of the bytes that were passed; the caller removes as many.
    mutating func forgetPassed(_ tokenizer: borrowing Tokenizer) {
        lines.count(tokenizer.bytes, to: offset, origin: origin)
        origin += offset
        scanned -= offset
        offset = 0
    }

    /// Goes to the next item, over all values that are to be skipped.
    mutating func nextItem(_ tokenizer: borrowing Tokenizer) throws(JSONError) -> Item {
        if let failure { throw failure }
        if suspension == .skipping {
            guard try skip(tokenizer) else { return .needMore }
        }
        while skips > 0 {
            let item = try item(tokenizer)
            switch item {
            case .value:
                skips -= 1
                guard try skip(tokenizer) else { return .needMore }
            case .key:
                guard try key(tokenizer) != nil else { return .needMore }
            case .needMore: return .needMore
            case .closing, .end:
                skips = 0
                return item
            }
        }
        return try item(tokenizer)
    }

    /// Goes over commas, colons and whitespace.
    private mutating func item(_ tokenizer: borrowing Tokenizer) throws(JSONError) -> Item {
        guard try passByteOrderMark(tokenizer) else { return try ranDry(tokenizer) }
        while true {
            offset = tokenizer.skipWhitespace(from: offset)
            guard offset < tokenizer.bytes.count else { return try ranDry(tokenizer) }
            if let item = try step(over: tokenizer.bytes.byte(at: offset), tokenizer) { return item }
        }
    }

    /// The item that starts with that byte; nil for a comma or a colon, which is passed.
    private mutating func step(over byte: UInt8, _ tokenizer: borrowing Tokenizer) throws(JSONError) -> Item? {
        switch (expectation, byte) {
        case (.valueOrEnd, ASCII.rightBracket), (.keyOrEnd, ASCII.rightBrace): return .closing
        case (.key, ASCII.quote), (.keyOrEnd, ASCII.quote): return .key
        case (.value, _), (.valueOrEnd, _): return try value(byte, tokenizer)
        case (.colon, ASCII.colon): expectation = .value
        case (.commaOrEnd, _): return try commaOrEnd(byte, tokenizer)
        case (.key, _): throw fault(.unexpectedByte(.key), tokenizer, at: offset)
        case (.keyOrEnd, _): throw fault(.unexpectedByte(.keyOrEnd), tokenizer, at: offset)
        case (.colon, _): throw fault(.unexpectedByte(.colon), tokenizer, at: offset)
        }
        offset += 1
        return nil
    }

    private mutating func value(_ byte: UInt8, _ tokenizer: borrowing Tokenizer) throws(JSONError) -> Item {
        if documentOffset == nil { documentOffset = origin + offset }
        guard TokenKind(startingWith: byte) != nil else {
            throw fault(.unexpectedByte(expectation == .value ? .value : .valueOrEnd), tokenizer, at: offset)
        }
        return .value
    }

    private mutating func commaOrEnd(_ byte: UInt8, _ tokenizer: borrowing Tokenizer) throws(JSONError) -> Item? {
        if open.isEmpty { throw fault(.unexpectedByte(.end), tokenizer, at: offset) }
        let isInObject = open.isInObject
        if byte == (isInObject ? ASCII.rightBrace : ASCII.rightBracket) { return .closing }
        guard byte == ASCII.comma else {
            throw fault(.unexpectedByte(isInObject ? .commaOrBrace : .commaOrBracket), tokenizer, at: offset)
        }
        open.goOn()
        expectation = isInObject ? .key : .value
        offset += 1
        return nil
    }

    /// The bytes ended between two items.
    private mutating func ranDry(_ tokenizer: borrowing Tokenizer) throws(JSONError) -> Item {
        try checkLimits(to: tokenizer.bytes.count, tokenizer)
        guard isInputWhole else { return .needMore }
        guard isBehindDocument else { throw unexpectedEnd(tokenizer) }
        return .end
    }

    /// Passes the mark that may stand at the very start (RFC 8259, section 8.1); false if the bytes end before it is whole.
    private mutating func passByteOrderMark(_ tokenizer: borrowing Tokenizer) throws(JSONError) -> Bool {
        if isBehindByteOrderMark { return true }
        let marked = tokenizer.byteOrderMarkBytes
        if marked < 3 {
            guard marked < tokenizer.bytes.count else { return false }
            if marked > 0 { throw fault(.encoding, tokenizer, at: marked) }
        }
        offset = marked
        isBehindByteOrderMark = true
        return true
    }
}
