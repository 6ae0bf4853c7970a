extension ObjectMembers {
    /// A string that must be there.
    @inline(__always)
    mutating func required(_ name: MemberName) throws(JSONError) -> String {
        guard let member = find(name) else { throw missing(name.text) }
        return try string(member)
    }

    /// A string that may be absent or null.
    @inline(__always)
    mutating func optional(_ name: MemberName) throws(JSONError) -> String? {
        guard let member = find(name) else { return nil }
        return try string(member)
    }

    @inline(__always)
    mutating func string(_ member: Member) throws(JSONError) -> String {
        guard member.kind == .string else { throw mismatch(.string, at: member.valueStart) }
        return tokenizer.bytes.text(from: member.valueStart &+ 1, member.run)
    }

    /// A word of a vocabulary that must be there.
    mutating func required<Word: OpenVocabulary>(_ name: MemberName) throws(JSONError) -> Word {
        Word(rawValue: try required(name))
    }

    /// A word of a vocabulary that may be absent or null.
    mutating func optional<Word: OpenVocabulary>(_ name: MemberName) throws(JSONError) -> Word? {
        guard let member = find(name) else { return nil }
        return Word(rawValue: try string(member))
    }

    /// `true` or `false`, or absent or null.
    mutating func optional(_ name: MemberName) throws(JSONError) -> Bool? {
        guard let member = find(name) else { return nil }
        guard member.kind == .boolean else { throw mismatch(.boolean, at: member.valueStart) }
        return tokenizer.bytes.byte(at: member.valueStart) == UInt8(ascii: "t")
    }

    /// A value that must be there. For those that need no pull parser there are others.
    @_disfavoredOverload
    mutating func required<Value: JSONReadable>(_ name: MemberName) throws(JSONError) -> Value {
        guard let member = find(name) else { throw missing(name.text) }
        return try value(from: member.valueStart, to: member.valueEnd)
    }

    /// A value that may be absent or null.
    @_disfavoredOverload
    mutating func optional<Value: JSONReadable>(_ name: MemberName) throws(JSONError) -> Value? {
        guard let member = find(name) else { return nil }
        return try value(from: member.valueStart, to: member.valueEnd)
    }

    /// Any JSON value at all, null included; only the member itself must be there.
    mutating func requiredRawJSON(_ name: MemberName) throws(JSONError) -> RawJSON {
        guard let member = findAny(name) else { throw missing(name.text) }
        return RawJSON(validated: tokenizer.bytes.array(member.valueStart..<member.valueEnd))
    }

    mutating func value<Value: JSONReadable>(from start: Int, to end: Int) throws(JSONError) -> Value {
        var reader = JSONReader(tokenizer, from: start, depth: object.depth &+ 1, limits: limits)
        let value = try Value(from: &reader)
        guard reader.offset == end else { throw JSONError(.unfinishedValue, at: reader.offset) }
        return value
    }
}

extension ObjectMembers {
    /// An object that must be there.
    mutating func required<Value: JSONObjectReadable>(_ name: MemberName) throws(JSONError) -> Value {
        guard let member = find(name) else { throw missing(name.text) }
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
}

extension ObjectMembers {
    /// The object at `offset`, decoded.
    mutating func read<Value: JSONObjectReadable>(at offset: Int, depth: Int) throws(JSONError) -> Value {
        let outer = object
        defer { leave(to: outer) }
        guard scan(from: offset, depth: depth) else { throw mismatch(.object, at: offset) }
        return try decode()
    }

    /// Makes the members of the object at `offset` the ones at hand.
    mutating func enterObject(at offset: Int, depth: Int) throws(JSONError) {
        guard scan(from: offset, depth: depth) else { throw mismatch(.object, at: offset) }
        if rules.duplicateKeys == .reject { try rejectDuplicates() }
    }

    /// The value that the members at hand make.
    @inline(__always)
    mutating func decode<Value: JSONObjectReadable>() throws(JSONError) -> Value {
        if rules.duplicateKeys == .reject { try rejectDuplicates() }
        // Returned where it is made: a large struct in a variable is copied out of it.
        guard rules.mindsUnknownFields else { return try Value(from: &self) }
        let value = try Value(from: &self)
        try handleUnknownFields()
        return value
    }

    /// The array at `offset`, each of its elements an object. Its syntax has been, or will be, checked by a scanner.
    mutating func readArray<Value: JSONObjectReadable>(at offset: Int, depth: Int) throws(JSONError) -> [Value] {
        guard tokenizer.bytes.byte(at: offset) == ASCII.leftBracket, depth < limits.depth else {
            throw mismatch(.array, at: offset)
        }
        var values: [Value] = []
        let outer = object
        var next = tokenizer.skipWhitespace(from: offset &+ 1)
        var isFirst = true
        while tokenizer.bytes.byte(at: next) != ASCII.rightBracket {
            if isFirst {
                values.reserveCapacity(2)
            } else {
                guard tokenizer.bytes.byte(at: next) == ASCII.comma else { throw mismatch(.object, at: next) }
                next = tokenizer.skipWhitespace(from: next &+ 1)
            }
            guard scan(from: next, depth: depth &+ 1) else { throw mismatch(.object, at: next) }
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

extension JSONObjectUpdatable {
    /// Fills in the value from the object at `offset`.
    mutating func read(at offset: Int, of members: inout ObjectMembers, depth: Int) throws(JSONError) {
        let outer = members.object
        defer { members.leave(to: outer) }
        try members.enterObject(at: offset, depth: depth)
        try update(from: &members)
        if members.rules.mindsUnknownFields { try members.handleUnknownFields() }
    }
}
