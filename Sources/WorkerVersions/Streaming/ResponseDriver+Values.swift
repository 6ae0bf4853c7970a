extension ResponseDriver {
    /// Reads, enters or steps over the value of the member at hand; returns the offset behind it or inside it.
    mutating func value(
        _ byte: UInt8, _ members: inout ObjectMembers, at start: Int
    ) throws(JSONError) -> Int {
        guard place.member.isChosen(in: options.members) else {
            return try skipMember(members.tokenizer, at: start)
        }
        switch (place.member, byte) {
        case (.result, ASCII.leftBrace):
            place.container = .result
            place.resultOffset = origin &+ start
            resultPosition = position(of: start, members.tokenizer)
            startVersion()
            place.expectation = .keyOrEnd
        case (.resources, ASCII.leftBrace):
            place.container = .resources
            place.hasResources = true
            place.expectation = .keyOrEnd
        case (.bindings, ASCII.leftBracket):
            place.container = .bindings
            place.expectation = .elementOrEnd
        default:
            return try leaf(byte, &members, at: start)
        }
        guard ancestors < options.limits.depth else { throw fault(.depth, members.tokenizer, at: start) }
        return start &+ 1
    }

    /// Steps over the value of a member nobody knows, or nobody wants.
    private mutating func skipMember(_ tokenizer: borrowing Tokenizer, at start: Int) throws(JSONError) -> Int {
        if let end = tokenizer.valueEnd(from: start, depth: place.depth, limits: options.limits) {
            place.expectation = .commaOrEnd
            return end
        }
        scanner = ValueScanner(depth: place.depth, limits: options.limits)
        return try skip(tokenizer, from: start)
    }

    /// From here on there is a version to put members into.
    mutating func startVersion() {
        response.result = VersionDetail()
    }

    /// How many containers are open around the one that was just entered.
    private var ancestors: Int { place.depth - 1 }

    /// Steps over a value nobody reads, as far as the bytes go.
    mutating func skip(_ tokenizer: borrowing Tokenizer, from start: Int) throws(JSONError) -> Int {
        switch scanner.advance(tokenizer, from: start) {
        case .ended(let end):
            place.expectation = .commaOrEnd
            return end
        case .needsMore:
            suspension = .skipping
            try checkDocument(to: tokenizer.bytes.count, tokenizer)
            return tokenizer.bytes.count
        case .fault(let fault, let offset):
            throw self.fault(fault, tokenizer, at: offset)
        }
    }

    private mutating func leaf(
        _ byte: UInt8, _ members: inout ObjectMembers, at start: Int
    ) throws(JSONError) -> Int {
        let tokenizer = members.tokenizer
        let end: Int
        do throws(JSONError) {
            end = try decodeLeaf(byte, &members, at: start)
        } catch {
            members.clear()
            guard let end = try endOfValue(tokenizer, from: start) else { return tokenizer.bytes.count }
            reached = origin &+ end
            throw located(error, tokenizer, unit: start)
        }
        // A number at the end of the bytes may go on in the next ones.
        let mayGoOn = end == tokenizer.bytes.count && unitEnd == nil && tokenizer.bytes.byte(at: end - 1).isDigit
        if mayGoOn, try endOfValue(tokenizer, from: start) == nil { return tokenizer.bytes.count }
        try checkUnit(from: start, to: end, tokenizer)
        if !members.unknownFields.isEmpty { report(&members, unit: start) }
        place.expectation = .commaOrEnd
        return end
    }

    @inline(__always)
    private mutating func decodeLeaf(
        _ byte: UInt8, _ members: inout ObjectMembers, at start: Int
    ) throws(JSONError) -> Int {
        if byte == UInt8(ascii: "n") { return try decodeNull(members.tokenizer, at: start) }
        switch place.member {
        case .errors: response.errors = try members.readArray(at: start, depth: place.depth)
        case .messages: response.messages = try members.readArray(at: start, depth: place.depth)
        case .metadata:
            response.result?.metadata = VersionMetadata()
            try response.result?.metadata?.read(at: start, of: &members, depth: place.depth)
        case .annotations: response.result?.annotations = try members.readTexts(at: start, depth: place.depth)
        case .cacheOptions: response.result?.cacheOptions = try members.read(at: start, depth: place.depth)
        case .script:
            response.result?.resources.script = Script()
            try response.result?.resources.script?.read(at: start, of: &members, depth: place.depth)
        case .scriptRuntime:
            response.result?.resources.scriptRuntime = ScriptRuntime()
            try response.result?.resources.scriptRuntime?.read(at: start, of: &members, depth: place.depth)
        default:
            var reader = reader(members.tokenizer, at: start)
            try decodeScalar(&reader)
            return reader.offset
        }
        return members.end
    }

    private mutating func decodeNull(_ tokenizer: Tokenizer, at start: Int) throws(JSONError) -> Int {
        var reader = reader(tokenizer, at: start)
        _ = try reader.readNull()
        clear(place.member)
        return reader.offset
    }

    @_lifetime(copy tokenizer)
    private func reader(_ tokenizer: Tokenizer, at start: Int) -> JSONReader {
        JSONReader(tokenizer, from: start, depth: place.depth, limits: options.limits)
    }

    private mutating func decodeScalar(_ reader: inout JSONReader) throws(JSONError) {
        switch place.member {
        case .success: response.success = try reader.read()
        case .id: response.result?.id = try reader.read()
        case .number: response.result?.number = try reader.read()
        case .startupTime: response.result?.startupTimeMilliseconds = try reader.read()
        case .bindings: throw reader.mismatch(.array)
        default: throw reader.mismatch(.object)
        }
    }

    /// A later null takes back what an earlier member of the same name said.
    private mutating func clear(_ member: SpineMember) {
        switch member {
        case .errors: response.errors = []
        case .messages: response.messages = []
        case .success: response.success = nil
        case .id: response.result?.id = nil
        case .number: response.result?.number = nil
        case .metadata: response.result?.metadata = nil
        case .annotations: response.result?.annotations = nil
        case .cacheOptions: response.result?.cacheOptions = nil
        case .startupTime: response.result?.startupTimeMilliseconds = nil
        case .script: response.result?.resources.script = nil
        case .scriptRuntime: response.result?.resources.scriptRuntime = nil
        case .result, .resources, .bindings, .unknown: break
        }
    }
}
