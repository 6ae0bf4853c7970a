/// The name of a member as the wire spells it, ready to be compared: write it as a literal.
struct MemberName: ExpressibleByStringLiteral {
    let text: StaticString
    let words: KeyWords

    @inline(__always)
    init(stringLiteral text: StaticString) {
        self.text = text
        words = KeyWords(text)
    }

    /// Whether a key is this name, which its words tell whole: so that `switch` works on words.
    @inline(__always)
    static func ~= (name: MemberName, key: KeyWords) -> Bool {
        name.words.tag == key.tag && name.words == key && name.words.isWhole
    }
}
