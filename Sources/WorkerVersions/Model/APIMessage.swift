/// An error or a message of the API.
///
///     message {
///         code:               integer      // 1000 or more
///         message:            string
///         documentation_url:  string?
///         source:             { pointer: string? }?
///     }
public struct APIMessage: Codable, Hashable, Sendable {
    /// What happened, for machines: `code`.
    public var code: Int

    /// What happened, for people: `message`.
    public var message: String

    /// Where to read about it: `documentation_url`.
    public var documentationURL: String?

    /// What in the request or the answer it is about: `source`.
    public var source: Source?

    /// Creates a message.
    public init(code: Int, message: String, documentationURL: String? = nil, source: Source? = nil) {
        self.code = code
        self.message = message
        self.documentationURL = documentationURL
        self.source = source
    }

    enum CodingKeys: String, CodingKey {
        case code, message, source
        case documentationURL = "documentation_url"
    }

    /// The place a message is about.
    public struct Source: Codable, Hashable, Sendable {
        /// A JSON pointer (RFC 6901), such as `/result`: `pointer`.
        public var pointer: String?

        /// Creates a source.
        public init(pointer: String? = nil) { self.pointer = pointer }
    }
}

extension APIMessage: JSONObjectReadable, JSONWritable {
    init(from members: inout ObjectMembers) throws(JSONError) {
        code = try members.required("code")
        message = try members.required("message")
        documentationURL = try members.optional("documentation_url")
        source = try members.optional("source")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", code)
        writer.member("message", message)
        writer.member("documentation_url", documentationURL)
        writer.member("source", source)
        writer.endObject()
    }
}

extension APIMessage.Source: JSONObjectReadable, JSONWritable {
    init(from members: inout ObjectMembers) throws(JSONError) {
        pointer = try members.optional("pointer")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("pointer", pointer)
        writer.endObject()
    }
}
