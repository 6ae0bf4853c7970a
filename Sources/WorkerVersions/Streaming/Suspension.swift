/// What is remembered of a unit that the end of a chunk cut, beside the scanner that knows how far it got.
enum Suspension: BitwiseCopyable {
    /// Nothing: no unit was cut.
    case none
    /// It will be decoded: its bytes are kept.
    case keeping
    /// Nobody reads it: no byte is kept.
    case skipping
}

extension ResponseDriver {
    /// Goes on with the unit that the last chunk cut. Returns where the rest of the chunk starts.
    mutating func resume<Sink: ResponseSink & ~Copyable>(
        _ tokenizer: borrowing Tokenizer, _ sink: inout Sink
    ) throws(JSONError) -> Int {
        switch suspension {
        case .none:
            return 0
        case .skipping:
            suspension = .none
            return try skip(tokenizer, from: 0)
        case .keeping:
            suspension = .none
            switch scanner.advance(tokenizer, from: 0) {
            case .needsMore:
                try keep(tokenizer, from: 0)
                return tokenizer.bytes.count
            case .ended(let end):
                tokenizer.bytes.append(0..<end, to: &kept)
                try decodeKept(&sink)
                return end
            case .fault(let fault, let offset):
                tokenizer.bytes.append(0..<offset + 1, to: &kept)
                throw faultInKept(fault)
            }
        }
    }

    /// Keeps the bytes from `start` on for the next chunk.
    mutating func keep(_ tokenizer: borrowing Tokenizer, from start: Int) throws(JSONError) {
        tokenizer.bytes.append(start..<tokenizer.bytes.count, to: &kept)
        suspension = .keeping
        guard kept.count > options.limits.elementBytes else { return }
        try withKept { (driver, tokenizer) throws(JSONError) in
            try driver.checkUnit(from: 0, to: tokenizer.bytes.count, tokenizer)
        }
    }

    /// Decodes the unit that is now whole.
    private mutating func decodeKept<Sink: ResponseSink & ~Copyable>(_ sink: inout Sink) throws(JSONError) {
        unitEnd = kept.count
        defer { unitEnd = nil }
        let gone = origin - keptOrigin
        try withKept { (driver, tokenizer) throws(JSONError) in
            // Of a unit that is wrong, the bytes of earlier chunks: the stream may go on inside the chunk at hand.
            var counted = gone
            defer { driver.lines?.count(tokenizer.bytes, to: counted, origin: driver.origin) }
            let options = driver.options
            try ObjectMembers.withMembers(of: tokenizer, rules: options.memberRules) { (members) throws(JSONError) in
                try driver.unit(&members, &sink)
            }
            counted = tokenizer.bytes.count
        }
        kept.removeAll(keepingCapacity: true)
    }

    private mutating func faultInKept(_ fault: SyntaxFault) -> JSONError {
        do throws(JSONError) {
            try withKept { (driver, tokenizer) throws(JSONError) in
                throw driver.fault(fault, tokenizer, at: tokenizer.bytes.count - 1, unit: 0)
            }
        } catch {
            return error
        }
        return JSONError(.unexpectedByte, at: origin)
    }

    /// Looks at the kept bytes as if they were the chunk.
    mutating func withKept(
        _ body: (inout ResponseDriver, borrowing Tokenizer) throws(JSONError) -> Void
    ) throws(JSONError) {
        let bytes = kept
        kept = []
        let chunkOrigin = origin
        origin = keptOrigin
        defer {
            origin = chunkOrigin
            kept = bytes
        }
        try body(&self, Tokenizer(ByteView(bytes.span)))
    }
}
