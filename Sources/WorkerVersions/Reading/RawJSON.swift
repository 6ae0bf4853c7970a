/// Any JSON value, as the bytes it was sent in: checked, and otherwise untouched, so that no number loses a digit.
///
/// Two are equal when they are the same but for whitespace between tokens. ``value`` parses them.
public struct RawJSON: Sendable {
    /// The JSON text, in UTF-8.
    public let bytes: [UInt8]

    /// Bytes that a scanner has passed.
    init(validated bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The JSON text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The same without whitespace between tokens.
    public var compact: RawJSON {
        var compact: [UInt8] = []
        compact.reserveCapacity(bytes.count)
        appendCompact(to: &compact)
        return RawJSON(validated: compact)
    }

    /// Appends the text without whitespace between tokens.
    func appendCompact(to output: inout [UInt8]) {
        var isInString = false
        var isEscaped = false
        for byte in bytes {
            if !isInString, byte.isWhitespace { continue }
            output.append(byte)
            if byte == ASCII.quote, !isEscaped { isInString.toggle() }
            isEscaped = isInString && byte == ASCII.backslash && !isEscaped
        }
    }
}

extension RawJSON: Hashable {
    /// Whether both are the same tokens.
    public static func == (left: RawJSON, right: RawJSON) -> Bool {
        left.bytes == right.bytes || left.compact.bytes == right.compact.bytes
    }

    /// Hashes the tokens.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(compact.bytes)
    }
}

extension RawJSON: JSONReadable {
    /// Takes any value, checked.
    ///
    /// - Throws: syntax errors, and limits that the value does not keep to.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.readRawJSON()
    }
}

extension RawJSON: CustomStringConvertible, CustomReflectable {
    /// The size alone: free JSON may hold a secret.
    public var description: String { "RawJSON (\(bytes.count) bytes)" }

    /// Shows no bytes, for the same reason.
    public var customMirror: Mirror { Mirror(self, children: ["count": bytes.count]) }
}
