extension TokenRun {
    /// From a key on: one member after another, into objects and out of them, in one loop without a state to look up.
    @inline(__always)
    mutating func passMembers(_ tokenizer: borrowing Tokenizer, limits: borrowing Limits) -> Bool {
        while true {
            var end: Int
            if let member = tokenizer.plainMember(from: offset &+ 1), member.fits(limits) {
                end = offset &+ member.closing &+ 2
            } else {
                expectation = .key
                guard passKey(tokenizer, limits: limits) else { return false }
                if let key = enter(offset, tokenizer) {
                    offset = key
                    continue
                }
                if count < most, let strings = tokenizer.plainStrings(from: offset, limits: limits) {
                    end = strings.end
                } else {
                    guard let scalarEnd = tokenizer.scalarEnd(from: offset, limits: limits) else { return true }
                    end = scalarEnd
                }
            }
            guard let key = leave(end, tokenizer) else {
                (offset, expectation) = (end, .commaOrEnd)
                return true
            }
            offset = key
        }
    }

    /// Steps into an object, or an array of objects; returns where the first key is, if there is one.
    @inline(__always)
    private mutating func enter(_ start: Int, _ tokenizer: borrowing Tokenizer) -> Int? {
        let isArray = tokenizer.bytes.byte(at: start) == ASCII.leftBracket
        let object = isArray ? tokenizer.skipWhitespace(from: start &+ 1) : start
        let opened = isArray ? 2 : 1
        guard tokenizer.bytes.byte(at: object) == ASCII.leftBrace, count &+ opened <= most else { return nil }
        guard let key = tokenizer.keyStart(from: object &+ 1) else { return nil }
        containers = containers &<< UInt64(truncatingIfNeeded: opened) | 1
        count &+= opened
        return key
    }

    /// Steps from the end of a member's value to the next key: in this object, in the next one of the array around it, or in the
    /// object around it. Nil if none of these follows.
    @inline(__always)
    private mutating func leave(_ end: Int, _ tokenizer: borrowing Tokenizer) -> Int? {
        let byte = tokenizer.bytes.byte(at: end)
        let next = tokenizer.bytes.byte(at: end &+ 1)
        if byte == ASCII.comma, next == ASCII.quote { return end &+ 1 }
        if byte == ASCII.rightBrace, next == ASCII.comma, count > 1 {
            let third = tokenizer.bytes.byte(at: end &+ 2)
            if isInArray, third == ASCII.leftBrace, tokenizer.bytes.byte(at: end &+ 3) == ASCII.quote {
                return end &+ 3
            }
            if !isInArray, third == ASCII.quote {
                close()
                return end &+ 2
            }
            return third <= ASCII.space ? leaveSpaced(end, tokenizer) : nil
        }
        return byte <= ASCII.space || next <= ASCII.space ? leaveSpaced(end, tokenizer) : nil
    }

    /// Whether the container around the innermost one is an array.
    @inline(__always)
    private var isInArray: Bool { containers & 2 == 0 }

    /// The same where there is whitespace.
    @inline(never)
    private mutating func leaveSpaced(_ end: Int, _ tokenizer: borrowing Tokenizer) -> Int? {
        let place = tokenizer.skipWhitespace(from: end)
        let byte = tokenizer.bytes.byte(at: place)
        if byte == ASCII.comma { return tokenizer.keyStart(from: place &+ 1) }
        guard byte == ASCII.rightBrace, count > 1 else { return nil }
        let comma = tokenizer.skipWhitespace(from: place &+ 1)
        guard tokenizer.bytes.byte(at: comma) == ASCII.comma else { return nil }
        if isInArray {
            let object = tokenizer.skipWhitespace(from: comma &+ 1)
            guard tokenizer.bytes.byte(at: object) == ASCII.leftBrace else { return nil }
            return tokenizer.keyStart(from: object &+ 1)
        }
        guard let key = tokenizer.keyStart(from: comma &+ 1) else { return nil }
        close()
        return key
    }

    @inline(__always)
    private mutating func passKey(_ tokenizer: borrowing Tokenizer, limits: borrowing Limits) -> Bool {
        let keyStart = offset &+ 1
        let key = tokenizer.keyRun(from: keyStart)
        guard key.isClosed, key.stop &- keyStart <= limits.keyBytes else { return false }
        (offset, expectation) = (tokenizer.skipWhitespace(from: key.stop &+ 1), .colon)
        guard tokenizer.bytes.byte(at: offset) == ASCII.colon else { return false }
        (offset, expectation) = (tokenizer.skipWhitespace(from: offset &+ 1), .value)
        return true
    }
}

extension Tokenizer {
    /// The quote of the key that comes next; nil if no quote does.
    @inline(__always)
    fileprivate func keyStart(from start: Int) -> Int? {
        let place = skipWhitespace(from: start)
        return bytes.byte(at: place) == ASCII.quote ? place : nil
    }
}
