extension ValueScanner {
    /// Reads the token at `offset` byte by byte: something is wrong in it, or the bytes end before it does.
    @inline(never)
    mutating func resume(
        _ token: PartialToken, _ tokenizer: borrowing Tokenizer, from offset: inout Int
    ) -> Outcome? {
        partial = token
        // A string's opening quote is no part of its content.
        if token.isPlainText { offset &+= 1 }
        return finishToken(tokenizer, from: &offset)
    }

    /// Goes on with the token that was cut. Nil when it has ended and the scanner is to go on behind it.
    @inline(never)
    mutating func finishToken(_ tokenizer: borrowing Tokenizer, from offset: inout Int) -> Outcome? {
        guard var token = partial else { return nil }
        var mayRun = true
        while true {
            if mayRun, token.isPlainText {
                let length = tokenizer.stringRun(from: offset).stop &- offset
                // The limit is looked for byte by byte: it may fall into an escape, which a run passes as a whole.
                mayRun = length <= token.room
                if mayRun {
                    token.take(length)
                    offset &+= length
                }
            }
            guard offset < tokenizer.bytes.count else {
                partial = token
                return .needsMore
            }
            switch token.next(tokenizer.bytes.byte(at: offset)) {
            case .goesOn: offset &+= 1
            case .endsHere: return tokenEnded(at: &offset, length: 1)
            case .endedBefore: return tokenEnded(at: &offset, length: 0)
            case .fault(let fault): return .fault(fault, offset)
            }
        }
    }

    private mutating func tokenEnded(at offset: inout Int, length: Int) -> Outcome? {
        offset &+= length
        partial = nil
        expectation = partialIsKey ? .colon : .commaOrEnd
        partialIsKey = false
        return nesting.isEmpty ? .ended(offset) : nil
    }
}
