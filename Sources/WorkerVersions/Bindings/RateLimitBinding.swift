/// A rate limit, counted per key the Worker chooses.
///
///     ratelimit { namespace_id: string, simple: { limit: number, period: integer, mitigation_timeout: integer? } }
public struct RateLimitBinding: Codable, Hashable, Sendable {
    /// The namespace whose count it shares, digits in practice: `namespace_id`.
    public var namespaceID: String

    /// The limit: `simple`.
    public var simple: Simple

    /// Creates the binding.
    public init(namespaceID: String, simple: Simple) {
        self.namespaceID = namespaceID
        self.simple = simple
    }

    enum CodingKeys: String, CodingKey {
        case simple
        case namespaceID = "namespace_id"
    }

    /// So many calls in so many seconds.
    public struct Simple: Codable, Hashable, Sendable {
        /// How many calls a period allows, a fraction too: `limit`.
        public var limit: Double

        /// The period, in seconds: `period`.
        public var period: Int

        /// How long calls are refused once the limit is passed, in seconds: `mitigation_timeout`. Newer than the API
        /// reference.
        public var mitigationTimeout: Int?

        /// Creates a limit.
        public init(limit: Double, period: Int, mitigationTimeout: Int? = nil) {
            self.limit = limit
            self.period = period
            self.mitigationTimeout = mitigationTimeout
        }

        enum CodingKeys: String, CodingKey {
            case limit, period
            case mitigationTimeout = "mitigation_timeout"
        }
    }
}

extension RateLimitBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        namespaceID = try members.required("namespace_id")
        simple = try members.required("simple")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("namespace_id", namespaceID)
        writer.member("simple", simple)
    }
}

extension RateLimitBinding.Simple: JSONObjectReadable, JSONWritable {
    init(from members: inout ObjectMembers) throws(JSONError) {
        limit = try members.required("limit")
        period = try members.required("period")
        mitigationTimeout = try members.optional("mitigation_timeout")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("limit", limit)
        writer.member("period", period)
        writer.member("mitigation_timeout", mitigationTimeout)
        writer.endObject()
    }
}
