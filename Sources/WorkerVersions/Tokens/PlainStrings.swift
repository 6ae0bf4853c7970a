/// An array as most are in a response, `["text","text"]` or `["text", "text"]`: plain ASCII strings alone, and short. One look
/// finds all of them.
struct PlainStrings {
    /// The places of the strings' quotes, a bit each, counted from the byte behind the bracket.
    var openings: UInt64
    var closings: UInt64

    /// The offset behind the array.
    let end: Int
}

extension Tokenizer {
    /// The array of strings at `start`; nil if it is any other value, or wrong.
    ///
    /// Without a branch between the strings: how many an array has, and how long they are, nobody can predict.
    @inline(__always)
    func plainStrings(from start: Int, limits: borrowing Limits) -> PlainStrings? {
        guard bytes.byte(at: start) == ASCII.leftBracket, limits.stringBytes >= ByteQuad.count,
            let quad = bytes.quad(at: start &+ 1)
        else { return nil }
        let brackets = quad.places(of: ASCII.rightBracket)
        guard brackets != 0, !quad.contains(where: { $0.isNotPlain }) else { return nil }
        let bracket = brackets & (0 &- brackets)
        let quotes = quad.places(of: ASCII.quote) & (bracket &- 1)
        let inside = quotes.parities
        let (openings, closings) = (quotes & inside, quotes & ~inside)
        let between = (bracket &- 1) & ~(inside | quotes)
        let commas = between & quad.places(of: ASCII.comma)
        if commas != between {
            // Some writers put a space behind a comma.
            let spaces = quad.places(of: ASCII.space) & commas &<< 1
            guard commas | spaces == between else { return nil }
        }
        // A comma or the bracket stands behind each string, and nowhere else; only an empty array's bracket comes first.
        guard closings &<< 1 | bracket & 1 == commas | bracket else { return nil }
        return PlainStrings(
            openings: openings, closings: closings, end: start &+ bracket.trailingZeroBitCount &+ 2)
    }
}

extension UInt64 {
    /// At each bit whether the number of ones up to there, itself included, is odd.
    @inline(__always)
    fileprivate var parities: UInt64 {
        var bits = self
        bits ^= bits &<< 1
        bits ^= bits &<< 2
        bits ^= bits &<< 4
        bits ^= bits &<< 8
        bits ^= bits &<< 16
        bits ^= bits &<< 32
        return bits
    }
}
