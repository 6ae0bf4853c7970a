extension TokenWalker {
    typealias Step = JSONTokenReader.Step

    /// The next token.
    mutating func nextToken(_ tokenizer: borrowing Tokenizer) throws(JSONError) -> Step<JSONToken> {
        switch try nextItem(tokenizer) {
        case .needMore: return .needMore
        case .end: return .end
        case .closing: return .ready(try leave(tokenizer) == .object ? .endObject : .endArray)
        case .key: return try key(tokenizer).map { .ready(.key($0)) } ?? .needMore
        case .value: break
        }
        switch kind(tokenizer) {
        case .object:
            try enter(.object, tokenizer)
            return .ready(.beginObject)
        case .array:
            try enter(.array, tokenizer)
            return .ready(.beginArray)
        case let kind:
            return try scalar(kind, tokenizer).map { .ready($0) } ?? .needMore
        }
    }

    /// The next value, whole: where it lies. Or the end of the innermost container, which is left.
    mutating func nextValue(_ tokenizer: borrowing Tokenizer) throws(JSONError) -> Step<Range<Int>> {
        while true {
            switch try nextItem(tokenizer) {
            case .needMore: return .needMore
            case .end: return .end
            case .closing:
                _ = try leave(tokenizer)
                return .end
            case .key: guard try key(tokenizer) != nil else { return .needMore }
            case .value: return try whole(tokenizer).map { .ready($0) } ?? .needMore
            }
        }
    }

    /// The next element of the array at `path`, whole: where it lies.
    mutating func nextElement(
        at path: JSONPath, _ tokenizer: borrowing Tokenizer
    ) throws(JSONError) -> Step<Range<Int>> {
        while true {
            switch try nextItem(tokenizer) {
            case .needMore: return .needMore
            case .end: return .end
            case .closing: _ = try leave(tokenizer)
            case .key: guard try key(tokenizer) != nil else { return .needMore }
            case .value:
                switch open.role(for: path) {
                case .element: return try whole(tokenizer).map { .ready($0) } ?? .needMore
                case .way(let wanted): try enterWay(wanted, tokenizer)
                case .other: skips = 1
                }
            }
        }
    }

    private mutating func enterWay(_ wanted: TokenKind, _ tokenizer: borrowing Tokenizer) throws(JSONError) {
        let found = kind(tokenizer)
        if found == .null {
            skips = 1
        } else {
            guard found == wanted else { throw mismatch(wanted, found: found, tokenizer) }
            try enter(wanted, tokenizer)
        }
    }

    /// What sort of value the walker stands at. It has seen that one starts there.
    private mutating func kind(_ tokenizer: borrowing Tokenizer) -> TokenKind {
        TokenKind(startingWith: tokenizer.bytes.byte(at: offset)) ?? .null
    }
}
