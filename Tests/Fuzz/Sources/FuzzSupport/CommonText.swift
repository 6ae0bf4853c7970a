import WorkerVersions

/// JSON that both decoders are to read alike: the text itself, or where it holds something of which README.md says that
/// `JSONDecoder` makes another thing, the same without that.
///
/// Of repeated keys the last stays (5); numbers that `JSONDecoder` refuses as a `Double` become 1 (7, and the two behind
/// the list). Faults of the grammar (1, 2, 4, 6) cannot stand in it, as it is made of a text that was accepted.
struct CommonText {
    let bytes: [UInt8]

    /// Whether numbers were replaced.
    private(set) var hasOtherNumbers = false

    /// Nil where keys that differ are canonically equal: one key to `JSONDecoder`, whatever is done (5).
    init?(_ text: ExactBytes, parsed value: JSONValue) {
        var writer = CommonWriter()
        writer.write(value)
        if writer.hasEqualKeys { return nil }
        hasOtherNumbers = writer.hasOtherNumbers
        bytes = writer.hasOtherNumbers || writer.hasRepeatedKeys ? Array(writer.text.utf8) : Array(text)
    }
}

private struct CommonWriter {
    var text = ""
    var hasOtherNumbers = false
    var hasRepeatedKeys = false
    var hasEqualKeys = false

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: text += "null"
        case .boolean(let flag): text += "\(flag)"
        case .number(let number): write(number)
        case .string(let string): write(string)
        case .array(let elements): write(elements, from: "[", to: "]") { $0.write($1) }
        case .object(let object):
            write(lastMembers(of: object), from: "{", to: "}") { writer, member in
                writer.write(member.key)
                writer.text += ":"
                writer.write(member.value)
            }
        }
    }

    private mutating func write<Item>(
        _ items: [Item], from opening: String, to closing: String, _ write: (inout CommonWriter, Item) -> Void
    ) {
        text += opening
        for (place, item) in items.enumerated() {
            if place > 0 { text += "," }
            write(&self, item)
        }
        text += closing
    }

    private mutating func write(_ number: JSONNumber) {
        let isZero = number.double == 0
        let isOther = !number.double.isFinite || isZero && number.text.utf8.contains { "eE123456789".utf8.contains($0) }
        if isOther { hasOtherNumbers = true }
        text += isOther ? "1" : number.text
    }

    private mutating func write(_ string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            if scalar == "\"" || scalar == "\\" || scalar.value < 0x20 {
                text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    private mutating func lastMembers(of object: JSONObject) -> [JSONObject.Member] {
        var places: [[UInt8]: Int] = [:]
        for (place, member) in object.members.enumerated() { places[Array(member.key.utf8)] = place }
        let kept = places.values.sorted().map { object.members[$0] }
        if kept.count < object.members.count { hasRepeatedKeys = true }
        if Set(kept.map(\.key)).count < kept.count { hasEqualKeys = true }
        return kept
    }
}
