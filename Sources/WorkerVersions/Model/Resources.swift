extension VersionDetail {
    /// What a version is made of.
    ///
    ///     resources {
    ///         bindings:        [binding]?
    ///         script:          script?
    ///         script_runtime:  script runtime?
    ///     }
    public struct Resources: Hashable, Sendable {
        /// What the Worker can reach, in the order of the answer, which means nothing: `bindings`. `null` and absence
        /// read as empty.
        public var bindings: [Binding]

        /// The uploaded code: `script`.
        public var script: Script?

        /// How the code is run: `script_runtime`.
        public var scriptRuntime: ScriptRuntime?

        /// Holds nothing yet.
        init() {
            bindings = []
        }

        /// Creates resources; without arguments, none.
        public init(bindings: [Binding] = [], script: Script? = nil, scriptRuntime: ScriptRuntime? = nil) {
            self.bindings = bindings
            self.script = script
            self.scriptRuntime = scriptRuntime
        }
    }
}

extension VersionDetail.Resources: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("bindings", bindings)
        writer.member("script", script)
        writer.member("script_runtime", scriptRuntime)
        writer.endObject()
    }
}

extension VersionDetail.Resources: Codable {
    enum CodingKeys: String, CodingKey {
        case bindings, script
        case scriptRuntime = "script_runtime"
    }

    /// Reads resources from any decoder.
    ///
    /// - Throws: `DecodingError` when a field has the wrong type or a binding does not fit its kind.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        bindings = try container.decodeIfPresent([Binding].self, forKey: .bindings) ?? []
        script = try container.decodeIfPresent(Script.self, forKey: .script)
        scriptRuntime = try container.decodeIfPresent(ScriptRuntime.self, forKey: .scriptRuntime)
    }
}
