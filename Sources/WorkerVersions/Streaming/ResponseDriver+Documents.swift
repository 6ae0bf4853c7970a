extension ResponseDriver {
    /// One byte order mark may stand at the very start (RFC 8259, section 8.1, lets a parser skip it).
    mutating func byteOrderMark(
        _ byte: UInt8, _ tokenizer: borrowing Tokenizer, at offset: Int
    ) throws(JSONError) -> Int {
        // No whitespace may stand before it, or in it.
        switch (place.markBytes, byte, origin + offset) {
        case (0, 0xEF, 0), (1, 0xBB, 1):
            place.markBytes += 1
        case (2, 0xBF, 2):
            place.expectation = .document
        case (0, _, _):
            place.expectation = .document
            return offset
        default:
            throw fault(.encoding, tokenizer, at: offset)
        }
        return offset + 1
    }

    mutating func document(
        _ byte: UInt8, _ tokenizer: borrowing Tokenizer, at offset: Int
    ) throws(JSONError) -> Int {
        switch byte {
        case ASCII.recordSeparator where framing != .document && place.container == .document:
            return offset + 1
        case ASCII.leftBrace:
            guard place.depth < options.limits.depth else { throw fault(.depth, tokenizer, at: offset) }
            place.documentOffset = origin + offset
            place.resultOffset = origin + offset
            resultPosition = position(of: offset, tokenizer)
            let (end, isBeyond) = place.documentOffset.addingReportingOverflow(options.limits.documentBytes)
            lines?.remember(isBeyond ? .max : end)
            if isResponseTaken { response = VersionResponse() }
            isResponseTaken = false
            if shape == .bare { startVersion() }
            place.container = .root
            place.expectation = .keyOrEnd
            return offset + 1
        case ASCII.leftBracket where framing != .document && place.container == .document:
            place.isInList = true
            place.listIndex = 0
            place.container = .list
            place.expectation = .documentOrEnd
            return offset + 1
        case ASCII.rightBracket where place.expectation == .documentOrEnd:
            place.close()
            return offset + 1
        default:
            return try notADocument(tokenizer, at: offset)
        }
    }

    /// Any other value is well-formed JSON, perhaps, but no response.
    private mutating func notADocument(_ tokenizer: borrowing Tokenizer, at offset: Int) throws(JSONError) -> Int {
        let found = TokenKind(startingWith: tokenizer.bytes.byte(at: offset))
        guard let found else { throw fault(.unexpectedByte(.value), tokenizer, at: offset) }
        throw located(
            JSONError(.typeMismatch, at: offset, subject: .expected(TokenKind.object.name, found: found.name)),
            tokenizer, unit: offset)
    }

    mutating func documentEnd(
        _ byte: UInt8, _ tokenizer: borrowing Tokenizer, at offset: Int
    ) throws(JSONError) -> Int {
        guard framing == .sequence else { throw fault(.unexpectedByte(.end), tokenizer, at: offset) }
        place.restart(shape: shape)
        return offset
    }

    /// Holds the document to its limit: `end` is how far it is known to reach.
    mutating func checkDocument(to end: Int, _ tokenizer: borrowing Tokenizer) throws(JSONError) {
        let limit = options.limits.documentBytes
        guard limit < .max, origin + end - place.documentOffset > limit else { return }
        // No path: which value the limit fell into depends on how far the document was read.
        let place = self.place
        self.place.container = .document
        defer { self.place = place }
        throw located(
            JSONError(.documentLimit, at: place.documentOffset + limit - origin, subject: .limit(limit)), tokenizer,
            unit: end)
    }

    /// Holds a document to its limit that has not ended with the chunk.
    mutating func checkOpenDocument(_ tokenizer: borrowing Tokenizer) throws(JSONError) {
        guard place.isInDocument else { return }
        guard suspension == .keeping else { return try checkDocument(to: tokenizer.bytes.count, tokenizer) }
        try withKept { (driver, tokenizer) throws(JSONError) in
            try driver.checkDocument(to: tokenizer.bytes.count, tokenizer)
        }
    }
}
