extension ObjectMembers {
    /// Scans the object at `start` and makes its members the ones at hand. `depth` containers are open around it.
    ///
    /// False if the bytes there are no object, or not a whole one, or wrong: `ValueScanner` knows which.
    mutating func scan(from start: Int, depth: Int) -> Bool {
        guard tokenizer.bytes.byte(at: start) == ASCII.leftBrace, depth < limits.depth else { return false }
        object = Object(start: start, end: start, depth: depth, first: members.count)
        var offset = tokenizer.skipWhitespace(from: start &+ 1)
        if tokenizer.bytes.byte(at: offset) == ASCII.rightBrace {
            object.end = offset &+ 1
            return true
        }
        while true {
            guard let valueEnd = scanMember(from: offset) else { return false }
            offset = tokenizer.skipWhitespace(from: valueEnd)
            let byte = tokenizer.bytes.byte(at: offset)
            guard byte == ASCII.comma else {
                object.end = offset &+ 1
                return byte == ASCII.rightBrace
            }
            offset = tokenizer.skipWhitespace(from: offset &+ 1)
        }
    }

    /// Scans `"key": value` and returns the offset behind the value.
    @inline(__always)
    private mutating func scanMember(from start: Int) -> Int? {
        guard tokenizer.bytes.byte(at: start) == ASCII.quote else { return nil }
        let keyStart = start &+ 1
        let key = tokenizer.keyRun(from: keyStart)
        guard key.isClosed, key.stop &- keyStart <= limits.keyBytes else { return nil }
        let colon = tokenizer.skipWhitespace(from: key.stop &+ 1)
        guard tokenizer.bytes.byte(at: colon) == ASCII.colon else { return nil }
        let valueStart = tokenizer.skipWhitespace(from: colon &+ 1)
        let name = tokenizer.bytes.words(from: keyStart, key)
        object.marks |= name.mark
        let byte = tokenizer.bytes.byte(at: valueStart)
        // Nearly all values are strings.
        if byte == ASCII.quote {
            let value = tokenizer.stringRun(from: valueStart &+ 1)
            guard value.isClosed, value.stop &- valueStart &- 1 <= limits.stringBytes else { return nil }
            members.append(
                Member(
                    name: name, keyStart: keyStart, valueStart: valueStart, valueEnd: value.stop &+ 1, kind: .string,
                    hasEscapes: value.hasEscapes))
            return value.stop &+ 1
        }
        guard let kind = TokenKind(startingWith: byte), let end = endOfOther(kind, from: valueStart) else { return nil }
        members.append(
            Member(
                name: name, keyStart: keyStart, valueStart: valueStart, valueEnd: end, kind: kind, hasEscapes: false))
        return end
    }

    /// Where a value ends that is no string.
    @inline(never)
    private mutating func endOfOther(_ kind: TokenKind, from start: Int) -> Int? {
        switch kind {
        case .number:
            return tokenizer.numberEnd(from: start, mostDigits: limits.numberDigits)
        case .null, .boolean:
            return tokenizer.literalEnd(from: start)
        case .string, .array, .object:
            var scanner = ValueScanner(depth: object.depth &+ 1, limits: limits)
            guard case .ended(let end) = scanner.advance(tokenizer, from: start) else { return nil }
            return end
        }
    }
}
