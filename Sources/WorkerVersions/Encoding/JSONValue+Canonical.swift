extension JSONValue {
    /// Whether the order of an array's elements means something.
    public enum ElementOrder: Sendable {
        /// It does, as it always does in JSON itself.
        case meaningful
        /// Arrays are sets: their elements are put in one order, too.
        case meaningless
    }

    /// JSON text that is the same for values that mean the same, and another for others: to compare, to sort, to hash.
    ///
    /// It is written in the manner of RFC 8785: without whitespace, keys sorted by their UTF-16 code units, strings with
    /// no escape but those that must be. Of repeated keys the last counts. Numbers are written as integers where they are,
    /// and else as the nearest double is; one beyond the range of doubles keeps its text. That is where it departs from
    /// the RFC, which has no integers beyond those of a double.
    public func canonicalText(elementOrder: ElementOrder = .meaningful) -> String {
        switch self {
        case .null: return "null"
        case .boolean(let flag): return flag ? "true" : "false"
        case .number(let number): return number.canonicalText
        case .string(let text): return JSONWriter.text(of: text)
        case .array(let elements):
            let texts = elements.map { $0.canonicalText(elementOrder: elementOrder) }
            return "[\((elementOrder == .meaningless ? texts.sorted() : texts).joined(separator: ","))]"
        case .object(let object):
            let members = object.sortedMembers.map { member in
                JSONWriter.text(of: member.key) + ":" + member.value.canonicalText(elementOrder: elementOrder)
            }
            return "{\(members.joined(separator: ","))}"
        }
    }
}

extension JSONWriter {
    fileprivate static func text(of value: some JSONWritable) -> String {
        String(decoding: bytes(of: value), as: UTF8.self)
    }
}

extension JSONNumber {
    fileprivate var canonicalText: String {
        if let integer { return String(integer) }
        let double = self.double
        return double.isFinite ? JSONWriter.text(of: double) : text
    }
}

extension JSONObject {
    /// The members by their keys, of repeated ones the last.
    fileprivate var sortedMembers: [Member] {
        let sorted = members.enumerated().sorted { left, right in
            let (leftKey, rightKey) = (left.element.key.utf16, right.element.key.utf16)
            if leftKey.elementsEqual(rightKey) { return left.offset < right.offset }
            return leftKey.lexicographicallyPrecedes(rightKey)
        }
        return sorted.indices.compactMap { place in
            let member = sorted[place].element
            let isRepeated =
                place + 1 < sorted.count && sorted[place + 1].element.key.utf8.elementsEqual(member.key.utf8)
            return isRepeated ? nil : member
        }
    }
}
