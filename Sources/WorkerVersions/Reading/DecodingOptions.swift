/// How strictly a response is read. The defaults take whatever Cloudflare may send tomorrow and lose nothing of a binding.
public struct DecodingOptions: Sendable {
    /// What becomes of a kind of binding that this version does not know.
    public enum UnknownKinds: Sendable, Hashable {
        /// It becomes ``Binding/Kind/unknown(_:)``, with its whole JSON.
        case keep
        /// It is a binding that does not fit: ``JSONError/Code/unknownKind``.
        case reject
    }

    /// What becomes of a member that this version does not know.
    public enum UnknownFields: Sendable {
        /// It is checked and skipped.
        case skip
        /// It is an error: ``JSONError/Code/unknownField``.
        case reject
        /// It is checked and skipped, and the handler hears of it.
        case report(@Sendable (UnknownField) -> Void)
    }

    /// What becomes of a binding that does not fit its kind, when a whole document is decoded.
    public enum MalformedBindings: Sendable, Hashable {
        /// Its error is thrown.
        case fail
        /// It becomes ``Binding/Kind/malformed(_:)``, with its error and its JSON.
        case keep
    }

    /// What becomes of a key that stands twice in one object.
    public enum DuplicateKeys: Sendable, Hashable {
        /// The last one counts, as with Cloudflare's own libraries.
        case lastWins
        /// It is an error, ``JSONError/Code/duplicateMember``, in every object that is decoded. What is skipped may repeat keys,
        /// so may free JSON, and members beside the bindings that nobody knows: keys that nobody wants are not kept.
        case reject
    }

    /// By default, ``UnknownKinds/keep``.
    public var unknownKinds: UnknownKinds
    /// By default, ``UnknownFields/skip``.
    public var unknownFields: UnknownFields
    /// By default, ``MalformedBindings/fail``.
    public var malformedBindings: MalformedBindings
    /// By default, ``DuplicateKeys/lastWins``.
    public var duplicateKeys: DuplicateKeys
    /// How much of anything is taken.
    public var limits: Limits
    /// What is decoded. By default, all.
    public var members: VersionMembers

    /// The options, each at its default unless given.
    public init(
        unknownKinds: UnknownKinds = .keep, unknownFields: UnknownFields = .skip,
        malformedBindings: MalformedBindings = .fail, duplicateKeys: DuplicateKeys = .lastWins,
        limits: Limits = Limits(), members: VersionMembers = .all
    ) {
        self.unknownKinds = unknownKinds
        self.unknownFields = unknownFields
        self.malformedBindings = malformedBindings
        self.duplicateKeys = duplicateKeys
        self.limits = limits
        self.members = members
    }
}

extension DecodingOptions {
    /// Whether anybody minds members that no decoder asks for.
    var mindsUnknownFields: Bool {
        if case .skip = unknownFields { false } else { true }
    }
}

/// A member that this version does not know.
public struct UnknownField: Sendable, Hashable {
    /// The member's path, its own key last.
    public var path: JSONPath
    /// The offset of its key in the input, in bytes.
    public var offset: Int
}
