/// The whole answer of *Get Version Detail*: the envelope every Cloudflare API answer has, around one version.
///
///     response {
///         errors:   [message]
///         messages: [message]
///         result:   version | null     // null when the call failed
///         success:  bool               // some answers leave it out
///     }
///
/// A failed call is a normal value: `success` is false, `result` is `nil`, `errors` says why.
public struct VersionResponse: Hashable, Sendable {
    /// Why the call failed: `errors`. Empty when it did not; `null` and absence read as empty.
    public var errors: [APIMessage]

    /// What the API has to say besides: `messages`. `null` and absence read as empty.
    public var messages: [APIMessage]

    /// Whether the call succeeded: `success`. `nil` when the answer does not say.
    public var success: Bool?

    /// The version: `result`. `nil` when the call failed.
    public var result: VersionDetail?

    /// Says nothing yet.
    init() {
        errors = []
        messages = []
    }

    /// Creates a response; without arguments, one that says nothing.
    public init(
        errors: [APIMessage] = [], messages: [APIMessage] = [], success: Bool? = nil, result: VersionDetail? = nil
    ) {
        self.errors = errors
        self.messages = messages
        self.success = success
        self.result = result
    }
}

extension VersionResponse: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("errors", errors)
        writer.member("messages", messages)
        writer.key("result")
        if let result { result.write(to: &writer) } else { writer.null() }
        writer.member("success", success)
        writer.endObject()
    }

    /// The response as one line of JSON in UTF-8, in the API's own words: all that was decoded, secrets included.
    public func json() -> [UInt8] { JSONWriter.bytes(of: self) }
}

extension VersionResponse: Codable {
    enum CodingKeys: CodingKey {
        case errors, messages, success, result
    }

    /// Reads the envelope from any decoder.
    ///
    /// - Throws: `DecodingError` when a field has the wrong type or a required one is missing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        errors = try container.decodeIfPresent([APIMessage].self, forKey: .errors) ?? []
        messages = try container.decodeIfPresent([APIMessage].self, forKey: .messages) ?? []
        success = try container.decodeIfPresent(Bool.self, forKey: .success)
        result = try container.decodeIfPresent(VersionDetail.self, forKey: .result)
    }

    /// Writes the envelope, `result` as null where there is none.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(errors, forKey: .errors)
        try container.encode(messages, forKey: .messages)
        try container.encode(result, forKey: .result)
        try container.encodeIfPresent(success, forKey: .success)
    }
}
