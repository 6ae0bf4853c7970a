/// An instance of AI Search.
///
///     ai_search { instance_name: string, namespace: string? }
public struct AISearchBinding: Codable, Hashable, Sendable {
    /// The name of the instance: `instance_name`.
    public var instanceName: String

    /// The namespace of the instance, `default` when absent: `namespace`.
    public var namespace: String?

    /// Creates the binding.
    public init(instanceName: String, namespace: String? = nil) {
        self.instanceName = instanceName
        self.namespace = namespace
    }

    enum CodingKeys: String, CodingKey {
        case namespace
        case instanceName = "instance_name"
    }
}

extension AISearchBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        instanceName = try members.required("instance_name")
        namespace = try members.optional("namespace")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("instance_name", instanceName)
        writer.member("namespace", namespace)
    }
}

/// A namespace of AI Search: all instances in it.
///
///     ai_search_namespace { namespace: string }
public struct AISearchNamespaceBinding: Codable, Hashable, Sendable {
    /// The name of the namespace: `namespace`.
    public var namespace: String

    /// Creates the binding.
    public init(namespace: String) { self.namespace = namespace }
}

extension AISearchNamespaceBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        namespace = try members.required("namespace")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("namespace", namespace)
    }
}

/// A Vectorize index.
///
///     vectorize { index_name: string }
public struct VectorizeBinding: Codable, Hashable, Sendable {
    /// The name of the index: `index_name`.
    public var indexName: String

    /// Creates the binding.
    public init(indexName: String) { self.indexName = indexName }

    enum CodingKeys: String, CodingKey {
        case indexName = "index_name"
    }
}

extension VectorizeBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        indexName = try members.required("index_name")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("index_name", indexName)
    }
}
