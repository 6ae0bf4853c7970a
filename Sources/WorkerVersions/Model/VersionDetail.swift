/// One version of a Worker: what it is bound to, its script, how it runs, and who made it.
///
///     version {
///         resources:        resources           // the only required field
///         id:               string?
///         number:           number?
///         metadata:         metadata?
///         annotations:      { string: string }?   // not in the API reference
///         cache_options:    cache options?        // not in the API reference
///         startup_time_ms:  number?               // not in the API reference
///     }
public struct VersionDetail: Hashable, Sendable {
    /// The version's identifier, a UUID: `id`.
    public var id: String?

    /// The version's number within its Worker, counted from 1: `number`. The API calls it a number, not an integer.
    public var number: Double?

    /// Who made the version, when, and with what: `metadata`.
    public var metadata: VersionMetadata?

    /// Bindings, script and runtime: `resources`.
    public var resources: Resources

    /// Notes on the version, by key: `annotations`. Known keys are `workers/tag`, `workers/message` and
    /// `workers/triggered_by`.
    public var annotations: MemberMap<String>?

    /// How answers of the Worker are cached: `cache_options`.
    public var cacheOptions: CacheOptions?

    /// The time the Worker took to start, in milliseconds: `startup_time_ms`.
    public var startupTimeMilliseconds: Double?

    /// Says nothing yet.
    init() {
        resources = Resources()
    }

    /// Creates a version; only its resources must be given.
    public init(
        id: String? = nil, number: Double? = nil, metadata: VersionMetadata? = nil, resources: Resources,
        annotations: MemberMap<String>? = nil, cacheOptions: CacheOptions? = nil, startupTimeMilliseconds: Double? = nil
    ) {
        self.id = id
        self.number = number
        self.metadata = metadata
        self.resources = resources
        self.annotations = annotations
        self.cacheOptions = cacheOptions
        self.startupTimeMilliseconds = startupTimeMilliseconds
    }
}

extension VersionDetail {
    /// The short name the version was uploaded with: the annotation `workers/tag`.
    public var tag: String? { annotations?["workers/tag"] }

    /// The note the version was uploaded with: the annotation `workers/message`.
    public var message: String? { annotations?["workers/message"] }
}

extension VersionDetail: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("number", number)
        writer.member("metadata", metadata)
        writer.member("resources", resources)
        writer.member("annotations", annotations)
        writer.member("cache_options", cacheOptions)
        writer.member("startup_time_ms", startupTimeMilliseconds)
        writer.endObject()
    }

    /// The version as one line of JSON in UTF-8, in the API's own words: all that was decoded, secrets included.
    public func json() -> [UInt8] { JSONWriter.bytes(of: self) }
}

extension VersionDetail: Codable {
    enum CodingKeys: String, CodingKey {
        case id, number, metadata, resources, annotations
        case cacheOptions = "cache_options"
        case startupTimeMilliseconds = "startup_time_ms"
    }

    /// Reads a version from any decoder.
    ///
    /// - Throws: `DecodingError` when a field has the wrong type, a required one is missing, or a binding does not
    ///   fit its kind.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decodeIfPresent(String.self, forKey: .id)
        number = try container.decodeIfPresent(Double.self, forKey: .number)
        metadata = try container.decodeIfPresent(VersionMetadata.self, forKey: .metadata)
        resources = try container.decode(Resources.self, forKey: .resources)
        // Each annotation is an optional field of its own: null is absence.
        let texts = try container.decodeIfPresent([String: String?].self, forKey: .annotations)
        annotations = (texts?.compactMapValues(\.self)).map(MemberMap.init)
        cacheOptions = try container.decodeIfPresent(CacheOptions.self, forKey: .cacheOptions)
        startupTimeMilliseconds = try container.decodeIfPresent(Double.self, forKey: .startupTimeMilliseconds)
    }
}
