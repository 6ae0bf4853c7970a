/// A binding of a kind this version does not know: nothing of it is lost, and it is not an error.
public struct UnknownBinding: Hashable, Sendable {
    /// The kind's name on the wire: `type`.
    public var type: String

    /// The whole binding, `name` and `type` included, exactly as it came. This is what is written back.
    public var rawJSON: RawJSON

    /// Creates the binding.
    public init(type: String, rawJSON: RawJSON) {
        self.type = type
        self.rawJSON = rawJSON
    }
}

extension UnknownBinding {
    init(from members: inout ObjectMembers) throws(JSONError) {
        guard members.rules.unknownKinds == .keep else { throw members.unknownKind() }
        type = try members.required("type")
        rawJSON = members.rawJSON
        members.keepAll()
    }
}

// The JSON of an unknown kind may hold a secret.
extension UnknownBinding: GuardedDescription {
    var shownFields: KeyValuePairs<String, String> {
        ["type": type, "rawJSON": "\(rawJSON.bytes.count) bytes"]
    }
}
