extension ObjectMembers {
    /// A string that must be there.
    @inline(__always)
    mutating func required(_ name: MemberName) throws(JSONError) -> String {
        guard let member = find(name) else { throw missing(name) }
        return try string(member)
    }

    /// A string that may be absent or null.
    @inline(__always)
    mutating func optional(_ name: MemberName) throws(JSONError) -> String? {
        guard let member = find(name) else { return nil }
        return try string(member)
    }

    @inline(__always)
    private mutating func string(_ member: Member) throws(JSONError) -> String {
        guard member.kind == .string else { throw mismatch(member, expected: .string) }
        let run = StringRun(stop: member.valueEnd &- 1, hasEscapes: member.hasEscapes)
        return tokenizer.bytes.text(from: member.valueStart &+ 1, run)
    }

    /// A value that must be there.
    mutating func required<Value: JSONReadable>(_ name: MemberName) throws(JSONError) -> Value {
        guard let member = find(name) else { throw missing(name) }
        return try value(member)
    }

    /// A value that may be absent or null.
    mutating func optional<Value: JSONReadable>(_ name: MemberName) throws(JSONError) -> Value? {
        guard let member = find(name) else { return nil }
        return try value(member)
    }

    /// Any JSON value at all, null included; only the member itself must be there.
    mutating func requiredRawJSON(_ name: MemberName) throws(JSONError) -> RawJSON {
        guard let member = findAny(name) else { throw missing(name) }
        return RawJSON(validated: tokenizer.bytes.array(member.valueStart..<member.valueEnd))
    }

    private mutating func value<Value: JSONReadable>(_ member: Member) throws(JSONError) -> Value {
        var reader = JSONReader(tokenizer, from: member.valueStart, depth: object.depth &+ 1, limits: limits)
        let value = try Value(from: &reader)
        guard reader.offset == member.valueEnd else { throw JSONError(.unfinishedValue, at: reader.offset) }
        return value
    }
}

extension ObjectMembers {
    /// An object that must be there.
    mutating func required<Value: JSONObjectReadable>(_ name: MemberName) throws(JSONError) -> Value {
        guard let member = find(name) else { throw missing(name) }
        return try read(at: member.valueStart, depth: object.depth &+ 1)
    }

    /// An object that may be absent or null.
    mutating func optional<Value: JSONObjectReadable>(_ name: MemberName) throws(JSONError) -> Value? {
        guard let member = find(name) else { return nil }
        return try read(at: member.valueStart, depth: object.depth &+ 1)
    }

    /// An array of objects that may be absent or null.
    mutating func optional<Value: JSONObjectReadable>(_ name: MemberName) throws(JSONError) -> [Value]? {
        guard let member = find(name) else { return nil }
        return try readArray(at: member.valueStart, depth: object.depth &+ 1)
    }

    /// An object whose values are objects, under keys of any name; it may be absent or null.
    mutating func optional<Value: JSONObjectReadable>(_ name: MemberName) throws(JSONError) -> [String: Value]? {
        guard let member = find(name) else { return nil }
        guard member.kind == .object else { throw mismatch(member, expected: .object) }
        let outer = object
        _ = scan(from: member.valueStart, depth: outer.depth &+ 1)
        defer { leave(to: outer) }
        if options.duplicateKeys == .reject { try rejectDuplicates() }
        var values: [String: Value] = Dictionary(minimumCapacity: members.count - object.first)
        for place in object.first..<members.count {
            values[self.name(of: members[place])] = try read(at: members[place].valueStart, depth: object.depth &+ 1)
        }
        return values
    }
}

extension ObjectMembers {
    /// The object at `offset`, decoded.
    mutating func read<Value: JSONObjectReadable>(at offset: Int, depth: Int) throws(JSONError) -> Value {
        let outer = object
        defer { leave(to: outer) }
        guard scan(from: offset, depth: depth) else { throw notAnObject(at: offset) }
        return try decode()
    }

    /// The value that the members at hand make.
    @inline(__always)
    mutating func decode<Value: JSONObjectReadable>() throws(JSONError) -> Value {
        if options.duplicateKeys == .reject { try rejectDuplicates() }
        // Returned where it is made: a large struct in a variable is copied out of it.
        guard mindsUnknownFields else { return try Value(from: &self) }
        let value = try Value(from: &self)
        try handleUnknownFields()
        return value
    }

    /// The array at `offset`, each of its elements an object. Its syntax has been, or will be, checked by a scanner.
    mutating func readArray<Value: JSONObjectReadable>(at offset: Int, depth: Int) throws(JSONError) -> [Value] {
        guard tokenizer.bytes.byte(at: offset) == ASCII.leftBracket, depth < limits.depth else {
            throw notAnArray(at: offset)
        }
        var values: [Value] = []
        let outer = object
        var next = tokenizer.skipWhitespace(from: offset &+ 1)
        var isFirst = true
        while tokenizer.bytes.byte(at: next) != ASCII.rightBracket {
            if isFirst {
                values.reserveCapacity(2)
            } else {
                guard tokenizer.bytes.byte(at: next) == ASCII.comma else { throw notAnObject(at: next) }
                next = tokenizer.skipWhitespace(from: next &+ 1)
            }
            guard scan(from: next, depth: depth &+ 1) else { throw notAnObject(at: next) }
            values.append(try decode())
            leave(to: outer)
            next = tokenizer.skipWhitespace(from: end)
            isFirst = false
        }
        end = next &+ 1
        return values
    }

    @inline(__always)
    mutating func leave(to outer: Object) {
        end = object.end
        members.truncate(to: object.first)
        object = outer
    }
}
