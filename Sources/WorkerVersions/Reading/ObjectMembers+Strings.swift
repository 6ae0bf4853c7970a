extension ObjectMembers {
    /// An array of strings that may be absent or null.
    mutating func optional(_ name: MemberName) throws(JSONError) -> [String]? {
        guard let member = find(name) else { return nil }
        if let strings = strings(from: member.valueStart, to: member.valueEnd) { return strings }
        return try value(from: member.valueStart, to: member.valueEnd)
    }

    /// The strings of an array; nil for any other value, which the pull parser reads, or refuses.
    private mutating func strings(from start: Int, to end: Int) -> [String]? {
        if let strings = tokenizer.plainStrings(from: start, limits: limits) {
            return tokenizer.bytes.texts(of: strings, from: start &+ 1)
        }
        guard tokenizer.bytes.byte(at: start) == ASCII.leftBracket else { return nil }
        var strings: [String] = []
        var offset = tokenizer.skipWhitespace(from: start &+ 1)
        while tokenizer.bytes.byte(at: offset) == ASCII.quote {
            let run = tokenizer.stringRun(from: offset &+ 1)
            guard run.isClosed else { return nil }
            if strings.isEmpty { strings.reserveCapacity(4) }
            strings.append(tokenizer.bytes.text(from: offset &+ 1, run))
            offset = tokenizer.skipWhitespace(from: run.stop &+ 1)
            guard tokenizer.bytes.byte(at: offset) == ASCII.comma else { break }
            offset = tokenizer.skipWhitespace(from: offset &+ 1)
        }
        return offset == end &- 1 ? strings : nil
    }
}

extension ByteView {
    /// The texts of strings that were found behind `start`.
    fileprivate func texts(of strings: PlainStrings, from start: Int) -> [String] {
        var (openings, closings) = (strings.openings, strings.closings)
        var texts: [String] = []
        texts.reserveCapacity(openings.nonzeroBitCount)
        while openings != 0 {
            texts.append(
                string(
                    start &+ openings.trailingZeroBitCount &+ 1, start &+ closings.trailingZeroBitCount, .ascii))
            openings &= openings &- 1
            closings &= closings &- 1
        }
        return texts
    }
}
