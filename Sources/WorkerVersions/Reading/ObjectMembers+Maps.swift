extension ObjectMembers {
    /// An object whose values are objects, under keys of any name; it may be absent or null.
    mutating func optional<Value: JSONObjectReadable>(_ name: MemberName) throws(JSONError) -> MemberMap<Value>? {
        guard let member = find(name) else { return nil }
        let outer = object
        defer { leave(to: outer) }
        try enterObject(at: member.valueStart, depth: outer.depth &+ 1)
        var values = MemberMap<Value>(capacity: members.count &- object.first)
        for place in object.first..<members.count {
            values.append(
                self.name(of: members[place]),
                try read(at: members[place].valueStart, depth: object.depth &+ 1))
        }
        values.sort()
        return values
    }

    /// The object at `offset`, whose values are strings, under keys of any name. One that is null is absent.
    mutating func readTexts(at offset: Int, depth: Int) throws(JSONError) -> MemberMap<String> {
        let outer = object
        defer { leave(to: outer) }
        try enterObject(at: offset, depth: depth)
        var texts = MemberMap<String>(capacity: members.count &- object.first)
        for place in object.first..<members.count {
            let member = members[place]
            guard member.kind != .null else { return try textsAndNulls() }
            texts.append(name(of: member), try string(member))
        }
        texts.sort()
        return texts
    }

    /// The members at hand, where some are null: such a one takes back what came before it under its name.
    private mutating func textsAndNulls() throws(JSONError) -> MemberMap<String> {
        var texts = MemberMap<String?>(capacity: members.count &- object.first)
        for place in object.first..<members.count {
            let member = members[place]
            texts.append(name(of: member), member.kind == .null ? nil : try string(member))
        }
        texts.sort()
        return texts.withoutNils
    }
}
