extension WorkerExport {
    /// What a script exports: `type` of an export. An open vocabulary.
    public struct ExportType: OpenVocabulary {
        /// A Worker entry point.
        public static let worker = Self(rawValue: "worker")
        /// A class of Durable Objects.
        public static let durableObject = Self(rawValue: "durable-object")

        /// The word as it stands on the wire.
        public let rawValue: String

        /// A word, known or new.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// What has become of an export: `state`. An open vocabulary.
    public struct State: OpenVocabulary {
        /// It is there.
        public static let created = Self(rawValue: "created")
        /// It waits for a class from another script.
        public static let expectingTransfer = Self(rawValue: "expecting-transfer")
        /// It was deleted.
        public static let deleted = Self(rawValue: "deleted")
        /// It goes by another name.
        public static let renamed = Self(rawValue: "renamed")
        /// It went to another script.
        public static let transferred = Self(rawValue: "transferred")

        /// The word as it stands on the wire.
        public let rawValue: String

        /// A word, known or new.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// What a Durable Object stores its data in: `storage` of an export. An open vocabulary.
    public struct Storage: OpenVocabulary {
        /// A SQLite database.
        public static let sqlite = Self(rawValue: "sqlite")
        /// The older key-value store.
        public static let legacyKV = Self(rawValue: "legacy-kv")

        /// The word as it stands on the wire.
        public let rawValue: String

        /// A word, known or new.
        public init(rawValue: String) { self.rawValue = rawValue }
    }
}
