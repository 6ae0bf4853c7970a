extension DispatchNamespaceBinding {
    /// Something an outbound Worker is given besides the request.
    ///
    ///     outbound parameter { name: string } | string      // the bare string is the older form
    public struct OutboundParameter: Hashable, Sendable {
        /// The name of the parameter: `name`, or the string itself.
        public var name: String

        /// How it is written.
        public var form: Form

        /// Creates a parameter.
        public init(name: String, form: Form = .object) {
            self.name = name
            self.form = form
        }

        /// The two ways to write a parameter.
        public enum Form: Hashable, Sendable {
            /// An object with a `name`.
            case object
            /// A string.
            case string
        }
    }
}

extension DispatchNamespaceBinding.OutboundParameter: JSONObjectReadable, JSONWritable {
    init(from members: inout ObjectMembers) throws(JSONError) {
        self.init(name: try members.required("name"))
    }

    func write(to writer: inout JSONWriter) {
        guard form == .object else { return writer.value(name) }
        writer.beginObject()
        writer.member("name", name)
        writer.endObject()
    }
}

extension ObjectMembers {
    /// An array of parameters, each in its own form; it may be absent or null.
    mutating func optional(
        _ name: MemberName
    ) throws(JSONError) -> [DispatchNamespaceBinding.OutboundParameter]? {
        guard let member = find(name) else { return nil }
        var reader = JSONReader(tokenizer, from: member.valueStart, depth: object.depth &+ 1, limits: limits)
        var parameters: [DispatchNamespaceBinding.OutboundParameter] = []
        while try reader.nextElement() {
            if try reader.valueStart() == ASCII.quote {
                parameters.append(DispatchNamespaceBinding.OutboundParameter(name: try reader.read(), form: .string))
            } else {
                parameters.append(try read(at: reader.offset, depth: reader.depth))
                try reader.skip()
            }
        }
        return parameters
    }
}

extension DispatchNamespaceBinding.OutboundParameter: Codable {
    enum CodingKeys: CodingKey {
        case name
    }

    /// Reads a parameter in either form from any decoder.
    ///
    /// - Throws: `DecodingError` when it has neither.
    public init(from decoder: any Decoder) throws {
        if let name = try? decoder.singleValueContainer().decode(String.self) {
            self.init(name: name, form: .string)
        } else {
            self.init(name: try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .name))
        }
    }

    /// Writes the parameter in its form.
    public func encode(to encoder: any Encoder) throws {
        switch form {
        case .object:
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(name, forKey: .name)
        case .string:
            var container = encoder.singleValueContainer()
            try container.encode(name)
        }
    }
}
