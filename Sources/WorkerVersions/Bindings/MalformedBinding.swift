/// A binding that does not fit its kind: a required field is missing or null, a field has the wrong type, or the
/// element is no object at all. It is made only where ``DecodingOptions/malformedBindings`` says so,
/// never by `Codable`.
public struct MalformedBinding: Hashable, Sendable {
    /// The kind's name on the wire: `type`. `nil` where there is none.
    public var type: String?

    /// The whole element, exactly as it came. This is what is written back.
    public var rawJSON: RawJSON

    /// What is wrong with it, for people.
    public var problem: String

    /// Creates the binding.
    public init(type: String? = nil, rawJSON: RawJSON, problem: String) {
        self.type = type
        self.rawJSON = rawJSON
        self.problem = problem
    }
}

// The JSON may hold a secret; the problem names keys and types, never values.
extension MalformedBinding: GuardedDescription {
    var shownFields: KeyValuePairs<String, String> {
        ["type": type ?? "nil", "rawJSON": "\(rawJSON.bytes.count) bytes", "problem": problem]
    }
}
