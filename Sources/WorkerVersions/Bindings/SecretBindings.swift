/// A cryptographic key, usable through Web Crypto.
///
/// The API takes key material when the key is uploaded and is not expected to give it back. Descriptions and mirrors of
/// the binding never show it; the properties do.
///
///     secret_key {
///         algorithm:   object
///         format:      "raw" | "pkcs8" | "spki" | "jwk"
///         usages:      ["encrypt" | "decrypt" | …]
///         key_base64:  string?
///         key_jwk:     object?
///     }
public struct SecretKeyBinding: Codable, Hashable, Sendable {
    /// The parameters of the key's algorithm, an object: `algorithm`.
    public var algorithm: RawJSON

    /// What the key material is written in: `format`.
    public var format: KeyFormat

    /// What the key may be used for: `usages`.
    public var usages: [KeyUsage]

    /// The key material, for every format but `jwk`: `key_base64`.
    public var keyBase64: String?

    /// The key material, for the format `jwk`: `key_jwk`.
    public var keyJWK: RawJSON?

    /// Creates the binding.
    public init(
        algorithm: RawJSON, format: KeyFormat, usages: [KeyUsage], keyBase64: String? = nil, keyJWK: RawJSON? = nil
    ) {
        self.algorithm = algorithm
        self.format = format
        self.usages = usages
        self.keyBase64 = keyBase64
        self.keyJWK = keyJWK
    }

    /// Reads the binding from any decoder.
    ///
    /// - Throws: `DecodingError` when a required field is missing or null, or one has the wrong type.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        // Raw JSON would take null for a value; here it means absence.
        algorithm =
            try container.decodeIfPresent(RawJSON.self, forKey: .algorithm) ?? Self.missing(.algorithm, in: container)
        format = try container.decode(KeyFormat.self, forKey: .format)
        usages = try container.decode([KeyUsage].self, forKey: .usages)
        keyBase64 = try container.decodeIfPresent(String.self, forKey: .keyBase64)
        keyJWK = try container.decodeIfPresent(RawJSON.self, forKey: .keyJWK)
    }

    private static func missing(
        _ key: CodingKeys, in container: KeyedDecodingContainer<CodingKeys>
    ) throws -> RawJSON {
        let context = DecodingError.Context(codingPath: container.codingPath, debugDescription: "missing or null")
        throw DecodingError.keyNotFound(key, context)
    }

    enum CodingKeys: String, CodingKey {
        case algorithm, format, usages
        case keyBase64 = "key_base64"
        case keyJWK = "key_jwk"
    }
}

extension SecretKeyBinding: GuardedDescription {
    var shownFields: KeyValuePairs<String, String> {
        [
            "algorithm": algorithm.description, "format": format.rawValue,
            "usages": usages.map(\.rawValue).joined(separator: " "),
            "keyBase64": Self.redacted(keyBase64), "keyJWK": Self.redacted(keyJWK),
        ]
    }
}

extension SecretKeyBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        algorithm = try members.required("algorithm")
        format = try members.required("format")
        usages = try members.required("usages")
        keyBase64 = try members.optional("key_base64")
        keyJWK = try members.optional("key_jwk")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("algorithm", algorithm)
        writer.member("format", format)
        writer.member("usages", usages)
        writer.member("key_base64", keyBase64)
        writer.member("key_jwk", keyJWK)
    }
}

/// A secret text.
///
/// The API takes the text when it is uploaded and is not expected to give it back. Descriptions and mirrors of the
/// binding never show it; the property does.
///
///     secret_text { text: string? }
public struct SecretTextBinding: Codable, Hashable, Sendable {
    /// The secret itself: `text`. The API reference calls it required, its schema write-only.
    public var text: String?

    /// Creates the binding.
    public init(text: String? = nil) { self.text = text }
}

extension SecretTextBinding: GuardedDescription {
    var shownFields: KeyValuePairs<String, String> { ["text": Self.redacted(text)] }
}

extension SecretTextBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        text = try members.optional("text")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("text", text)
    }
}

/// A secret kept in Secrets Store.
///
///     secrets_store_secret { secret_name: string, store_id: string }
public struct SecretsStoreSecretBinding: Codable, Hashable, Sendable {
    /// The name of the secret: `secret_name`.
    public var secretName: String

    /// The identifier of the store: `store_id`.
    public var storeID: String

    /// Creates the binding.
    public init(secretName: String, storeID: String) {
        self.secretName = secretName
        self.storeID = storeID
    }

    enum CodingKeys: String, CodingKey {
        case secretName = "secret_name"
        case storeID = "store_id"
    }
}

extension SecretsStoreSecretBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        secretName = try members.required("secret_name")
        storeID = try members.required("store_id")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("secret_name", secretName)
        writer.member("store_id", storeID)
    }
}
