/// Text of a document, compared with literals without being made a `String`: a key, or the `type` of a binding.
///
/// It borrows the bytes and cannot outlive them.
public struct JSONText: ~Escapable, BitwiseCopyable {
    private let bytes: ByteView

    /// The offset of its first byte, behind the opening quote.
    let start: Int
    private let run: StringRun
    let words: KeyWords

    /// The text of a string whose run was scanned to its closing quote.
    @_lifetime(copy bytes)
    @inline(__always)
    init(_ bytes: ByteView, from start: Int, _ run: StringRun) {
        self.bytes = bytes
        self.start = start
        self.run = run
        words = bytes.words(from: start, run)
    }

    /// The text as a string.
    public var string: String { bytes.text(from: start, run) }

    /// Whether the text is that of a literal, so that `switch` works on it. Escapes in the text are resolved first.
    @inline(__always)
    public static func ~= (literal: StaticString, text: borrowing JSONText) -> Bool {
        text.isEqual(to: MemberName(stringLiteral: literal))
    }

    @inline(__always)
    func isEqual(to name: MemberName) -> Bool {
        // The tag tells all kinds of bindings apart, so that a `switch` on their names is one jump.
        words.tag == name.words.tag && isSame(as: name.words, name.text)
    }

    @inline(never)
    private func isSame(as other: KeyWords, _ text: StaticString) -> Bool {
        words == other && (words.isWhole || isEqualInside(to: text))
    }

    /// Whether the text is that of a literal.
    @inline(__always)
    public static func == (text: borrowing JSONText, literal: StaticString) -> Bool {
        text.isEqual(to: MemberName(stringLiteral: literal))
    }

    /// Whether the text is the same, byte for byte, escapes resolved.
    public func isEqual(to text: String) -> Bool {
        if run.hasEscapes { return string.utf8.elementsEqual(text.utf8) }
        let other = ByteView(text.utf8.span)
        return words.count == other.count && bytes.matches(other, at: start)
    }

    @inline(never)
    private func isEqualInside(to text: StaticString) -> Bool {
        run.hasEscapes ? string == text.description : bytes.matches(text, at: start)
    }
}

extension ByteView {
    /// The words of a string's text, its escapes resolved.
    @inline(__always)
    func words(from start: Int, _ run: StringRun) -> KeyWords {
        run.hasEscapes
            ? unescapedWords(from: start, to: run.stop) : KeyWords(self, from: start, count: run.stop &- start)
    }

    @inline(never)
    private func unescapedWords(from start: Int, to end: Int) -> KeyWords {
        let text = unescapedText(from: start, to: end)
        return KeyWords(ByteView(text.utf8.span), from: 0, count: text.utf8.count)
    }
}
