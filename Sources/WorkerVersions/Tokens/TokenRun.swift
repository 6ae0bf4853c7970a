/// Steps over tokens as long as all is right, at hand, and at most 64 containers deep: most of what there is to step over.
///
/// It has its place in registers and returns it where it cannot go on. `ValueScanner` then takes one step by itself, and knows
/// what is wrong, or that bytes are missing.
struct TokenRun: BitwiseCopyable {
    var offset: Int
    var expectation: ValueScanner.Expectation

    /// The containers that are open, the innermost lowest, an object's bit set; how many they are, and how many there may be.
    var containers: UInt64
    var count: Int
    let most: Int

    /// Whether containers lie around them that were opened before: the last one here is then not closed here.
    let isInside: Bool

    /// Goes on until the outermost container closes, which is true, or as far as it can.
    @inline(__always)
    mutating func advance(_ tokenizer: borrowing Tokenizer, limits: borrowing Limits) -> Bool {
        while true {
            offset = tokenizer.skipWhitespace(from: offset)
            switch expectation {
            case .key, .keyOrEnd:
                if tokenizer.bytes.byte(at: offset) == ASCII.quote {
                    guard passMembers(tokenizer, limits: limits) else { return false }
                } else {
                    guard expectation == .keyOrEnd, close(with: ASCII.rightBrace, tokenizer) else { return false }
                    if count == 0 { return true }
                }
            case .value, .valueOrEnd:
                if let end = tokenizer.scalarEnd(from: offset, limits: limits) {
                    guard count > 0 else { return false }
                    (offset, expectation) = (end, .commaOrEnd)
                } else if !open(tokenizer.bytes.byte(at: offset)) {
                    guard expectation == .valueOrEnd, close(with: ASCII.rightBracket, tokenizer) else { return false }
                    if count == 0 { return true }
                }
            case .commaOrEnd:
                let isInObject = containers & 1 != 0
                if tokenizer.bytes.byte(at: offset) == ASCII.comma {
                    (offset, expectation) = (offset &+ 1, isInObject ? .key : .value)
                } else {
                    guard close(with: isInObject ? ASCII.rightBrace : ASCII.rightBracket, tokenizer) else {
                        return false
                    }
                    if count == 0 { return true }
                }
            case .colon:
                return false
            }
        }
    }

    @inline(__always)
    private mutating func open(_ byte: UInt8) -> Bool {
        let isObject = byte == ASCII.leftBrace
        guard isObject || byte == ASCII.leftBracket, count < most else { return false }
        containers = containers &<< 1 | (isObject ? 1 : 0)
        count &+= 1
        (offset, expectation) = (offset &+ 1, isObject ? .keyOrEnd : .valueOrEnd)
        return true
    }

    @inline(__always)
    mutating func close() {
        containers &>>= 1
        count &-= 1
    }

    @inline(__always)
    private mutating func close(with byte: UInt8, _ tokenizer: borrowing Tokenizer) -> Bool {
        guard tokenizer.bytes.byte(at: offset) == byte, count > (isInside ? 1 : 0) else { return false }
        close()
        (offset, expectation) = (offset &+ 1, .commaOrEnd)
        return true
    }
}

extension Tokenizer {
    /// The end of the container at `start`, where a run comes to it.
    func containerEnd(from start: Int, depth: Int, limits: borrowing Limits) -> Int? {
        var run = TokenRun(
            offset: start, expectation: .value, containers: 0, count: 0,
            most: Swift.min(Nesting.wordCount, limits.depth &- depth), isInside: false)
        return run.advance(self, limits: limits) ? run.offset : nil
    }

    /// The end of a value of any kind; nil for what is wrong, and what may be cut, of which `ValueScanner` knows more.
    func valueEnd(from start: Int, depth: Int, limits: borrowing Limits) -> Int? {
        if let end = scalarEnd(from: start, limits: limits) { return end }
        return containerEnd(from: start, depth: depth, limits: limits)
    }

    /// The end of a string, number or literal; nil for anything else, and for what is wrong or may be cut.
    @inline(__always)
    func scalarEnd(from start: Int, limits: borrowing Limits) -> Int? {
        let byte = bytes.byte(at: start)
        if byte == ASCII.quote {
            let run = stringRun(from: start &+ 1)
            guard run.isClosed, run.stop &- start &- 1 <= limits.stringBytes else { return nil }
            return run.stop &+ 1
        }
        if byte.isDigit || byte == ASCII.minus {
            let end = numberEnd(from: start, mostDigits: limits.numberDigits)
            return end == bytes.count ? nil : end
        }
        return byte == UInt8(ascii: "t") || byte == UInt8(ascii: "f") || byte == UInt8(ascii: "n")
            ? literalEnd(from: start) : nil
    }
}
