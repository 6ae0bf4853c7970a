/// The name of a member as the wire spells it, ready to be compared: write it as a literal.
struct MemberName: ExpressibleByStringLiteral {
    let text: StaticString
    let words: KeyWords

    @inline(__always)
    init(stringLiteral text: StaticString) {
        self.text = text
        words = KeyWords(text)
    }
}
