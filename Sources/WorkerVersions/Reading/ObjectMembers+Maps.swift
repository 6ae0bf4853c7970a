extension ObjectMembers {
    /// An object whose values are objects, under keys of any name; it may be absent or null.
    mutating func optional<Value: JSONObjectReadable>(_ name: MemberName) throws(JSONError) -> [String: Value]? {
        guard let member = find(name) else { return nil }
        guard member.kind == .object else { throw mismatch(.object, at: member.valueStart) }
        let outer = object
        _ = scan(from: member.valueStart, depth: outer.depth &+ 1)
        defer { leave(to: outer) }
        if rules.duplicateKeys == .reject { try rejectDuplicates() }
        var values: [String: Value] = Dictionary(minimumCapacity: members.count - object.first)
        for place in object.first..<members.count {
            values[self.name(of: members[place])] = try read(at: members[place].valueStart, depth: object.depth &+ 1)
        }
        return values
    }

    /// The object at `offset`, whose values are strings, under keys of any name. One that is null is absent.
    mutating func readTexts(at offset: Int, depth: Int) throws(JSONError) -> [String: String] {
        let outer = object
        guard scan(from: offset, depth: depth) else { throw mismatch(.object, at: offset) }
        defer { leave(to: outer) }
        if rules.duplicateKeys == .reject { try rejectDuplicates() }
        var texts: [String: String] = Dictionary(minimumCapacity: members.count - object.first)
        for place in object.first..<members.count {
            let member = members[place]
            texts[name(of: member)] = member.kind == .null ? nil : try string(member)
        }
        return texts
    }
}
