extension Sample {
    /// The same with every key of its objects made into another.
    func mappingKeys(_ change: (String) -> String) -> Sample {
        switch self {
        case .text: self
        case .array(let elements): .array(elements.map { $0.mappingKeys(change) })
        case .object(let members):
            .object(members.map { Member(key: change($0.key), value: $0.value.mappingKeys(change)) })
        }
    }

    /// The same with the members of every object turned so many places.
    func rotated(by places: Int) -> Sample {
        switch self {
        case .text: return self
        case .array(let elements): return .array(elements.map { $0.rotated(by: places) })
        case .object(let members):
            guard !members.isEmpty else { return self }
            let inner = members.map { Member(key: $0.key, value: $0.value.rotated(by: places)) }
            let cut = places % inner.count
            return .object(Array(inner[cut...] + inner[..<cut]))
        }
    }

    /// The same with the members of every object from last to first.
    var reversed: Sample {
        switch self {
        case .text: self
        case .array(let elements): .array(elements.map(\.reversed))
        case .object(let members):
            .object(members.reversed().map { Member(key: $0.key, value: $0.value.reversed) })
        }
    }

    /// Every place of every member, forwards and backwards.
    var everyRotation: [Sample] {
        (0..<12).flatMap { [rotated(by: $0), reversed.rotated(by: $0)] }
    }

    /// Every order of the members of this object, not of those inside it.
    var everyOrder: [Sample] {
        Sample.orders(of: members[...]).map(Sample.object)
    }

    private static func orders(of members: ArraySlice<Member>) -> [[Member]] {
        guard let first = members.first else { return [[]] }
        return orders(of: members.dropFirst()).flatMap { order in
            (0...order.count).map { Array(order[..<$0] + [first] + order[$0...]) }
        }
    }
}

extension String {
    /// The same string in JSON with a `\u` escape for each character, in capital and small digits by turns.
    var escaped: String {
        utf16.enumerated().map { String.escape($1, uppercase: $0 % 2 == 0) }.joined()
    }

    /// The same string in JSON, once for each of its characters, with that one as an escape.
    var escapedOnce: [String] {
        let characters = Array(self)
        return characters.indices.map { place in
            characters.enumerated().map { $0 == place ? String($1).escaped : String($1) }.joined()
        }
    }

    private static func escape(_ unit: UInt16, uppercase: Bool) -> String {
        let digits = String(unit, radix: 16, uppercase: uppercase)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// Names that are nearly this one: a character more, one less, others of the same length, another case.
    var similar: [String] {
        let middle = index(startIndex, offsetBy: count / 2)
        let last = index(before: endIndex)
        return [
            self + "_", "_" + self, self + "\\u0000", String(dropLast()), String(dropFirst()), uppercased(),
            "_" + dropFirst(), self[..<middle] + "~" + self[index(after: middle)...], self[..<last] + "~",
        ]
    }
}
