/// A key or a tag as its first eight and last eight bytes and its length: equal words and up to sixteen bytes mean equal text.
///
/// Comparing two is three integer comparisons. A literal's words are constants after inlining.
struct KeyWords: Equatable, BitwiseCopyable {
    let head: UInt64
    let tail: UInt64
    let count: Int

    /// The longest text that its words tell whole.
    static let wholeCount = 16

    @inline(__always)
    init(_ text: StaticString) {
        count = text.utf8CodeUnitCount
        head = KeyWords.word(of: text, from: 0)
        tail = count > 8 ? KeyWords.word(of: text, from: count &- 8) : head
    }

    @inline(__always)
    init(_ bytes: borrowing ByteView, from start: Int, count: Int) {
        self.count = count
        let first = bytes.word(at: start)
        if count > 8 {
            head = first
            tail = bytes.word(at: start &+ count &- 8)
        } else {
            // Shifting a word by 64 gives 0, so the empty key has no bytes.
            head = first & ~(~0 << UInt64(count &* 8))
            tail = head
        }
    }

    @inline(__always)
    private static func word(of text: StaticString, from start: Int) -> UInt64 {
        var word: UInt64 = 0
        for place in 0..<8 where start &+ place < text.utf8CodeUnitCount {
            // SAFETY: `start + place` is below the text's own count.
            word |= unsafe UInt64(text.utf8Start[start &+ place]) << UInt64(place * 8)
        }
        return word
    }
}
