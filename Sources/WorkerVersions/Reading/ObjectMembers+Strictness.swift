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
        guard let place = [firstRepeatedShortName, firstRepeatedLongName].compactMap(\.self).min() else { return }
        throw JSONError(
            .duplicateMember, at: members[place].keyStart - 1, subject: .member(name(of: members[place])))
    }

    /// Names that their words tell whole, sorted, so that equal ones lie side by side: a table of many would outgrow the caches.
    private var firstRepeatedShortName: Int? {
        mutating get {
            var names = (object.first..<members.count).map { (words: members[$0].name, place: $0) }
            names.removeAll { !$0.words.isWhole }
            names.sort {
                ($0.words.low, $0.words.high, $0.words.count, $0.place)
                    < ($1.words.low, $1.words.high, $1.words.count, $1.place)
            }
            return zip(names, names.dropFirst()).filter { $0.words == $1.words }.map(\.1.place).min()
        }
    }

    private var firstRepeatedLongName: Int? {
        mutating get {
            // Bytes, not strings: strings that are canonically equal are different keys.
            var names: Set<[UInt8]> = []
            for place in object.first..<members.count where !members[place].name.isWhole {
                if !names.insert(Array(name(of: members[place]).utf8)).inserted { return place }
            }
            return nil
        }
    }

    /// The members of an object that is kept whole are all known.
    mutating func keepAll() {
        for place in object.first..<members.count { members[place].isKnown = true }
    }
}
