/// One token of a JSON text, as ``JSONTokenReader/next()`` gives it. Commas and colons are checked and not given.
public enum JSONToken: Sendable, Hashable {
    /// `{` (RFC 8259, section 4).
    case beginObject
    /// `}`.
    case endObject
    /// `[` (section 5).
    case beginArray
    /// `]`.
    case endArray
    /// The key of a member, its escapes resolved (section 7). Its value comes next.
    case key(String)
    /// A string value, its escapes resolved.
    case string(String)
    /// A number as its text, so that none loses a digit (section 6).
    case number(JSONNumber)
    /// `true` or `false` (section 3).
    case boolean(Bool)
    /// `null`.
    case null
}

extension JSONToken: CustomStringConvertible {
    /// What sort of token it is: not the value, which may be a secret.
    public var description: String {
        switch self {
        case .beginObject: "the beginning of an object"
        case .endObject: "the end of an object"
        case .beginArray: "the beginning of an array"
        case .endArray: "the end of an array"
        case .key(let key): "the key \(JSONPath.quoted(key))"
        case .string(let text): "a string of \(text.utf8.count) bytes"
        case .number: "a number"
        case .boolean: "a boolean"
        case .null: "null"
        }
    }
}
