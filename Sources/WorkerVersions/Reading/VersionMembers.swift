/// Which members of a response are decoded. The others are checked and stepped over, and stay absent.
public struct VersionMembers: OptionSet, Sendable, Hashable {
    /// A bit a member, or a few that go together.
    public let rawValue: UInt32

    /// A set of members.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// `errors`, `messages` and `success`.
    public static let envelope = VersionMembers(rawValue: 1 << 0)
    /// `id`, `number` and `startup_time_ms`.
    public static let identity = VersionMembers(rawValue: 1 << 1)
    /// `metadata`.
    public static let metadata = VersionMembers(rawValue: 1 << 2)
    /// `annotations`.
    public static let annotations = VersionMembers(rawValue: 1 << 3)
    /// `cache_options`.
    public static let cacheOptions = VersionMembers(rawValue: 1 << 4)
    /// `resources.bindings`.
    public static let bindings = VersionMembers(rawValue: 1 << 5)
    /// `resources.script`.
    public static let script = VersionMembers(rawValue: 1 << 6)
    /// `resources.script_runtime`.
    public static let scriptRuntime = VersionMembers(rawValue: 1 << 7)

    /// Every member.
    public static let all: VersionMembers = [
        .envelope, .identity, .metadata, .annotations, .cacheOptions, .bindings, .script, .scriptRuntime,
    ]
}
