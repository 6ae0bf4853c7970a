/// What uploaded a version: `metadata.source`. An open vocabulary: a new word is never an error.
public struct DeploymentSource: OpenVocabulary {
    /// The API does not know.
    public static let unknown = Self(rawValue: "unknown")
    /// A call of the API.
    public static let api = Self(rawValue: "api")
    /// Wrangler, the command-line tool.
    public static let wrangler = Self(rawValue: "wrangler")
    /// Terraform.
    public static let terraform = Self(rawValue: "terraform")
    /// The dashboard.
    public static let dash = Self(rawValue: "dash")
    /// Cloudflare's own command-line tool, newer than the API reference.
    public static let cloudflareCLI = Self(rawValue: "cf_cli")
    /// A template of the dashboard.
    public static let dashTemplate = Self(rawValue: "dash_template")
    /// An integration.
    public static let integration = Self(rawValue: "integration")
    /// The editor in the dashboard.
    public static let quickEditor = Self(rawValue: "quick_editor")
    /// The playground.
    public static let playground = Self(rawValue: "playground")
    /// Workers Builds, the continuous integration.
    public static let workersCI = Self(rawValue: "workersci")

    /// The word as it stands on the wire.
    public let rawValue: String

    /// A word, known or new.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// How the use of a Worker is billed: `script_runtime.usage_model`. An open vocabulary.
public struct UsageModel: OpenVocabulary {
    /// By request, the processor time included.
    public static let bundled = Self(rawValue: "bundled")
    /// By request and duration.
    public static let unbound = Self(rawValue: "unbound")
    /// By request and processor time: the present model.
    public static let standard = Self(rawValue: "standard")

    /// The word as it stands on the wire.
    public let rawValue: String

    /// A word, known or new.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Where a script is placed: `script.placement_mode`. An open vocabulary.
public struct PlacementMode: OpenVocabulary {
    /// Where it answers fastest, close to what it calls.
    public static let smart = Self(rawValue: "smart")

    /// The word as it stands on the wire.
    public let rawValue: String

    /// A word, known or new.
    public init(rawValue: String) { self.rawValue = rawValue }
}
