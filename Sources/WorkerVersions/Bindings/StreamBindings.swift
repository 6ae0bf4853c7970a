/// A stream of K2. Newer than the API reference.
///
///     k2 { stream: string }
public struct K2Binding: Codable, Hashable, Sendable {
    /// The name of the stream: `stream`.
    public var stream: String

    /// Creates the binding.
    public init(stream: String) { self.stream = stream }
}

extension K2Binding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        stream = try members.required("stream")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("stream", stream)
    }
}

/// A namespace of Messaging. Newer than the API reference.
///
///     messaging { namespace: string }
public struct MessagingBinding: Codable, Hashable, Sendable {
    /// The name of the namespace: `namespace`.
    public var namespace: String

    /// Creates the binding.
    public init(namespace: String) { self.namespace = namespace }
}

extension MessagingBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        namespace = try members.required("namespace")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("namespace", namespace)
    }
}

/// A pipeline that takes records in.
///
///     pipelines { pipeline: string }
public struct PipelinesBinding: Codable, Hashable, Sendable {
    /// The name of the pipeline: `pipeline`.
    public var pipeline: String

    /// Creates the binding.
    public init(pipeline: String) { self.pipeline = pipeline }
}

extension PipelinesBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        pipeline = try members.required("pipeline")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("pipeline", pipeline)
    }
}

/// A queue the Worker sends messages to.
///
///     queue { queue_name: string }
public struct QueueBinding: Codable, Hashable, Sendable {
    /// The name of the queue: `queue_name`.
    public var queueName: String

    /// Creates the binding.
    public init(queueName: String) { self.queueName = queueName }

    enum CodingKeys: String, CodingKey {
        case queueName = "queue_name"
    }
}

extension QueueBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        queueName = try members.required("queue_name")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("queue_name", queueName)
    }
}
