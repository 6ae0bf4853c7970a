extension ObjectMembers {
    /// Reports or refuses members that no decoder has asked for.
    @inline(never)
    mutating func handleUnknownFields() throws(JSONError) {
        // Those that are known are few, those that are not may be very many.
        let known = (object.first..<members.count).filter { members[$0].isKnown }.map { members[$0] }
        for place in object.first..<members.count where !isKnown(members[place], among: known) {
            let member = members[place]
            if rules.rejectsUnknownFields {
                throw JSONError(.unknownField, at: member.keyStart - 1, subject: .member(name(of: member)))
            }
            unknownFields.append(member)
        }
    }

    /// Whether a decoder has asked for the member, or for another one of the same name.
    private mutating func isKnown(_ member: Member, among known: [Member]) -> Bool {
        member.isKnown || known.contains { $0.name == member.name && name(of: $0) == name(of: member) }
    }

    /// Refuses the first member whose name another one had before it.
    @inline(never)
    mutating func rejectDuplicates() throws(JSONError) {
        var names = Set<[UInt8]>(minimumCapacity: members.count - object.first)
        for place in object.first..<members.count {
            // Bytes, not strings: strings that are canonically equal are different keys.
            let name = name(of: members[place])
            guard names.insert(Array(name.utf8)).inserted else {
                throw JSONError(
                    .duplicateMember, at: members[place].keyStart - 1, subject: .member(name))
            }
        }
    }

    /// The members of an object that is kept whole are all known.
    mutating func keepAll() {
        for place in object.first..<members.count { members[place].isKnown = true }
    }
}
