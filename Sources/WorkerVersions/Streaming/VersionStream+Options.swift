extension VersionStream {
    /// How documents follow one another.
    public enum Framing: Sendable, Hashable {
        /// There is one. What is wrong with it is thrown, and so is text behind it.
        case document

        /// Any number, one after another: separated by whitespace, by record separators (RFC 7464) or by nothing, or in one
        /// array. What is wrong with one is a ``VersionEvent/failure(_:)``, and the stream goes on at the next line or record.
        case sequence

        /// One a line, blank lines between (NDJSON). A line feed ends the document, so a bad line never costs the next one.
        case lines
    }

    /// Whether a binding comes with its JSON.
    public enum RawJSONDelivery: Sendable, Hashable {
        /// With none.
        case omit
        /// With the bytes it was made from.
        case include
    }

    /// How a stream reads.
    public struct Options: Sendable {
        /// How strictly, and how much of anything. ``DecodingOptions/malformedBindings`` is not asked: a malformed binding is
        /// a failure event.
        public var decoding: DecodingOptions

        /// How documents follow one another. By default there is one.
        public var framing: Framing

        /// Whether bindings come with their JSON. By default they do not.
        public var rawJSON: RawJSONDelivery

        /// The options, each at its default unless given.
        public init(
            decoding: DecodingOptions = DecodingOptions(), framing: Framing = .document,
            rawJSON: RawJSONDelivery = .omit
        ) {
            self.decoding = decoding
            self.framing = framing
            self.rawJSON = rawJSON
        }
    }
}
