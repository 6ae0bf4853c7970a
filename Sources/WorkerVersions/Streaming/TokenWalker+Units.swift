extension TokenWalker {
    /// Enters the object or array the walker stands at.
    mutating func enter(_ kind: TokenKind, _ tokenizer: borrowing Tokenizer) throws(JSONError) {
        guard open.count < limits.depth else { throw fault(.depth, tokenizer, at: offset) }
        try checkLimits(to: offset + 1, tokenizer)
        // Somebody may have asked for the value as a whole before.
        suspension = .none
        if kind == .object { open.openObject() } else { open.openArray() }
        expectation = kind == .object ? .keyOrEnd : .valueOrEnd
        offset += 1
    }

    /// Leaves the container whose closing bracket the walker stands at; tells whether it is an object.
    mutating func leave(_ tokenizer: borrowing Tokenizer) throws(JSONError) -> TokenKind {
        try checkLimits(to: offset + 1, tokenizer)
        let kind: TokenKind = open.isInObject ? .object : .array
        open.close()
        took(to: offset + 1)
        return kind
    }

    /// Reads the key the walker stands at; nil if the bytes end first.
    mutating func key(_ tokenizer: borrowing Tokenizer) throws(JSONError) -> String? {
        guard let end = try unitEnd(.key(limits: limits), tokenizer) else { return nil }
        let start = offset + 1
        let key = tokenizer.bytes.text(from: start, tokenizer.stringRun(from: start))
        open.enter(key)
        offset = end
        expectation = .colon
        return key
    }

    /// Reads the value the walker stands at, which is no container, as a token; nil if the bytes end first.
    mutating func scalar(_ kind: TokenKind, _ tokenizer: borrowing Tokenizer) throws(JSONError) -> JSONToken? {
        guard let end = try valueEnd(tokenizer) else { return nil }
        let start = offset
        took(to: end)
        switch kind {
        case .string:
            return .string(tokenizer.bytes.text(from: start + 1, tokenizer.stringRun(from: start + 1)))
        case .number: return .number(JSONNumber(text: tokenizer.bytes.string(start, end, .ascii)))
        case .boolean: return .boolean(tokenizer.bytes.byte(at: start) == UInt8(ascii: "t"))
        default: return .null
        }
    }

    /// Finds the end of the value the walker stands at, whatever it is, and goes behind it; nil if the bytes end first.
    mutating func whole(_ tokenizer: borrowing Tokenizer) throws(JSONError) -> Range<Int>? {
        let start = offset
        guard let end = try valueEnd(tokenizer) else { return nil }
        took(to: end)
        return start..<end
    }

    /// Decodes the value that lies there, which the walker has just passed.
    ///
    /// One that does not fit the type costs no more than itself: the walker has not failed. Of all that finds values this alone is
    /// generic: made for a type at run time, as in a program that uses the library, the rest took twice as long.
    mutating func decode<Value: JSONReadable>(
        _ range: Range<Int>, _ tokenizer: borrowing Tokenizer
    ) throws(JSONError) -> Value {
        do throws(JSONError) {
            var reader = JSONReader(copy tokenizer, from: range.lowerBound, depth: open.count, limits: limits)
            return try reader.read()
        } catch {
            throw located(error, tokenizer, unit: range.lowerBound)
        }
    }

    /// Passes over the value the walker stands at, or the rest of it, and keeps nothing; false if the bytes end first.
    mutating func skip(_ tokenizer: borrowing Tokenizer) throws(JSONError) -> Bool {
        if suspension == .none { scanner = ValueScanner(depth: open.count, limits: limits) }
        let start = suspension == .keeping ? scanned : offset
        suspension = .none
        switch advance(tokenizer, from: start) {
        case .ended(let end):
            try checkLimits(to: end, tokenizer)
            took(to: end)
            return true
        case .needsMore:
            try checkLimits(to: tokenizer.bytes.count, tokenizer)
            if isInputWhole { throw unexpectedEnd(tokenizer) }
            suspension = .skipping
            offset = tokenizer.bytes.count
            return false
        case .fault(let fault, let place):
            throw self.fault(fault, tokenizer, at: place)
        }
    }

    private mutating func valueEnd(_ tokenizer: borrowing Tokenizer) throws(JSONError) -> Int? {
        try unitEnd(ValueScanner(depth: open.count, limits: limits), tokenizer)
    }

    /// The end of the unit at `offset`; nil if the bytes end first.
    private mutating func unitEnd(
        _ scanner: ValueScanner, _ tokenizer: borrowing Tokenizer
    ) throws(JSONError) -> Int? {
        if suspension != .keeping { self.scanner = scanner }
        let start = suspension == .keeping ? scanned : offset
        suspension = .none
        switch advance(tokenizer, from: start) {
        case .ended(let end):
            try checkLimits(unit: offset, to: end, tokenizer)
            return end
        case .needsMore:
            try checkLimits(unit: offset, to: tokenizer.bytes.count, tokenizer)
            if isInputWhole { throw unexpectedEnd(tokenizer, unit: offset) }
            suspension = .keeping
            scanned = tokenizer.bytes.count
            return nil
        case .fault(let fault, let place):
            throw self.fault(fault, tokenizer, at: place, unit: offset)
        }
    }

    /// A number that is the document ends with the input. Inside anything it does not: its other digits may be missing.
    private mutating func advance(_ tokenizer: borrowing Tokenizer, from start: Int) -> ValueScanner.Outcome {
        isInputWhole && open.isEmpty
            ? scanner.advance(wholeInput: tokenizer, from: start) : scanner.advance(tokenizer, from: start)
    }

    private mutating func took(to end: Int) {
        offset = end
        expectation = .commaOrEnd
    }
}
