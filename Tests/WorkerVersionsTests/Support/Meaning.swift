/// What JSON means, however it is written: members in any order, numbers as doubles, strings without their escapes.
///
/// A decoder of its own, so that nothing of the library stands on both sides of a comparison. It trusts its text: that
/// is JSON already.
indirect enum Meaning: Hashable {
    case null
    case boolean(Bool)
    case number(Double)
    /// Bytes, because strings that are canonically equal are not the same text.
    case string([UInt8])
    case array([Meaning])
    /// Of repeated keys, the last.
    case object([[UInt8]: Meaning])

    init(_ json: some Collection<UInt8>) {
        var parser = MeaningParser(bytes: Array(json))
        self = parser.value()
    }

    /// The members, if it is an object, with keys as text.
    var members: [String: Meaning] {
        guard case .object(let members) = self else { return [:] }
        return Dictionary(uniqueKeysWithValues: members.map { (String(decoding: $0.key, as: UTF8.self), $0.value) })
    }

    /// The text, if it is a string.
    var text: String? {
        if case .string(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
    }

    subscript(key: String) -> Meaning? {
        guard case .object(let members) = self else { return nil }
        return members[Array(key.utf8)]
    }
}

private struct MeaningParser {
    let bytes: [UInt8]
    var offset = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    private mutating func next() -> UInt8 {
        while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
        return offset < bytes.count ? bytes[offset] : 0
    }

    mutating func value() -> Meaning {
        switch next() {
        case UInt8(ascii: "{"): return object()
        case UInt8(ascii: "["): return array()
        case UInt8(ascii: "\""): return .string(string())
        case UInt8(ascii: "t"): return literal(4, .boolean(true))
        case UInt8(ascii: "f"): return literal(5, .boolean(false))
        case UInt8(ascii: "n"): return literal(4, .null)
        default: return number()
        }
    }

    private mutating func literal(_ count: Int, _ meaning: Meaning) -> Meaning {
        offset += count
        return meaning
    }

    private mutating func number() -> Meaning {
        let start = offset
        while offset < bytes.count, "+-.eE0123456789".utf8.contains(bytes[offset]) { offset += 1 }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        return .number(Double(text) ?? .nan)
    }

    private mutating func array() -> Meaning {
        offset += 1
        var elements: [Meaning] = []
        while next() != UInt8(ascii: "]") {
            if next() == UInt8(ascii: ",") { offset += 1 }
            elements.append(value())
        }
        offset += 1
        return .array(elements)
    }

    private mutating func object() -> Meaning {
        offset += 1
        var members: [[UInt8]: Meaning] = [:]
        while next() != UInt8(ascii: "}") {
            if next() == UInt8(ascii: ",") { offset += 1 }
            _ = next()
            let key = string()
            _ = next()
            offset += 1
            members[key] = value()
        }
        offset += 1
        return .object(members)
    }

    private mutating func string() -> [UInt8] {
        offset += 1
        let start = offset
        while bytes[offset] != UInt8(ascii: "\""), bytes[offset] != UInt8(ascii: "\\") { offset += 1 }
        var text = Array(bytes[start..<offset])
        while bytes[offset] != UInt8(ascii: "\"") {
            if bytes[offset] == UInt8(ascii: "\\") {
                escape(into: &text)
            } else {
                text.append(bytes[offset])
                offset += 1
            }
        }
        offset += 1
        return text
    }

    private mutating func escape(into text: inout [UInt8]) {
        let letter = bytes[offset + 1]
        offset += 2
        switch letter {
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var units = [unit()]
            if UTF16.isLeadSurrogate(units[0]) {
                offset += 2
                units.append(unit())
            }
            text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
        default: text.append(letter)
        }
    }

    /// Four hexadecimal digits.
    private mutating func unit() -> UInt16 {
        defer { offset += 4 }
        return UInt16(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16) ?? 0xFFFD
    }
}
