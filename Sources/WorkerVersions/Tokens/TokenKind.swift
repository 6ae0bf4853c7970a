/// What sort of value starts with a byte.
enum TokenKind: UInt8, BitwiseCopyable {
    case null, boolean, number, string, array, object

    /// Nil where no value starts.
    @inline(__always)
    init?(startingWith byte: UInt8) {
        switch byte {
        case ASCII.quote: self = .string
        case ASCII.leftBrace: self = .object
        case ASCII.leftBracket: self = .array
        case ASCII.minus, ASCII.zero...ASCII.nine: self = .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .boolean
        case UInt8(ascii: "n"): self = .null
        default: return nil
        }
    }

    /// With its article, for messages.
    var name: String {
        switch self {
        case .null: "null"
        case .boolean: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
