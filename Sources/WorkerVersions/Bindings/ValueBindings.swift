/// An app of Flagship, whose feature flags the Worker reads. Newer than the API reference.
///
///     flagship { app_id: string }
public struct FlagshipBinding: Codable, Hashable, Sendable {
    /// The identifier of the app: `app_id`.
    public var appID: String

    /// Creates the binding.
    public init(appID: String) { self.appID = appID }

    enum CodingKeys: String, CodingKey {
        case appID = "app_id"
    }
}

extension FlagshipBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        appID = try members.required("app_id")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("app_id", appID)
    }
}

/// A binding taken over from another version.
///
///     inherit { old_name: string?, version_id: string? }
public struct InheritBinding: Codable, Hashable, Sendable {
    /// Its name in that version, when it is another one: `old_name`.
    public var oldName: String?

    /// The identifier of that version, the latest when absent: `version_id`.
    public var versionID: String?

    /// Creates the binding.
    public init(oldName: String? = nil, versionID: String? = nil) {
        self.oldName = oldName
        self.versionID = versionID
    }

    enum CodingKeys: String, CodingKey {
        case oldName = "old_name"
        case versionID = "version_id"
    }
}

extension InheritBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        oldName = try members.optional("old_name")
        versionID = try members.optional("version_id")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("old_name", oldName)
        writer.member("version_id", versionID)
    }
}

/// A JSON value. The API reference calls it an object; the API takes any JSON, null included.
///
///     json { json: any JSON }
public struct JSONBinding: Codable, Hashable, Sendable {
    /// The value: `json`.
    public var json: RawJSON

    /// Creates the binding.
    public init(json: RawJSON) { self.json = json }
}

extension JSONBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        json = try members.requiredRawJSON("json")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("json", json)
    }
}

/// A text that is no secret.
///
///     plain_text { text: string }
public struct PlainTextBinding: Codable, Hashable, Sendable {
    /// The text: `text`.
    public var text: String

    /// Creates the binding.
    public init(text: String) { self.text = text }
}

extension PlainTextBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        text = try members.required("text")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("text", text)
    }
}
