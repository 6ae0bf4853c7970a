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
        // No branch on the length: lengths come in no order that could be learnt.
        let missing = max(8 &- count, 0)
        let mask = count == 0 ? 0 : UInt64.max &>> UInt64(truncatingIfNeeded: missing &* 8)
        head = bytes.word(at: start) & mask
        tail = bytes.word(at: start &+ max(count &- 8, 0)) & mask
    }

    /// One bit of 64, by the first eight bytes: names whose bits differ are different.
    @inline(__always)
    var mark: UInt64 {
        1 &<< (head &* 0x9E37_79B9_7F4A_7C15 &>> 58)
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
