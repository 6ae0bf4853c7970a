import WorkerVersions

/// The members of a JSON object, their values as they stand.
struct JSONMembers: JSONReadable {
    private(set) var members: [(name: String, value: RawJSON)] = []

    init(from reader: inout JSONReader) throws(JSONError) {
        while let key = try reader.nextKey() {
            let name = key.string
            members.append((name, try reader.readRawJSON()))
        }
    }
}

extension RawJSON {
    /// The value for people: a string is its text, anything else its JSON without whitespace.
    var shown: String {
        guard bytes.first == UInt8(ascii: "\"") else { return compact.text }
        return (try? String(json: bytes)) ?? ""
    }

    /// Whether a value stands at a path of keys. Through an array the path leads to all of its elements. A string is
    /// its text, numbers are compared as numbers, and anything else is its JSON without whitespace.
    func holds(_ wanted: String, at path: ArraySlice<String>) -> Bool {
        switch bytes.first {
        case UInt8(ascii: "["):
            let elements = (try? [RawJSON](json: bytes)) ?? []
            return elements.contains { $0.holds(wanted, at: path) } || path.isEmpty && compact.text == wanted
        case UInt8(ascii: "{"):
            guard let key = path.first else { return compact.text == wanted }
            let members = (try? JSONMembers(json: bytes))?.members ?? []
            return members.contains { $0.name == key && $0.value.holds(wanted, at: path.dropFirst()) }
        case UInt8(ascii: "\""):
            guard path.isEmpty, let text = try? String(json: bytes) else { return false }
            return text.utf8.elementsEqual(wanted.utf8)
        default:
            guard path.isEmpty else { return false }
            if text == wanted { return true }
            guard let number = Double(text), let other = Double(wanted) else { return false }
            return number == other
        }
    }
}
