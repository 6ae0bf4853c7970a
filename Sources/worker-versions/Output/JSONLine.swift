/// One JSON object on one line, for the records the tool writes itself.
struct JSONLine {
    private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]

    /// Adds a text member, or nothing.
    mutating func add(_ name: String, _ text: String?) {
        guard let text else { return }
        addName(name)
        bytes.append(jsonString: text)
    }

    /// Adds a whole number, or nothing.
    mutating func add(_ name: String, _ number: Int?) {
        guard let number else { return }
        addName(name)
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Adds a member whose value is JSON already.
    mutating func add(_ name: String, json value: [UInt8]) {
        addName(name)
        bytes.append(contentsOf: value)
    }

    /// Closes the object; the line feed is the caller's.
    consuming func finish() -> [UInt8] {
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    private mutating func addName(_ name: String) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(jsonString: name)
        bytes.append(UInt8(ascii: ":"))
    }
}

extension [UInt8] {
    /// Appends text as a JSON string.
    mutating func append(jsonString text: String) {
        append(UInt8(ascii: "\""))
        defer { append(UInt8(ascii: "\"")) }
        // Most text needs no escape: it is looked at without a branch in the loop, and copied in one go.
        let bytes = text.utf8Span.span
        var found: UInt8 = 0
        for offset in bytes.indices { found |= bytes[offset].needsJSONEscape ? 1 : 0 }
        guard found != 0 else {
            append(contentsOf: text.utf8)
            return
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x0A: append(contentsOf: "\\n".utf8)
            case 0x0D: append(contentsOf: "\\r".utf8)
            case 0x09: append(contentsOf: "\\t".utf8)
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                append(contentsOf: "\\u00\(digits.utf8.count < 2 ? "0" : "")\(digits)".utf8)
            default: append(byte)
            }
        }
    }
}

extension UInt8 {
    fileprivate var needsJSONEscape: Bool {
        self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
    }
}
