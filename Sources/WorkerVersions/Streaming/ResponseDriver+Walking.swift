extension ResponseDriver {
    /// Walks the spine from `start` until the bytes end, or a unit in them that is cut, or the consumer has enough.
    mutating func walk<Sink: ResponseSink & ~Copyable>(
        _ members: inout ObjectMembers, from start: Int, _ sink: inout Sink
    ) throws(JSONError) {
        var offset = start
        while true {
            if place.expectation == .element || place.expectation == .elementOrEnd {
                offset = try walkBindings(&members, from: offset, &sink)
            }
            if flow == .stop { return }
            guard suspension == .none else { return }
            offset = members.tokenizer.skipWhitespace(from: offset)
            guard offset < members.tokenizer.bytes.count else { return }
            offset = try step(members.tokenizer.bytes.byte(at: offset), &members, at: offset, &sink)
        }
    }

    /// The loop that all the time goes into: one binding after another.
    private mutating func walkBindings<Sink: ResponseSink & ~Copyable>(
        _ members: inout ObjectMembers, from start: Int, _ sink: inout Sink
    ) throws(JSONError) -> Int {
        var offset = members.tokenizer.skipWhitespace(from: start)
        if place.expectation == .elementOrEnd {
            sink.begin(response)
            if members.tokenizer.bytes.byte(at: offset) == ASCII.rightBracket {
                place.close()
                return offset &+ 1
            }
        }
        let depth = place.depth
        while offset < members.tokenizer.bytes.count {
            place.expectation = .element
            offset = try binding(&members, at: offset, depth: depth, &sink)
            if flow == .stop { return offset }
            guard suspension == .none else { return offset }
            offset = members.tokenizer.skipWhitespace(from: offset)
            guard members.tokenizer.bytes.byte(at: offset) == ASCII.comma else { return offset }
            place.expectation = .element
            offset = members.tokenizer.skipWhitespace(from: offset &+ 1)
        }
        return offset
    }

    /// One step on the spine: a bracket, a comma, a key, a value beside it.
    private mutating func step<Sink: ResponseSink & ~Copyable>(
        _ byte: UInt8, _ members: inout ObjectMembers, at offset: Int, _ sink: inout Sink
    ) throws(JSONError) -> Int {
        switch place.expectation {
        case .byteOrderMark: return try byteOrderMark(byte, members.tokenizer, at: offset)
        case .document, .documentOrEnd: return try document(byte, members.tokenizer, at: offset)
        case .documentEnd: return try documentEnd(byte, members.tokenizer, at: offset)
        case .key, .keyOrEnd: return try walkMembers(byte, &members, at: offset, &sink)
        case .colon:
            guard byte == ASCII.colon else { throw fault(.unexpectedByte(.colon), members.tokenizer, at: offset) }
            place.expectation = .value
            return offset + 1
        case .value: return try value(byte, &members, at: offset)
        case .commaOrEnd: return try commaOrEnd(byte, members.tokenizer, at: offset, &sink)
        case .element, .elementOrEnd: return offset
        }
    }

    /// From a key on: one member after another, as far as they lie here.
    private mutating func walkMembers<Sink: ResponseSink & ~Copyable>(
        _ byte: UInt8, _ members: inout ObjectMembers, at start: Int, _ sink: inout Sink
    ) throws(JSONError) -> Int {
        var offset = try key(byte, &members, at: start, &sink)
        while place.expectation == .colon, members.tokenizer.bytes.byte(at: offset) == ASCII.colon {
            place.expectation = .value
            offset = members.tokenizer.skipWhitespace(from: offset &+ 1)
            guard offset < members.tokenizer.bytes.count else { return offset }
            offset = try value(members.tokenizer.bytes.byte(at: offset), &members, at: offset)
            switch place.expectation {
            case .commaOrEnd:
                guard members.tokenizer.bytes.byte(at: offset) == ASCII.comma else { return offset }
                place.expectation = .key
                offset &+= 1
            case .keyOrEnd: break
            default: return offset
            }
            offset = members.tokenizer.skipWhitespace(from: offset)
            guard members.tokenizer.bytes.byte(at: offset) == ASCII.quote else { return offset }
            offset = try key(&members, at: offset)
        }
        return offset
    }

    private mutating func commaOrEnd<Sink: ResponseSink & ~Copyable>(
        _ byte: UInt8, _ tokenizer: borrowing Tokenizer, at offset: Int, _ sink: inout Sink
    ) throws(JSONError) -> Int {
        switch (place.container, byte) {
        case (.bindings, ASCII.comma): place.expectation = .element
        case (.list, ASCII.comma):
            place.restart(shape: shape)
            place.listIndex += 1
        case (_, ASCII.comma): place.expectation = .key
        case (.bindings, ASCII.rightBracket), (.list, ASCII.rightBracket): place.close()
        case (.bindings, _), (.list, _): throw fault(.unexpectedByte(.commaOrBracket), tokenizer, at: offset)
        case (_, ASCII.rightBrace): try closeObject(tokenizer, at: offset, &sink)
        default: throw fault(.unexpectedByte(.commaOrBrace), tokenizer, at: offset)
        }
        return offset + 1
    }

    private mutating func closeObject<Sink: ResponseSink & ~Copyable>(
        _ tokenizer: borrowing Tokenizer, at offset: Int, _ sink: inout Sink
    ) throws(JSONError) {
        try checkDocument(to: offset + 1, tokenizer)
        let isVersion = place.container == .result || place.container == .root && place.shape == .bare
        place.close()
        if isVersion, !place.hasResources {
            let start = place.resultOffset - origin
            reached = origin + offset + 1
            throw located(
                JSONError(.missingMember, at: start, subject: .member("resources"), position: resultPosition),
                tokenizer, unit: start)
        }
        guard place.container == .document || place.container == .list else { return }
        if place.container == .document { place.expectation = .documentEnd }
        isResponseTaken = true
        flow = try sink.take(&response)
    }

    private mutating func key<Sink: ResponseSink & ~Copyable>(
        _ byte: UInt8, _ members: inout ObjectMembers, at offset: Int, _ sink: inout Sink
    ) throws(JSONError) -> Int {
        if byte == ASCII.rightBrace, place.expectation == .keyOrEnd {
            try closeObject(members.tokenizer, at: offset, &sink)
            return offset + 1
        }
        guard byte == ASCII.quote else {
            let expected = place.expectation == .key ? SyntaxFault.Expected.key : .keyOrEnd
            throw fault(.unexpectedByte(expected), members.tokenizer, at: offset)
        }
        return try key(&members, at: offset)
    }
}
