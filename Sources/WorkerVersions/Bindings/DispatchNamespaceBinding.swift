/// A dispatch namespace of Workers for Platforms: the Worker calls the scripts in it by name.
///
///     dispatch_namespace {
///         namespace:  string
///         outbound:   { params: [{ name: string } | string]?, worker: outbound worker? }?
///     }
public struct DispatchNamespaceBinding: Codable, Hashable, Sendable {
    /// The name of the namespace: `namespace`.
    public var namespace: String

    /// What stands between its scripts and the network: `outbound`.
    public var outbound: Outbound?

    /// Creates the binding.
    public init(namespace: String, outbound: Outbound? = nil) {
        self.namespace = namespace
        self.outbound = outbound
    }

    /// A Worker that sees every request the scripts of a namespace make.
    public struct Outbound: Codable, Hashable, Sendable {
        /// What that Worker is given besides the request: `params`.
        public var params: [OutboundParameter]?

        /// That Worker: `worker`.
        public var worker: OutboundWorker?

        /// Creates an outbound.
        public init(params: [OutboundParameter]? = nil, worker: OutboundWorker? = nil) {
            self.params = params
            self.worker = worker
        }
    }

    /// The Worker an outbound names.
    ///
    ///     outbound worker { entrypoint: string?, environment: string?, service: string? }
    public struct OutboundWorker: Codable, Hashable, Sendable {
        /// The export of that Worker that answers, when not the default one: `entrypoint`.
        public var entrypoint: String?

        /// The environment of that Worker: `environment`.
        public var environment: String?

        /// The name of that Worker: `service`.
        public var service: String?

        /// Creates a Worker's name.
        public init(entrypoint: String? = nil, environment: String? = nil, service: String? = nil) {
            self.entrypoint = entrypoint
            self.environment = environment
            self.service = service
        }
    }
}

extension DispatchNamespaceBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        namespace = try members.required("namespace")
        outbound = try members.optional("outbound")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("namespace", namespace)
        writer.member("outbound", outbound)
    }
}

extension DispatchNamespaceBinding.Outbound: JSONObjectReadable, JSONWritable {
    init(from members: inout ObjectMembers) throws(JSONError) {
        params = try members.optional("params")
        worker = try members.optional("worker")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("params", params)
        writer.member("worker", worker)
        writer.endObject()
    }
}

extension DispatchNamespaceBinding.OutboundWorker: JSONObjectReadable, JSONWritable {
    init(from members: inout ObjectMembers) throws(JSONError) {
        entrypoint = try members.optional("entrypoint")
        environment = try members.optional("environment")
        service = try members.optional("service")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("entrypoint", entrypoint)
        writer.member("environment", environment)
        writer.member("service", service)
        writer.endObject()
    }
}
