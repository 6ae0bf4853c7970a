/// Tells whether the `\u` escapes of a string are right, block by block: four hexadecimal digits, surrogates in pairs (RFC 8259,
/// section 7).
///
/// By masks, without a loop: escapes come in no number and order that a branch predictor could learn.
struct UnicodeEscapes: BitwiseCopyable {
    /// The places of each `u`, and of the second digits of high surrogates, in the last block that had to be looked at.
    private var marks: UInt64 = 0
    private var highs: UInt64 = 0

    /// Passes a block in which escapes have a `u` at `marks`, if all is right in the places of `text`: those before the closing
    /// quote, or all.
    ///
    /// The first of two digits that make a surrogate is a D, and a low one comes six bytes behind a high one.
    @inline(__always)
    mutating func pass(_ marks: UInt64, before text: UInt64, _ quad: ByteQuad, behind one: ByteQuad) -> Bool {
        // What the block before left whole reaches no further, and may stay.
        if marks | self.marks &>> 60 | self.highs &>> 58 == 0 { return true }
        let digits =
            places(1, behind: marks) | places(2, behind: marks) | places(3, behind: marks) | places(4, behind: marks)
        let seconds = quad.bits(one) { $0.endsSurrogatePrefix(behind: $1) } & places(2, behind: marks)
        let lows = seconds & quad.bits { $0.isOfLowSurrogate }
        let highs = seconds & ~lows
        guard digits & ~(text & quad.bits { $0.isHexadecimalDigit }) == 0, lows == highs &<< 6 | self.highs &>> 58,
            text == .max || highs &>> 58 == 0
        else { return false }
        (self.marks, self.highs) = (marks, highs)
        return true
    }

    /// The places so many bytes behind each `u`, in this block.
    @inline(__always)
    private func places(_ count: UInt64, behind marks: UInt64) -> UInt64 {
        marks &<< count | self.marks &>> (64 &- count)
    }

    /// How many bytes of an escape, or of a pair, the blocks so far end with that is not whole.
    ///
    /// A second digit has one before it and a backslash and a `u`, and behind it two digits and six bytes of the low half.
    var unfinished: Int {
        if highs &>> 56 != 0 { return highs.leadingZeroBitCount &+ 4 }
        return marks &>> 60 != 0 ? marks.leadingZeroBitCount &+ 2 : 0
    }
}
