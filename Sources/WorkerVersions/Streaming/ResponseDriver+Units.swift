extension ResponseDriver {
    /// The unit at the start of kept bytes.
    mutating func unit<Sink: ResponseSink & ~Copyable>(
        _ members: inout ObjectMembers, _ sink: inout Sink
    ) throws(JSONError) {
        switch place.expectation {
        case .key, .keyOrEnd: _ = try key(&members, at: 0)
        case .value: _ = try value(members.tokenizer.bytes.byte(at: 0), &members, at: 0)
        default: _ = try binding(&members, at: 0, depth: place.depth, &sink)
        }
    }

    /// Reads the key at `start`; returns the offset behind it.
    mutating func key(_ members: inout ObjectMembers, at start: Int) throws(JSONError) -> Int {
        let tokenizer = members.tokenizer
        let run = tokenizer.keyRun(from: start &+ 1)
        guard run.isClosed, run.stop &- start &- 1 <= options.limits.keyBytes
        else {
            _ = try end(of: .key(limits: options.limits), tokenizer, from: start)
            return tokenizer.bytes.count
        }
        try checkUnit(from: start, to: run.stop &+ 1, tokenizer)
        let member = place.member(for: tokenizer.bytes.words(from: start &+ 1, run))
        if member == .unknown {
            unknownKey = tokenizer.bytes.text(from: start &+ 1, run)
            try checkUnknownKey(tokenizer, from: start, to: run.stop &+ 1)
        }
        if place.isRepeated(member), member.mayStandOnce || options.duplicateKeys == .reject {
            reached = origin &+ run.stop &+ 1
            throw located(
                JSONError(.duplicateMember, at: start, subject: .member(member.key)), tokenizer, unit: start)
        }
        place.member = member
        place.keyOffset = origin &+ start
        place.expectation = .colon
        if member == .unknown, options.mindsUnknownFields { reportUnknownMember() }
        if place.container == .root, place.shape == .bare, response.result == nil { startVersion() }
        return run.stop &+ 1
    }

    /// Refuses a member of the spine that nobody knows, where the options do: at its key, whose bytes are still at hand.
    private mutating func checkUnknownKey(
        _ tokenizer: borrowing Tokenizer, from start: Int, to end: Int
    ) throws(JSONError) {
        guard case .reject = options.unknownFields else { return }
        reached = origin &+ end
        throw located(JSONError(.unknownField, at: start, subject: .member(unknownKey)), tokenizer, unit: start)
    }

    /// Reads the binding at `start`, around which `depth` containers are open; returns the offset behind it.
    @inline(__always)
    mutating func binding<Sink: ResponseSink & ~Copyable>(
        _ members: inout ObjectMembers, at start: Int, depth: Int, _ sink: inout Sink
    ) throws(JSONError) -> Int {
        guard place.bindingCount < options.limits.bindings else { throw tooManyBindings(members.tokenizer, at: start) }
        guard members.scan(from: start, depth: depth) else { return try misfit(&members, at: start, &sink) }
        let end = members.object.end
        try checkUnit(from: start, to: end, members.tokenizer)
        do throws(JSONError) {
            flow = try sink.take(&members, index: place.bindingCount)
        } catch {
            try misfit(error, &members, from: start, to: end, &sink)
        }
        if !members.unknownFields.isEmpty { report(&members, unit: start) }
        members.clear()
        place.bindingCount &+= 1
        place.expectation = .commaOrEnd
        return end
    }

    /// What is at `start` is cut, or wrong, or no object.
    @inline(never)
    private mutating func misfit<Sink: ResponseSink & ~Copyable>(
        _ members: inout ObjectMembers, at start: Int, _ sink: inout Sink
    ) throws(JSONError) -> Int {
        members.clear()
        guard let end = try endOfValue(members.tokenizer, from: start) else { return members.tokenizer.bytes.count }
        try misfit(members.mismatch(.object, at: start), &members, from: start, to: end, &sink)
        place.bindingCount &+= 1
        place.expectation = .commaOrEnd
        return end
    }

    @inline(never)
    private mutating func misfit<Sink: ResponseSink & ~Copyable>(
        _ error: JSONError, _ members: inout ObjectMembers, from start: Int, to end: Int, _ sink: inout Sink
    ) throws(JSONError) {
        members.clear()
        let isObject = members.scan(from: start, depth: place.depth)
        let name: String? = isObject ? (try? members.optional("name")) ?? nil : nil
        let type: String? = isObject ? (try? members.optional("type")) ?? nil : nil
        flow = try sink.misfit(
            Misfit(
                index: place.bindingCount, name: name, type: type,
                error: located(error, members.tokenizer, unit: start),
                rawJSON: RawJSON(validated: members.tokenizer.bytes.array(start..<end))))
    }

    /// The end of the value at `start`; nil if the bytes end first, and the value is then kept.
    mutating func endOfValue(_ tokenizer: borrowing Tokenizer, from start: Int) throws(JSONError) -> Int? {
        try end(of: ValueScanner(depth: place.depth, limits: options.limits), tokenizer, from: start)
    }

    /// The end of the unit that `scanner` is to step over; nil if the bytes end first, and the unit is then kept.
    private mutating func end(
        of scanner: ValueScanner, _ tokenizer: borrowing Tokenizer, from start: Int
    ) throws(JSONError) -> Int? {
        if let unitEnd {
            try checkUnit(from: start, to: unitEnd, tokenizer)
            return unitEnd
        }
        self.scanner = scanner
        switch self.scanner.advance(tokenizer, from: start) {
        case .ended(let end):
            try checkUnit(from: start, to: end, tokenizer)
            return end
        case .fault(let fault, let offset):
            throw self.fault(fault, tokenizer, at: offset, unit: start)
        case .needsMore:
            // First, as the stream goes on behind the limit, and lines cannot be counted backwards.
            try checkDocument(to: start, tokenizer)
            keptOrigin = origin &+ start
            lines?.count(tokenizer.bytes, to: start, origin: origin)
            try keep(tokenizer, from: start)
            return nil
        }
    }
}
