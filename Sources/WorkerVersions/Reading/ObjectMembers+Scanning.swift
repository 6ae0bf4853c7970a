extension ObjectMembers {
    /// Scans the object at `start` and makes its members the ones at hand. `depth` containers are open around it.
    ///
    /// False if the bytes there are no object, or not a whole one, or wrong: `ValueScanner` knows which.
    mutating func scan(from start: Int, depth: Int) -> Bool {
        guard tokenizer.bytes.byte(at: start) == ASCII.leftBrace, depth < tokenizer.limits.depth else { return false }
        object = Object(start: start, end: start, depth: depth, first: members.count)
        var offset = tokenizer.skipWhitespace(from: start &+ 1)
        if tokenizer.bytes.byte(at: offset) == ASCII.rightBrace {
            object.end = offset &+ 1
            return true
        }
        while true {
            guard let valueEnd = scanMember(from: offset) else { return false }
            offset = tokenizer.skipWhitespace(from: valueEnd)
            switch tokenizer.bytes.byte(at: offset) {
            case ASCII.comma:
                offset = tokenizer.skipWhitespace(from: offset &+ 1)
            case ASCII.rightBrace:
                object.end = offset &+ 1
                return true
            default:
                return false
            }
        }
    }

    /// Scans `"key": value` and returns the offset behind the value.
    @inline(__always)
    private mutating func scanMember(from start: Int) -> Int? {
        guard tokenizer.bytes.byte(at: start) == ASCII.quote else { return nil }
        let keyStart = start &+ 1
        let key = tokenizer.stringRun(from: keyStart)
        guard tokenizer.bytes.byte(at: key.stop) == ASCII.quote, key.stop &- keyStart <= tokenizer.limits.keyBytes
        else { return nil }
        let colon = tokenizer.skipWhitespace(from: key.stop &+ 1)
        guard tokenizer.bytes.byte(at: colon) == ASCII.colon else { return nil }
        let valueStart = tokenizer.skipWhitespace(from: colon &+ 1)
        guard let kind = TokenKind(startingWith: tokenizer.bytes.byte(at: valueStart)),
            let value = scanValue(kind, from: valueStart)
        else { return nil }
        members.append(
            Member(
                name: tokenizer.words(from: keyStart, key), keyStart: keyStart, key: key, valueStart: valueStart,
                valueEnd: value.stop, kind: kind, valueHasEscapes: value.hasEscapes))
        return value.stop
    }

    /// Where the value ends, as the offset behind it.
    @inline(__always)
    private func scanValue(_ kind: TokenKind, from start: Int) -> StringRun? {
        switch kind {
        case .string:
            var run = tokenizer.stringRun(from: start &+ 1)
            guard tokenizer.bytes.byte(at: run.stop) == ASCII.quote,
                run.stop &- start &- 1 <= tokenizer.limits.stringBytes
            else { return nil }
            run.stop &+= 1
            return run
        case .number:
            return tokenizer.numberEnd(from: start).map { StringRun(stop: $0) }
        case .null, .boolean:
            return tokenizer.literalEnd(from: start).map { StringRun(stop: $0) }
        case .array, .object:
            var scanner = ValueScanner(depth: object.depth &+ 1)
            guard case .ended(let end) = scanner.advance(tokenizer, from: start) else { return nil }
            return StringRun(stop: end)
        }
    }
}
