/// A value that shows itself to people and mirrors only as far as it says: what may be a secret is left out.
///
/// The values around it, from the binding to the whole response, are described through it, and so need no care.
protocol GuardedDescription: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What may be seen, by the name of the property.
    var shownFields: KeyValuePairs<String, String> { get }
}

extension GuardedDescription {
    /// The fields, secrets as `«redacted»`.
    public var description: String {
        let fields = shownFields.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
        return "\(Self.self)(\(fields))"
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// A mirror of the fields, secrets as `«redacted»`.
    public var customMirror: Mirror {
        Mirror(self, children: shownFields.map { (label: $0.key, value: $0.value as Any) }, displayStyle: .struct)
    }

    /// Tells that there is a secret, and nothing of it.
    static func redacted(_ secret: (some Any)?) -> String {
        secret == nil ? "nil" : "«redacted»"
    }
}
