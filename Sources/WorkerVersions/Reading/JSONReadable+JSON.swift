extension JSONReadable {
    /// Reads a whole document, which is to be one value of this type.
    ///
    /// Any contiguous bytes will do: `[UInt8]`, `ArraySlice<UInt8>`, `Data`, `UnsafeRawBufferPointer`.
    ///
    /// - Throws: what is wrong, with its byte offset in `bytes` and its path.
    public init(json bytes: some Collection<UInt8>, limits: Limits = Limits()) throws(JSONError) {
        self = try ByteSource.withView(of: bytes) { view in
            Result { () throws(JSONError) in try JSONReader.readDocument(view, limits) }
        }.get()
    }

    /// Reads a whole document from a span of bytes.
    ///
    /// - Throws: what is wrong, with its byte offset and its path.
    public init(json bytes: Span<UInt8>, limits: Limits = Limits()) throws(JSONError) {
        self = try JSONReader.readDocument(ByteView(bytes), limits)
    }

    /// Reads a whole document from text.
    ///
    /// - Throws: what is wrong, with its byte offset in the text's UTF-8 and its path.
    public init(json text: String, limits: Limits = Limits()) throws(JSONError) {
        try self.init(json: text.utf8, limits: limits)
    }
}

extension JSONReader {
    /// Reads bytes that are one value.
    static func readDocument<Value: JSONReadable>(
        _ bytes: borrowing ByteView, _ limits: Limits
    ) throws(JSONError) -> Value {
        let tokenizer = Tokenizer(copy bytes)
        let start = try tokenizer.documentStart()
        do throws(JSONError) {
            var reader = JSONReader(tokenizer, from: start, depth: 0, limits: limits)
            let value: Value = try reader.read()
            try reader.finish()
            return value
        } catch {
            if tokenizer.isOtherEncoding(at: error.offset, origin: 0) {
                throw JSONError(.unsupportedEncoding, at: error.offset)
            }
            throw error.located(tokenizer, from: start)
        }
    }

    /// Nothing but whitespace may stand behind the document.
    private mutating func finish() throws(JSONError) {
        let end = tokenizer.skipWhitespace(from: offset)
        guard end >= tokenizer.bytes.count else { throw JSONError(.trailingBytes, at: end) }
    }
}

extension Tokenizer {
    /// The first byte behind a byte order mark, which may stand at the very start (RFC 8259, section 8.1).
    fileprivate func documentStart() throws(JSONError) -> Int {
        let marked = byteOrderMarkBytes
        if marked == 0 || marked == 3 { return marked }
        throw JSONError(marked < bytes.count ? .invalidUTF8 : .unexpectedEnd, at: marked)
    }

    /// How many bytes of a byte order mark the bytes start with: all three, or fewer where it is cut or no mark at all.
    var byteOrderMarkBytes: Int {
        guard bytes.byte(at: 0) == 0xEF else { return 0 }
        guard bytes.byte(at: 1) == 0xBB else { return 1 }
        return bytes.byte(at: 2) == 0xBF ? 3 : 2
    }

    /// UTF-16 and UTF-32 show in the first two bytes: a byte order mark, or a NUL beside an ASCII character.
    /// The first of these bytes lies at `origin` in the input.
    func isOtherEncoding(at offset: Int, origin: Int) -> Bool {
        guard offset < bytes.count, origin + offset < 2 else { return false }
        let byte = bytes.byte(at: offset)
        return byte == 0 || origin + offset == 0 && byte >= 0xFE
    }
}

extension JSONError {
    /// The error with its path, in a document that starts at `start`.
    fileprivate func located(_ tokenizer: borrowing Tokenizer, from start: Int) -> JSONError {
        var path = PathFinder.path(to: offset, tokenizer, from: start)
        if case .member(let name) = subject { path.components.append(.key(name)) }
        return JSONError(code, at: offset, path: path, subject: subject)
    }
}
