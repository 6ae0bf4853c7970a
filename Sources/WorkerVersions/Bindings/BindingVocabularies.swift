/// Where the objects of an R2 bucket must stay: `jurisdiction`. An open vocabulary.
public struct Jurisdiction: OpenVocabulary {
    /// The European Union.
    public static let europeanUnion = Self(rawValue: "eu")
    /// What FedRAMP demands, moderate.
    public static let fedRAMP = Self(rawValue: "fedramp")
    /// What FedRAMP demands, high.
    public static let fedRAMPHigh = Self(rawValue: "fedramp-high")
    /// The United States, newer than the API reference.
    public static let unitedStates = Self(rawValue: "us")

    /// The word as it stands on the wire.
    public let rawValue: String

    /// A word, known or new.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The format of a key: `format` of a `secret_key`, in the words of Web Crypto. An open vocabulary.
public struct KeyFormat: OpenVocabulary {
    /// The bytes of a symmetric key.
    public static let raw = Self(rawValue: "raw")
    /// A private key, PKCS #8.
    public static let pkcs8 = Self(rawValue: "pkcs8")
    /// A public key, SubjectPublicKeyInfo.
    public static let spki = Self(rawValue: "spki")
    /// A JSON Web Key.
    public static let jwk = Self(rawValue: "jwk")

    /// The word as it stands on the wire.
    public let rawValue: String

    /// A word, known or new.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// What a key may be used for: `usages` of a `secret_key`, in the words of Web Crypto. An open vocabulary.
public struct KeyUsage: OpenVocabulary {
    /// Encrypting.
    public static let encrypt = Self(rawValue: "encrypt")
    /// Decrypting.
    public static let decrypt = Self(rawValue: "decrypt")
    /// Signing.
    public static let sign = Self(rawValue: "sign")
    /// Verifying signatures.
    public static let verify = Self(rawValue: "verify")
    /// Deriving a key.
    public static let deriveKey = Self(rawValue: "deriveKey")
    /// Deriving bits.
    public static let deriveBits = Self(rawValue: "deriveBits")
    /// Wrapping a key.
    public static let wrapKey = Self(rawValue: "wrapKey")
    /// Unwrapping a key.
    public static let unwrapKey = Self(rawValue: "unwrapKey")

    /// The word as it stands on the wire.
    public let rawValue: String

    /// A word, known or new.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The identity a Worker shows in a VPC network: `identity`. An open vocabulary.
public struct NetworkIdentity: OpenVocabulary {
    /// The only word known, newer than the API reference.
    public static let runtimeEmailAlpha = Self(rawValue: "runtime-email-alpha")

    /// The word as it stands on the wire.
    public let rawValue: String

    /// A word, known or new.
    public init(rawValue: String) { self.rawValue = rawValue }
}
