extension JSONReader {
    /// What is wrong with the token or value here: asked of the scanner that knows to the byte.
    @inline(never)
    func syntaxError(_ expectation: ValueScanner.Expectation) -> JSONError {
        var scanner = ValueScanner(depth: depth, limits: limits)
        scanner.expectation = expectation
        switch scanner.advance(tokenizer, from: offset) {
        case .fault(let fault, let place): return JSONError(fault, at: place, limits: limits)
        case .needsMore: return JSONError(.unexpectedEnd, at: tokenizer.bytes.count)
        case .ended: return JSONError(.unexpectedByte, at: offset)
        }
    }

    @inline(never)
    func unexpected(_ expected: SyntaxFault.Expected) -> JSONError {
        offset >= tokenizer.bytes.count
            ? JSONError(.unexpectedEnd, at: tokenizer.bytes.count)
            : JSONError(.unexpectedByte(expected), at: offset, limits: limits)
    }

    /// The value here is of another kind; unless it is no value at all, or not well-formed, which goes first.
    @inline(never)
    func mismatch(_ expected: TokenKind) -> JSONError {
        var scanner = ValueScanner(depth: depth, limits: limits)
        guard case .ended = scanner.advance(wholeInput: tokenizer, from: offset) else { return syntaxError(.value) }
        let found = TokenKind(startingWith: tokenizer.bytes.byte(at: offset))
        return JSONError(.typeMismatch, at: offset, subject: .expected(expected.name, found: found?.name))
    }
}

extension ValueScanner {
    /// Like `advance`, where no bytes follow: a number that reaches the end has ended.
    mutating func advance(wholeInput tokenizer: borrowing Tokenizer, from start: Int) -> Outcome {
        let outcome = advance(tokenizer, from: start)
        if case .needsMore = outcome, nesting.isEmpty, partial?.isWholeNumber == true {
            return .ended(tokenizer.bytes.count)
        }
        return outcome
    }
}
