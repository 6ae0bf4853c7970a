/// The code of a version.
///
///     script {
///         etag:                string?
///         handlers:            [string]?
///         last_deployed_from:  string?
///         named_handlers:      [{ handlers: [string]?, name: string? }]?
///         placement_mode:      "smart"?     // not in the API reference
///     }
public struct Script: Codable, Hashable, Sendable {
    /// A hash of the script's content: `etag`.
    public var etag: String?

    /// The events the script's default export handles, such as `fetch`: `handlers`.
    public var handlers: [String]?

    /// The client that deployed the script last, free text: `last_deployed_from`.
    public var lastDeployedFrom: String?

    /// The events its named exports handle: `named_handlers`.
    public var namedHandlers: [NamedHandler]?

    /// Where the script is placed: `placement_mode`.
    public var placementMode: PlacementMode?

    /// Says nothing yet.
    init() {}

    /// Creates a script.
    public init(
        etag: String? = nil, handlers: [String]? = nil, lastDeployedFrom: String? = nil,
        namedHandlers: [NamedHandler]? = nil, placementMode: PlacementMode? = nil
    ) {
        self.etag = etag
        self.handlers = handlers
        self.lastDeployedFrom = lastDeployedFrom
        self.namedHandlers = namedHandlers
        self.placementMode = placementMode
    }

    enum CodingKeys: String, CodingKey {
        case etag, handlers
        case lastDeployedFrom = "last_deployed_from"
        case namedHandlers = "named_handlers"
        case placementMode = "placement_mode"
    }
}

/// The events one named export of a script handles, a class of Durable Objects for instance.
public struct NamedHandler: Codable, Hashable, Sendable {
    /// The events, such as `alarm`: `handlers`.
    public var handlers: [String]?

    /// The name of the export: `name`.
    public var name: String?

    /// Creates a named handler.
    public init(handlers: [String]? = nil, name: String? = nil) {
        self.handlers = handlers
        self.name = name
    }
}

extension Script: JSONObjectUpdatable, JSONWritable {
    mutating func update(from members: inout ObjectMembers) throws(JSONError) {
        etag = try members.optional("etag")
        handlers = try members.optional("handlers")
        lastDeployedFrom = try members.optional("last_deployed_from")
        namedHandlers = try members.optional("named_handlers")
        placementMode = try members.optional("placement_mode")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("etag", etag)
        writer.member("handlers", handlers)
        writer.member("last_deployed_from", lastDeployedFrom)
        writer.member("named_handlers", namedHandlers)
        writer.member("placement_mode", placementMode)
        writer.endObject()
    }
}

extension NamedHandler: JSONObjectReadable, JSONWritable {
    init(from members: inout ObjectMembers) throws(JSONError) {
        handlers = try members.optional("handlers")
        name = try members.optional("name")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("handlers", handlers)
        writer.member("name", name)
        writer.endObject()
    }
}
