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
        var marks: UInt64 = 0
        while let valueEnd = scanMember(from: offset, &marks) {
            offset = valueEnd
            var byte = tokenizer.bytes.byte(at: offset)
            if _slowPath(byte <= ASCII.space) {
                offset = tokenizer.skipWhitespace(from: offset)
                byte = tokenizer.bytes.byte(at: offset)
            }
            guard byte == ASCII.comma else {
                object.marks = marks
                object.end = offset &+ 1
                return byte == ASCII.rightBrace
            }
            offset = tokenizer.skipWhitespace(from: offset &+ 1)
        }
        return false
    }

    /// Scans `"key": value` and returns the offset behind the value.
    @inline(__always)
    private mutating func scanMember(from start: Int, _ marks: inout UInt64) -> Int? {
        guard tokenizer.bytes.byte(at: start) == ASCII.quote else { return nil }
        let keyStart = start &+ 1
        guard let member = tokenizer.plainMember(from: keyStart), member.fits(limits) else {
            return scanAnyMember(from: keyStart, &marks)
        }
        let name = KeyWords(member.start, count: member.keyCount)
        mark(name, in: &marks)
        let valueEnd = keyStart &+ member.closing &+ 1
        members.append(
            Member(
                name: name, keyStart: keyStart, valueStart: keyStart &+ member.opening, valueEnd: valueEnd,
                kind: .string, form: .ascii))
        return valueEnd
    }

    /// The same for a member that is not as most are.
    @inline(never)
    private mutating func scanAnyMember(from keyStart: Int, _ marks: inout UInt64) -> Int? {
        let key = tokenizer.keyRun(from: keyStart)
        guard key.isClosed, key.stop &- keyStart <= limits.keyBytes else { return nil }
        let name = tokenizer.bytes.words(from: keyStart, key)
        let colon = tokenizer.skipWhitespace(from: key.stop &+ 1)
        guard tokenizer.bytes.byte(at: colon) == ASCII.colon else { return nil }
        let valueStart = tokenizer.skipWhitespace(from: colon &+ 1)
        guard let kind = TokenKind(startingWith: tokenizer.bytes.byte(at: valueStart)) else { return nil }
        var value = StringRun(stop: 0)
        if kind == .string {
            value = tokenizer.stringRun(from: valueStart &+ 1)
            guard value.isClosed, value.stop &- valueStart &- 1 <= limits.stringBytes else { return nil }
        } else {
            guard let end = endOfOther(kind, from: valueStart) else { return nil }
            value.stop = end &- 1
        }
        mark(name, in: &marks)
        members.append(
            Member(
                name: name, keyStart: keyStart, valueStart: valueStart, valueEnd: value.stop &+ 1, kind: kind,
                form: value.form))
        return value.stop &+ 1
    }

    /// Where a value ends that is no string.
    private mutating func endOfOther(_ kind: TokenKind, from start: Int) -> Int? {
        switch kind {
        case .number:
            return tokenizer.numberEnd(from: start, mostDigits: limits.numberDigits)
        case .null, .boolean:
            return tokenizer.literalEnd(from: start)
        case .string:
            return nil
        case .array, .object:
            return endOfContainer(from: start)
        }
    }

    private mutating func endOfContainer(from start: Int) -> Int? {
        let depth = object.depth &+ 1
        if depth < limits.depth, let strings = tokenizer.plainStrings(from: start, limits: limits) {
            return strings.end
        }
        if let end = tokenizer.containerEnd(from: start, depth: depth, limits: limits) { return end }
        var scanner = ValueScanner(depth: depth, limits: limits)
        guard case .ended(let end) = scanner.advance(tokenizer, from: start) else { return nil }
        return end
    }
}
