import WorkerVersions

/// One JSON object on one line, for the records the tool writes itself.
struct JSONLine {
    private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]

    /// Adds a text member, or nothing.
    mutating func add(_ name: String, _ text: String?) {
        guard let text else { return }
        addName(name)
        bytes.append(escaping: text)
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
        bytes.append(escaping: name)
        bytes.append(UInt8(ascii: ":"))
    }
}
