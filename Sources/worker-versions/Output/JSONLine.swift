/// One JSON object on one line, for the records the tool writes itself.
struct JSONLine {
    private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]

    /// Adds a text member.
    mutating func add(_ name: String, _ text: String) {
        addName(name)
        addString(text)
    }

    /// Adds a text member, or nothing.
    mutating func add(_ name: String, _ text: String?) {
        if let text { add(name, text) }
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
        addString(name)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func addString(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                bytes.append(contentsOf: "\\u00\(digits.utf8.count < 2 ? "0" : "")\(digits)".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
