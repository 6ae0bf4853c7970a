/// Which members of a response are decoded. The others are checked and stepped over, and stay absent.
public struct VersionMembers: OptionSet, Sendable, Hashable {
    /// A bit a member.
    public let rawValue: UInt32

    /// A set of members.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    fileprivate init(_ members: SpineMember...) {
        self.init(rawValue: members.reduce(0) { $0 | 1 << UInt32($1.rawValue) })
    }

    /// `errors`, `messages` and `success`.
    public static let envelope = VersionMembers(.errors, .messages, .success)
    /// `id`, `number` and `startup_time_ms`.
    public static let identity = VersionMembers(.id, .number, .startupTime)
    /// `metadata`.
    public static let metadata = VersionMembers(.metadata)
    /// `annotations`.
    public static let annotations = VersionMembers(.annotations)
    /// `cache_options`.
    public static let cacheOptions = VersionMembers(.cacheOptions)
    /// `resources.bindings`.
    public static let bindings = VersionMembers(.bindings)
    /// `resources.script`.
    public static let script = VersionMembers(.script)
    /// `resources.script_runtime`.
    public static let scriptRuntime = VersionMembers(.scriptRuntime)

    /// Every member.
    public static let all: VersionMembers = [
        .envelope, .identity, .metadata, .annotations, .cacheOptions, .bindings, .script, .scriptRuntime,
    ]

    /// Whether a member is decoded. `result` and `resources` are always entered: the others lie inside.
    func contains(_ member: SpineMember) -> Bool {
        switch member {
        case .result, .resources: true
        case .unknown: false
        default: rawValue & 1 << UInt32(member.rawValue) != 0
        }
    }
}
