/// A key or a tag as its first sixteen bytes, zeros behind them, and its length: equal words and at most sixteen bytes mean
/// equal text.
///
/// Comparing two is three integer comparisons. A literal's words are constants after inlining.
struct KeyWords: Equatable, BitwiseCopyable {
    let low: UInt64
    let high: UInt64
    let count: Int

    /// Whether the words tell the whole text.
    @inline(__always)
    var isWhole: Bool { count <= KeyWords.wholeCount }

    private static let wholeCount = 16

    @inline(__always)
    init(_ text: StaticString) {
        count = text.utf8CodeUnitCount
        low = KeyWords.word(of: text, from: 0)
        high = KeyWords.word(of: text, from: 8)
    }

    /// The text that a block starts with, or starts with a part of.
    @inline(__always)
    init(_ block: ByteBlock, count: Int) {
        self.count = count
        (low, high) = block.words(Swift.min(count, KeyWords.wholeCount))
    }

    @inline(__always)
    init(_ bytes: borrowing ByteView, from start: Int, count: Int) {
        if let block = bytes.block(at: start) {
            self.init(block, count: count)
        } else {
            self.init(last: bytes, from: start, count: count)
        }
    }

    /// Text among the last bytes there are.
    @inline(never)
    private init(last bytes: borrowing ByteView, from start: Int, count: Int) {
        self.count = count
        low = bytes.word(at: start, count: count)
        high = bytes.word(at: start &+ 8, count: count &- 8)
    }

    /// The text, if it is short enough to be put together from the words.
    @inline(__always)
    var string: String? {
        guard count <= ShortString.mostBytes, ShortString.isKnown else { return nil }
        return ShortString.make(of: (low, high), count: count)
    }

    /// One of 256 tags: texts whose tags differ are different. The multiplier was looked for: under it all kinds of bindings
    /// have tags of their own.
    @inline(__always)
    var tag: UInt8 {
        let turned = high &<< 7 | high &>> 57
        let mixed = (low ^ turned ^ UInt64(truncatingIfNeeded: count) &<< 56) &* 0x5F8E_C32C_849C_EA4B
        return UInt8(truncatingIfNeeded: mixed &>> 56)
    }

    /// One of 64 slots, a tag's upper bits: names that may stand in one object have slots of their own.
    @inline(__always)
    var slot: Int { Int(tag &>> 2) }

    @inline(__always)
    private static func word(of text: StaticString, from start: Int) -> UInt64 {
        // No loop, or the compiler leaves some of them to be run.
        let low =
            byte(of: text, at: start) | byte(of: text, at: start &+ 1) &<< 8 | byte(of: text, at: start &+ 2) &<< 16
            | byte(of: text, at: start &+ 3) &<< 24
        let high =
            byte(of: text, at: start &+ 4) | byte(of: text, at: start &+ 5) &<< 8
            | byte(of: text, at: start &+ 6) &<< 16 | byte(of: text, at: start &+ 7) &<< 24
        return low | high &<< 32
    }

    @inline(__always)
    private static func byte(of text: StaticString, at place: Int) -> UInt64 {
        // SAFETY: `place` is below the text's own count.
        place < text.utf8CodeUnitCount ? unsafe UInt64(text.utf8Start[place]) : 0
    }
}
