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
            if let end = try resumeShortBinding(tokenizer, &sink) { return end }
            switch scanner.advance(tokenizer, from: 0) {
            case .needsMore:
                try keep(tokenizer, from: 0)
                return tokenizer.bytes.count
            case .ended(let end):
                tokenizer.bytes.append(0..<end, to: &kept)
                try decodeKept(to: kept.count, &sink)
                return end
            case .fault(let fault, let offset):
                tokenizer.bytes.append(0..<offset + 1, to: &kept)
                throw faultInKept(fault)
            }
        }
    }

    /// A binding that is short and ends in the chunk at hand is looked at anew, with some of the bytes behind it. That costs less
    /// than to go on inside it and then look at it in a place where whole blocks of bytes end behind it.
    private mutating func resumeShortBinding<Sink: ResponseSink & ~Copyable>(
        _ tokenizer: borrowing Tokenizer, _ sink: inout Sink
    ) throws(JSONError) -> Int? {
        let keptCount = kept.count
        // Chunks as long as that, or the same bytes would be looked at again and again.
        guard place.expectation == .element, keptCount <= Self.shortBytes, tokenizer.bytes.count >= Self.shortBytes
        else { return nil }
        tokenizer.bytes.append(0..<Self.shortBytes, to: &kept)
        let end = Tokenizer(ByteView(kept.span)).valueEnd(from: 0, depth: place.depth, limits: options.limits)
        guard let end else {
            kept.removeLast(Self.shortBytes)
            return nil
        }
        try decodeKept(to: end, &sink)
        return end &- keptCount
    }

    /// How long a short binding is at most, before and behind the cut.
    private static var shortBytes: Int { 256 }

    /// Keeps the bytes from `start` on for the next chunk.
    mutating func keep(_ tokenizer: borrowing Tokenizer, from start: Int) throws(JSONError) {
        tokenizer.bytes.append(start..<tokenizer.bytes.count, to: &kept)
        suspension = .keeping
        guard kept.count > options.limits.elementBytes else { return }
        try withKept { (driver, tokenizer) throws(JSONError) in
            try driver.checkUnit(from: 0, to: tokenizer.bytes.count, tokenizer)
        }
    }

    /// Decodes the unit that is now whole, and ends at `end`.
    private mutating func decodeKept<Sink: ResponseSink & ~Copyable>(to end: Int, _ sink: inout Sink) throws(JSONError)
    {
        unitEnd = end
        defer { unitEnd = nil }
        let gone = origin - keptOrigin
        let rules = options.memberRules
        try withKept { (driver, tokenizer) throws(JSONError) in
            // Of a unit that is wrong, the bytes of earlier chunks: the stream may go on inside the chunk at hand.
            var counted = gone
            defer { driver.lines?.count(tokenizer.bytes, to: counted, origin: driver.origin) }
            try ObjectMembers.withMembers(of: tokenizer, rules: rules) { (members) throws(JSONError) in
                try driver.unit(&members, &sink)
            }
            counted = end
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
