/// What is wrong with the bytes themselves, whatever they were meant to say. Where it is stands beside it.
enum SyntaxFault: Equatable, BitwiseCopyable {
    /// Another byte was needed: a value, a key, a colon, a comma or a closing bracket.
    case unexpectedByte(Expected)
    /// `true`, `false` or `null`, misspelt.
    case literal
    /// Not a number of RFC 8259, section 6.
    case number
    /// A backslash and something that section 7 does not list.
    case escape
    /// Half of a UTF-16 surrogate pair.
    case surrogate
    /// Not UTF-8 (RFC 3629).
    case encoding
    /// A control character in a string.
    case controlCharacter
    case depth
    case key
    case string
    case digits

    /// What the grammar allows at a place.
    enum Expected: String, BitwiseCopyable {
        case value = "a value"
        case valueOrEnd = "a value or ']'"
        case key = "a key"
        case keyOrEnd = "a key or '}'"
        case colon = "':'"
        case commaOrBrace = "',' or '}'"
        case commaOrBracket = "',' or ']'"
        case end = "the end of the document"
    }
}
