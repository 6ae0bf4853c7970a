/// How the code of a version is run.
///
///     script_runtime {
///         compatibility_date:   string?
///         compatibility_flags:  [string]?
///         exports:              { string: export }?     // not in the API reference
///         limits:               { cpu_ms: integer?, subrequests: number? }?
///         migration_tag:        string?
///         usage_model:          "bundled" | "unbound" | "standard"?
///     }
public struct ScriptRuntime: Codable, Hashable, Sendable {
    /// The date, as `2026-03-17`, whose runtime behaviour the Worker asks for: `compatibility_date`.
    public var compatibilityDate: String?

    /// What it switches on or off besides, a set: `compatibility_flags`.
    public var compatibilityFlags: [String]?

    /// What the script exports, by name: `exports`.
    public var exports: MemberMap<WorkerExport>?

    /// What one invocation may use: `limits`.
    public var limits: Limits?

    /// The last migration of Durable Object classes that was applied: `migration_tag`.
    public var migrationTag: String?

    /// How use is billed: `usage_model`.
    public var usageModel: UsageModel?

    /// Says nothing yet.
    init() {}

    /// Creates a runtime.
    public init(
        compatibilityDate: String? = nil, compatibilityFlags: [String]? = nil, exports: MemberMap<WorkerExport>? = nil,
        limits: Limits? = nil, migrationTag: String? = nil, usageModel: UsageModel? = nil
    ) {
        self.compatibilityDate = compatibilityDate
        self.compatibilityFlags = compatibilityFlags
        self.exports = exports
        self.limits = limits
        self.migrationTag = migrationTag
        self.usageModel = usageModel
    }

    enum CodingKeys: String, CodingKey {
        case exports, limits
        case compatibilityDate = "compatibility_date"
        case compatibilityFlags = "compatibility_flags"
        case migrationTag = "migration_tag"
        case usageModel = "usage_model"
    }

    /// What one invocation of a Worker may use.
    public struct Limits: Codable, Hashable, Sendable {
        /// Processor time, in milliseconds: `cpu_ms`.
        public var cpuMilliseconds: Int?

        /// Requests the Worker may make of its own: `subrequests`. Not in the API reference.
        public var subrequests: Double?

        /// Creates limits.
        public init(cpuMilliseconds: Int? = nil, subrequests: Double? = nil) {
            self.cpuMilliseconds = cpuMilliseconds
            self.subrequests = subrequests
        }

        enum CodingKeys: String, CodingKey {
            case cpuMilliseconds = "cpu_ms"
            case subrequests
        }
    }
}

extension ScriptRuntime: JSONObjectUpdatable, JSONWritable {
    mutating func update(from members: inout ObjectMembers) throws(JSONError) {
        compatibilityDate = try members.optional("compatibility_date")
        compatibilityFlags = try members.optional("compatibility_flags")
        exports = try members.optional("exports")
        limits = try members.optional("limits")
        migrationTag = try members.optional("migration_tag")
        usageModel = try members.optional("usage_model")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("compatibility_date", compatibilityDate)
        writer.member("compatibility_flags", compatibilityFlags)
        writer.member("exports", exports)
        writer.member("limits", limits)
        writer.member("migration_tag", migrationTag)
        writer.member("usage_model", usageModel)
        writer.endObject()
    }
}

extension ScriptRuntime.Limits: JSONObjectReadable, JSONWritable {
    init(from members: inout ObjectMembers) throws(JSONError) {
        cpuMilliseconds = try members.optional("cpu_ms")
        subrequests = try members.optional("subrequests")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("cpu_ms", cpuMilliseconds)
        writer.member("subrequests", subrequests)
        writer.endObject()
    }
}
