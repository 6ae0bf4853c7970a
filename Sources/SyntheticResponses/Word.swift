/// Bytes that go into the text as they stand: a word of the vocabulary, a key, a number.
/// Inside quotes a word is JSON source text, so an escape in it is already written as an escape.
struct Word: Sendable, ExpressibleByStringLiteral {
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(stringLiteral text: String) {
        bytes = Array(text.utf8)
    }

    /// The words of a text, which single spaces separate.
    static func list(_ text: String) -> [Word] {
        text.utf8.split(separator: UInt8(ascii: " ")).map { Word(bytes: Array($0)) }
    }
}
