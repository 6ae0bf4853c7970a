/// Something a script exports: an entry of `script_runtime.exports`, which the API reference does not list.
///
///     export {
///         type:           "worker" | "durable-object"
///         state:          "created" | "expecting-transfer" | "deleted" | "renamed" | "transferred"?
///         cache:          { enabled: bool }?               // worker
///         storage:        "sqlite" | "legacy-kv"?          // durable-object
///         container:      string?                          // durable-object
///         transfer_from:  string?                          // durable-object, expecting-transfer
///     }
///
/// One flat struct for all types and states, so that a new type or state is never an error.
public struct WorkerExport: Codable, Hashable, Sendable {
    /// What is exported: `type`.
    public var type: ExportType

    /// What has become of it: `state`. Absence means created.
    public var state: State?

    /// How a Worker's answers are cached: `cache`.
    public var cache: CacheOptions?

    /// What a Durable Object stores its data in: `storage`.
    public var storage: Storage?

    /// The container a Durable Object runs with: `container`.
    public var container: String?

    /// The script a Durable Object is to come from: `transfer_from`.
    public var transferFrom: String?

    /// Creates an export.
    public init(
        type: ExportType, state: State? = nil, cache: CacheOptions? = nil, storage: Storage? = nil,
        container: String? = nil, transferFrom: String? = nil
    ) {
        self.type = type
        self.state = state
        self.cache = cache
        self.storage = storage
        self.container = container
        self.transferFrom = transferFrom
    }

    enum CodingKeys: String, CodingKey {
        case type, state, cache, storage, container
        case transferFrom = "transfer_from"
    }
}

extension WorkerExport: JSONObjectReadable, JSONWritable {
    init(from members: inout ObjectMembers) throws(JSONError) {
        type = try members.required("type")
        state = try members.optional("state")
        cache = try members.optional("cache")
        storage = try members.optional("storage")
        container = try members.optional("container")
        transferFrom = try members.optional("transfer_from")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", type)
        writer.member("state", state)
        writer.member("cache", cache)
        writer.member("storage", storage)
        writer.member("container", container)
        writer.member("transfer_from", transferFrom)
        writer.endObject()
    }
}
