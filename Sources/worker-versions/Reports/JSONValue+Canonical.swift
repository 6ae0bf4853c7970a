import WorkerVersions

extension JSONValue {
    /// Whether the order of elements means something.
    enum Lists {
        case ordered, sets
    }

    /// JSON text that is the same for values that mean the same: keys sorted, whole numbers without a fraction or
    /// exponent.
    func canonical(_ lists: Lists) -> String {
        switch self {
        case .null: return "null"
        case .boolean(let flag): return flag ? "true" : "false"
        case .number(let number): return number.integer.map { String($0) } ?? number.text
        case .string(let text): return Self.quoted(text)
        case .array(let elements):
            let texts = elements.map { $0.canonical(lists) }
            return "[" + (lists == .sets ? texts.sorted() : texts).joined(separator: ",") + "]"
        case .object(let object):
            var members: [String: String] = [:]
            // Of repeated keys the last counts.
            for member in object.members { members[Self.quoted(member.key)] = member.value.canonical(lists) }
            return "{" + members.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.append(jsonString: text)
        return String(decoding: bytes, as: UTF8.self)
    }
}
