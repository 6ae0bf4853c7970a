/// A vocabulary that grows: a string, with its known words as static members. A new word is a value like any other.
public protocol OpenVocabulary: RawRepresentable<String>, JSONReadable, Codable, Hashable, Sendable,
    ExpressibleByStringLiteral, CustomStringConvertible
{
    /// The word as the wire spells it.
    var rawValue: String { get }

    /// Any word.
    init(rawValue: String)
}

extension OpenVocabulary {
    /// Reads a string.
    ///
    /// - Throws: ``JSONError/Code/typeMismatch`` if the value is something else, and syntax errors.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(rawValue: try reader.read())
    }

    /// The word itself.
    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    /// The word itself.
    public var description: String { rawValue }
}
