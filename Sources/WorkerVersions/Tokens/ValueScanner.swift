/// Steps over one value of any kind, checking all of it, and can stop and go on at any byte.
///
/// It is the grammar's one authority: it finds the end of an element that straddles chunks, it skips values nobody reads
/// without keeping them, and where another scanner gives up it says whether bytes are wrong, and at which one, or missing.
/// It does not recurse and does not keep what it has passed.
struct ValueScanner {
    /// How a run over some bytes ended.
    enum Outcome {
        /// The value ended; the offset is the one behind it.
        case ended(Int)
        /// The bytes ended first.
        case needsMore
        /// Something is wrong at the offset.
        case fault(SyntaxFault, Int)
    }

    /// What the grammar allows next.
    enum Expectation: UInt8 {
        case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd
    }

    var expectation: Expectation
    var nesting: Nesting
    let limits: Limits

    /// The token that the last bytes cut, and whether it is a key.
    var partial: PartialToken?
    var partialIsKey = false

    /// A scanner at the first byte of a value inside `depth` open containers.
    init(depth: Int, limits: Limits) {
        expectation = .value
        nesting = Nesting(depth: depth)
        self.limits = limits
    }

    /// A scanner at the first byte of a key, which is all it steps over.
    static func key(limits: Limits) -> ValueScanner {
        var scanner = ValueScanner(depth: 0, limits: limits)
        scanner.expectation = .key
        return scanner
    }

    /// Goes on at `start` of the tokenizer's bytes, until the value ends or the bytes do.
    mutating func advance(_ tokenizer: borrowing Tokenizer, from start: Int) -> Outcome {
        var offset = start
        if partial != nil {
            if let outcome = finishToken(tokenizer, from: &offset) { return outcome }
        }
        while true {
            if run(tokenizer, from: &offset) { return .ended(offset) }
            offset = tokenizer.skipWhitespace(from: offset)
            let byte = tokenizer.bytes.byte(at: offset)
            let outcome =
                switch expectation {
                case .value: value(byte, tokenizer, at: &offset)
                case .valueOrEnd: valueOrEnd(byte, tokenizer, at: &offset)
                case .key: key(byte, tokenizer, at: &offset)
                case .keyOrEnd: keyOrEnd(byte, tokenizer, at: &offset)
                case .colon: colon(byte, tokenizer, at: &offset)
                case .commaOrEnd: commaOrEnd(byte, tokenizer, at: &offset)
                }
            if let outcome { return outcome }
        }
    }

    /// Passes over what is right and at hand. True if that ends the value.
    @inline(__always)
    private mutating func run(_ tokenizer: borrowing Tokenizer, from offset: inout Int) -> Bool {
        // A key without an object is all there is to step over.
        if nesting.isEmpty, expectation != .value { return false }
        var run = TokenRun(
            offset: offset, expectation: expectation, containers: nesting.innermost, count: nesting.innermostCount,
            most: Swift.min(Nesting.wordCount, nesting.innermostCount &+ limits.depth &- nesting.depth),
            isInside: nesting.hasOuter)
        let hasEnded = run.advance(tokenizer, limits: limits)
        (offset, expectation) = (run.offset, run.expectation)
        nesting.setInnermost(run.containers, count: run.count)
        return hasEnded
    }
}
