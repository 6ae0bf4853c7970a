/// A dataset of Workers Analytics Engine.
///
///     analytics_engine { dataset: string }
public struct AnalyticsEngineBinding: Codable, Hashable, Sendable {
    /// The name of the dataset: `dataset`.
    public var dataset: String

    /// Creates the binding.
    public init(dataset: String) { self.dataset = dataset }
}

extension AnalyticsEngineBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        dataset = try members.required("dataset")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("dataset", dataset)
    }
}

/// A namespace of Artifacts. Newer than the API reference.
///
///     artifacts { namespace: string }
public struct ArtifactsBinding: Codable, Hashable, Sendable {
    /// The name of the namespace: `namespace`.
    public var namespace: String

    /// Creates the binding.
    public init(namespace: String) { self.namespace = namespace }
}

extension ArtifactsBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        namespace = try members.required("namespace")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("namespace", namespace)
    }
}

/// A D1 database. Older answers name it by `id`, newer ones by `database_id`, some by both; one of them is there.
///
///     d1 { database_id: string?, id: string? }
public struct D1Binding: Codable, Hashable, Sendable {
    /// The identifier of the database: `database_id`.
    public var databaseID: String?

    /// The same under its older key: `id`.
    public var id: String?

    /// Creates the binding.
    public init(databaseID: String? = nil, id: String? = nil) {
        self.databaseID = databaseID
        self.id = id
    }

    /// Reads the binding from any decoder.
    ///
    /// - Throws: `DecodingError` when both identifiers are missing or one is no text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decodeIfPresent(String.self, forKey: .id)
        databaseID = try container.decodeIfPresent(String.self, forKey: .databaseID)
        if id == nil, databaseID == nil { databaseID = try container.decode(String.self, forKey: .databaseID) }
    }

    enum CodingKeys: String, CodingKey {
        case id
        case databaseID = "database_id"
    }
}

extension D1Binding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        id = try members.optional("id")
        databaseID = if id == nil { try members.required("database_id") } else { try members.optional("database_id") }
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("database_id", databaseID)
        writer.member("id", id)
    }
}

/// A Hyperdrive configuration, the way to a database elsewhere.
///
///     hyperdrive { id: string }
public struct HyperdriveBinding: Codable, Hashable, Sendable {
    /// The identifier of the configuration: `id`.
    public var id: String

    /// Creates the binding.
    public init(id: String) { self.id = id }
}

extension HyperdriveBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        id = try members.required("id")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("id", id)
    }
}

/// A namespace of Workers KV.
///
///     kv_namespace { namespace_id: string }
public struct KVNamespaceBinding: Codable, Hashable, Sendable {
    /// The identifier of the namespace: `namespace_id`.
    public var namespaceID: String

    /// Creates the binding.
    public init(namespaceID: String) { self.namespaceID = namespaceID }

    enum CodingKeys: String, CodingKey {
        case namespaceID = "namespace_id"
    }
}

extension KVNamespaceBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        namespaceID = try members.required("namespace_id")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("namespace_id", namespaceID)
    }
}

/// An R2 bucket.
///
///     r2_bucket { bucket_name: string, jurisdiction: "eu" | "fedramp" | …? }
public struct R2BucketBinding: Codable, Hashable, Sendable {
    /// The name of the bucket: `bucket_name`.
    public var bucketName: String

    /// Where its objects must stay: `jurisdiction`.
    public var jurisdiction: Jurisdiction?

    /// Creates the binding.
    public init(bucketName: String, jurisdiction: Jurisdiction? = nil) {
        self.bucketName = bucketName
        self.jurisdiction = jurisdiction
    }

    enum CodingKeys: String, CodingKey {
        case jurisdiction
        case bucketName = "bucket_name"
    }
}

extension R2BucketBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        bucketName = try members.required("bucket_name")
        jurisdiction = try members.optional("jurisdiction")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("bucket_name", bucketName)
        writer.member("jurisdiction", jurisdiction)
    }
}
