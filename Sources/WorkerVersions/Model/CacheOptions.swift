/// How answers of a Worker are cached: `result.cache_options` and the `cache` of an export.
///
///     cache options { enabled: bool? }
public struct CacheOptions: Codable, Hashable, Sendable {
    /// Whether they are: `enabled`.
    public var enabled: Bool?

    /// Creates cache options.
    public init(enabled: Bool? = nil) { self.enabled = enabled }
}

extension CacheOptions: JSONObjectReadable, JSONWritable {
    init(from members: inout ObjectMembers) throws(JSONError) {
        enabled = try members.optional("enabled")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("enabled", enabled)
        writer.endObject()
    }
}
