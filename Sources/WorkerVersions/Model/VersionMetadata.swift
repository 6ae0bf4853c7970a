/// Who made a version, when, and with what.
///
///     metadata {
///         author_email:  string?
///         author_id:     string?
///         created_on:    string?
///         hasPreview:    bool?      // the API's only key in camel case
///         modified_on:   string?
///         source:        "api" | "wrangler" | "dash" | …?
///     }
public struct VersionMetadata: Codable, Hashable, Sendable {
    /// The e-mail address of the user who made the version: `author_email`.
    public var authorEmail: String?

    /// The identifier of the user who made the version: `author_id`.
    public var authorID: String?

    /// When the version was made, exactly as sent, RFC 3339 in practice: `created_on`. See ``Instant``.
    public var createdOn: String?

    /// Whether the version can be tried at an address of its own: `hasPreview`.
    public var hasPreview: Bool?

    /// When the version was last changed, exactly as sent, RFC 3339 in practice: `modified_on`. See ``Instant``.
    public var modifiedOn: String?

    /// What uploaded the version: `source`.
    public var source: DeploymentSource?

    /// Says nothing yet.
    init() {}

    /// Creates metadata.
    public init(
        authorEmail: String? = nil, authorID: String? = nil, createdOn: String? = nil, hasPreview: Bool? = nil,
        modifiedOn: String? = nil, source: DeploymentSource? = nil
    ) {
        self.authorEmail = authorEmail
        self.authorID = authorID
        self.createdOn = createdOn
        self.hasPreview = hasPreview
        self.modifiedOn = modifiedOn
        self.source = source
    }

    enum CodingKeys: String, CodingKey {
        case hasPreview, source
        case authorEmail = "author_email"
        case authorID = "author_id"
        case createdOn = "created_on"
        case modifiedOn = "modified_on"
    }
}

extension VersionMetadata {
    /// `createdOn` as a point in time; `nil` when it is absent or not RFC 3339.
    public var createdInstant: Instant? { createdOn.flatMap { Instant(rfc3339: $0) } }

    /// `modifiedOn` as a point in time; `nil` when it is absent or not RFC 3339.
    public var modifiedInstant: Instant? { modifiedOn.flatMap { Instant(rfc3339: $0) } }
}

extension VersionMetadata: JSONObjectUpdatable, JSONWritable {
    mutating func update(from members: inout ObjectMembers) throws(JSONError) {
        authorEmail = try members.optional("author_email")
        authorID = try members.optional("author_id")
        createdOn = try members.optional("created_on")
        hasPreview = try members.optional("hasPreview")
        modifiedOn = try members.optional("modified_on")
        source = try members.optional("source")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("author_email", authorEmail)
        writer.member("author_id", authorID)
        writer.member("created_on", createdOn)
        writer.member("hasPreview", hasPreview)
        writer.member("modified_on", modifiedOn)
        writer.member("source", source)
        writer.endObject()
    }
}
