extension ObjectMembers {
    /// The member of that name, if it is there and not null. It is known from now on.
    @inline(__always)
    mutating func find(_ name: MemberName) -> Member? {
        guard let member = findAny(name), member.kind != .null else { return nil }
        return member
    }

    /// Like `find`, with null as a value.
    @inline(__always)
    mutating func findAny(_ name: MemberName) -> Member? {
        let place = place(of: name)
        guard place >= 0 else { return nil }
        if rules.mindsUnknownFields { members[place].isKnown = true }
        return members[place]
    }

    /// The text of a member, if it is there and a string.
    @_lifetime(copy self)
    @inline(__always)
    mutating func textIfPresent(_ name: MemberName) -> JSONText? {
        let place = place(of: name)
        guard place >= 0, members[place].kind == .string else { return nil }
        return text(of: members[place])
    }

    /// The place of the last member of that name, or -1.
    @inline(__always)
    private mutating func place(of name: MemberName) -> Int {
        let slot = name.words.slot
        guard object.marks & (1 &<< UInt64(truncatingIfNeeded: slot)) != 0 else { return -1 }
        let place = Int(slots[slot & 63])
        if place >= object.first, place < members.count, members.count <= ObjectMembers.mostSlotted,
            members[place].name == name.words, name.words.isWhole || isLong(name.text, at: members[place].keyStart)
        {
            return place
        }
        return search(for: name.words, name.text)
    }

    /// Whether the key of a member is a name longer than its words, which are equal. One with escapes is not found here.
    @inline(never)
    private mutating func isLong(_ name: StaticString, at keyStart: Int) -> Bool {
        tokenizer.bytes.matches(name, at: keyStart)
    }

    /// Places beyond do not fit into a slot.
    private static var mostSlotted: Int { 256 }

    /// Notes where the next member of that name will stand.
    @inline(__always)
    mutating func mark(_ name: KeyWords, in marks: inout UInt64) {
        let slot = name.slot
        marks |= 1 &<< UInt64(truncatingIfNeeded: slot)
        slots[slot & 63] = UInt8(truncatingIfNeeded: members.count)
    }

    /// The same by looking at one member after another, the last one first.
    @inline(never)
    private mutating func search(for words: KeyWords, _ text: StaticString) -> Int {
        var place = members.count
        while place > object.first {
            place &-= 1
            guard members[place].name == words else { continue }
            if words.isWhole || key(of: members[place]).isEqual(to: MemberName(stringLiteral: text)) {
                return place
            }
        }
        return -1
    }

    /// The object's own bytes.
    public var rawJSON: RawJSON {
        mutating get { RawJSON(validated: tokenizer.bytes.array(object.start..<object.end)) }
    }

    /// A key as text. Scanned once more, as few are asked for: members are told apart by their words.
    @_lifetime(copy self)
    @inline(never)
    private mutating func key(of member: Member) -> JSONText {
        JSONText(tokenizer.bytes, from: member.keyStart, tokenizer.stringRun(from: member.keyStart))
    }

    mutating func name(of member: Member) -> String { member.name.string ?? key(of: member).string }

    /// The text of a member that is a string; throws if it is missing or no string.
    @_lifetime(copy self)
    @inline(__always)
    mutating func text(_ name: MemberName) throws(JSONError) -> JSONText {
        guard let member = find(name) else { throw missing(name.text) }
        guard member.kind == .string else { throw mismatch(.string, at: member.valueStart) }
        return text(of: member)
    }

    /// The text of a member that is a string.
    @_lifetime(copy self)
    @inline(__always)
    private mutating func text(of member: Member) -> JSONText {
        JSONText(tokenizer.bytes, from: member.valueStart &+ 1, member.run)
    }
}
