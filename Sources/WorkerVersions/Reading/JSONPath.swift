/// Where a value stands in a document, from the outermost value: `result.resources.bindings[3].name`.
public struct JSONPath: Sendable, Hashable {
    /// One step into a value.
    public enum Component: Sendable, Hashable {
        /// The member of an object with this key.
        case key(String)
        /// The element of an array at this place, the first one being 0.
        case index(Int)
    }

    /// The steps, outermost first; none for the document itself.
    public var components: [Component]

    /// A path of the given steps.
    public init(_ components: [Component] = []) {
        self.components = components
    }

    /// Whether this is the document itself.
    public var isEmpty: Bool { components.isEmpty }

    func appending(_ path: JSONPath) -> JSONPath {
        JSONPath(components + path.components)
    }
}

extension JSONPath: CustomStringConvertible {
    /// The steps, joined by dots, indices in brackets; a key that is no plain word stands quoted in brackets.
    public var description: String {
        var text = ""
        for component in components {
            switch component {
            case .index(let index): text += "[\(index)]"
            case .key(let key) where JSONPath.isPlain(key): text += text.isEmpty ? key : ".\(key)"
            case .key(let key): text += "[\(JSONPath.quoted(key))]"
            }
        }
        return text
    }

    private static func isPlain(_ key: String) -> Bool {
        !key.isEmpty
            && key.utf8.allSatisfy { byte in
                (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte.isDigit
                    || byte == UInt8(ascii: "_") || byte == ASCII.minus
            }
    }

    /// A key as JSON writes it, its control characters escaped: what comes from a document must not steer a terminal.
    static func quoted(_ key: String) -> String {
        var quoted = "\""
        for scalar in key.unicodeScalars.prefix(longestQuoted) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse:
                quoted += "\\u{\(String(scalar.value, radix: 16))}"
            default:
                if scalar == "\"" || scalar == "\\" { quoted += "\\" }
                quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + (key.unicodeScalars.count > longestQuoted ? "…\"" : "\"")
    }

    private static let longestQuoted = 128
}
