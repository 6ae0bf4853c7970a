/// A member as most are, `"key":"text"` or `"key": "text"`: all of it plain ASCII, and short. One look finds where it ends.
struct PlainMember {
    /// How many bytes the key has.
    let keyCount: Int

    /// The places of the value's quotes, counted from the first byte of the key.
    let opening: Int
    let closing: Int

    /// What the key starts with.
    let start: ByteBlock

    @inline(__always)
    func fits(_ limits: borrowing Limits) -> Bool {
        guard keyCount <= limits.keyBytes else { return false }
        return closing &- opening &- 1 <= limits.stringBytes
    }
}

extension Tokenizer {
    /// The member whose key starts behind the quote before `keyStart`; nil if it is any other, or wrong.
    ///
    /// The third of the quotes closes the value. String by string, each would wait for the end of the one before it.
    @inline(__always)
    func plainMember(from keyStart: Int) -> PlainMember? {
        guard let quad = bytes.quad(at: keyStart) else { return nil }
        let quotes = quad.places(of: ASCII.quote)
        let behindKey = quotes & (quotes &- 1)
        let behindOpening = behindKey & (behindKey &- 1)
        guard behindOpening != 0 else { return nil }
        let toClosing = behindOpening ^ (behindOpening &- 1)
        if quad.contains(at: toClosing, where: { $0.isNotPlain }) { return nil }
        let keyCount = quotes.trailingZeroBitCount
        let opening = behindKey.trailingZeroBitCount
        let closing = behindOpening.trailingZeroBitCount
        let isSpaced = opening == keyCount &+ 3 && bytes.byte(at: keyStart &+ keyCount &+ 2) == ASCII.space
        guard opening == keyCount &+ 2 || isSpaced, bytes.byte(at: keyStart &+ keyCount &+ 1) == ASCII.colon else {
            return nil
        }
        return PlainMember(keyCount: keyCount, opening: opening, closing: closing, start: quad.first)
    }
}
