/// The pull parser: reads one document from memory, value by value, in the order they come.
///
/// A reader stands before a value. A type reads itself from it (``JSONReadable``): an object by asking for its keys, an array
/// by asking whether there is another element, and whatever it does not want by skipping it.
///
/// ```swift
/// struct Row: JSONReadable {
///     var id = ""
///     init(from reader: inout JSONReader) throws(JSONError) {
///         while let key = try reader.nextKey() {
///             switch key {
///             case "id": id = try reader.read()
///             default: try reader.skip()
///             }
///         }
///     }
/// }
/// let row = try Row(json: bytes)
/// ```
public struct JSONReader: ~Copyable, ~Escapable {
    private enum Place {
        case value, member
    }

    let tokenizer: Tokenizer
    let limits: Limits

    /// How many bytes have been read.
    public private(set) var offset: Int

    /// How many objects and arrays are open around the place the reader stands at.
    public private(set) var depth: Int

    private var place = Place.value

    /// The depth at which the reader started.
    private let base: Int

    @_lifetime(copy tokenizer)
    init(_ tokenizer: Tokenizer, from offset: Int, depth: Int, limits: Limits) {
        self.tokenizer = tokenizer
        self.limits = limits
        self.offset = offset
        self.depth = depth
        base = depth
    }

    /// The key of the next member, or nil where the object ends. The first call enters the object.
    ///
    /// Throws ``JSONError/Code/typeMismatch`` if the value is no object, and syntax errors.
    @_lifetime(copy self)
    public mutating func nextKey() throws(JSONError) -> JSONText? {
        guard try nextItem(in: .object, from: ASCII.leftBrace, to: ASCII.rightBrace) else { return nil }
        let start = offset &+ 1
        let run = tokenizer.stringRun(from: start)
        guard tokenizer.bytes.byte(at: offset) == ASCII.quote, run.isClosed,
            run.stop &- start <= limits.keyBytes
        else { throw syntaxError(.key) }
        offset = tokenizer.skipWhitespace(from: run.stop &+ 1)
        guard tokenizer.bytes.byte(at: offset) == ASCII.colon else { throw unexpected(.colon) }
        offset &+= 1
        place = .value
        return JSONText(tokenizer.bytes, from: start, run)
    }

    /// Whether the array has another element, which the reader then stands before. The first call enters the array.
    ///
    /// Throws ``JSONError/Code/typeMismatch`` if the value is no array, and syntax errors.
    public mutating func nextElement() throws(JSONError) -> Bool {
        guard try nextItem(in: .array, from: ASCII.leftBracket, to: ASCII.rightBracket) else { return false }
        place = .value
        return true
    }

    /// Steps into a container or over a comma, to the next item's first byte; or out of the container.
    @inline(__always)
    private mutating func nextItem(in kind: TokenKind, from opening: UInt8, to closing: UInt8) throws(JSONError) -> Bool
    {
        offset = tokenizer.skipWhitespace(from: offset)
        let isEntering = place == .value
        if isEntering {
            guard tokenizer.bytes.byte(at: offset) == opening else { throw mismatch(kind) }
            guard depth < limits.depth else { throw syntaxError(.value) }
            depth &+= 1
            offset = tokenizer.skipWhitespace(from: offset &+ 1)
        }
        let byte = tokenizer.bytes.byte(at: offset)
        if byte == closing {
            offset &+= 1
            depth &-= 1
            place = .member
            return false
        }
        if isEntering { return true }
        guard byte == ASCII.comma else { throw unexpected(kind == .object ? .commaOrBrace : .commaOrBracket) }
        offset = tokenizer.skipWhitespace(from: offset &+ 1)
        return true
    }

    /// Notes that a value has been read up to `end`.
    @inline(__always)
    mutating func took(to end: Int) {
        offset = end
        place = .member
    }

    /// The first byte of the value the reader stands before.
    @inline(__always)
    mutating func valueStart() throws(JSONError) -> UInt8 {
        guard place == .value else { throw JSONError(.unfinishedValue, at: offset) }
        offset = tokenizer.skipWhitespace(from: offset)
        return tokenizer.bytes.byte(at: offset)
    }
}

extension JSONReader {
    /// Reads a value as the type the context asks for.
    ///
    /// - Throws: what the type throws, and ``JSONError/Code/unfinishedValue`` if it left the value half read.
    public mutating func read<Value: JSONReadable>() throws(JSONError) -> Value {
        let outside = depth
        let value = try Value(from: &self)
        guard depth == outside, place == .member else { throw JSONError(.unfinishedValue, at: offset) }
        return value
    }

    /// Reads a value, or takes `null` for none.
    ///
    /// - Throws: what the type throws, and ``JSONError/Code/unfinishedValue`` if it left the value half read.
    public mutating func readIfPresent<Value: JSONReadable>() throws(JSONError) -> Value? {
        try readNull() ? nil : read()
    }

    /// Steps over `null`, if that is the value here.
    ///
    /// - Throws: syntax errors of what starts like `null`.
    public mutating func readNull() throws(JSONError) -> Bool {
        guard try valueStart() == UInt8(ascii: "n") else { return false }
        guard let end = tokenizer.literalEnd(from: offset) else { throw syntaxError(.value) }
        took(to: end)
        return true
    }

    /// Steps over a value, checking all of it.
    ///
    /// - Throws: syntax errors, and limits that the value does not keep to.
    public mutating func skip() throws(JSONError) {
        _ = try skippedRange()
    }

    /// The value here as its JSON, checked and copied.
    ///
    /// - Throws: syntax errors, and limits that the value does not keep to.
    public mutating func readRawJSON() throws(JSONError) -> RawJSON {
        RawJSON(validated: tokenizer.bytes.array(try skippedRange()))
    }

    private mutating func skippedRange() throws(JSONError) -> Range<Int> {
        _ = try valueStart()
        var scanner = ValueScanner(depth: depth, limits: limits)
        let start = offset
        guard case .ended(let end) = scanner.advance(wholeInput: tokenizer, from: start) else {
            throw syntaxError(.value)
        }
        took(to: end)
        return start..<end
    }
}
