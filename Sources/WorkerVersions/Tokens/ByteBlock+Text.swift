/// What the text of strings asks of sixteen bytes.
extension ByteBlockProtocol {
    @inline(__always)
    var isControl: Answer { lies(from: 0, to: 0x1F) }

    /// Letters as small ones; what was no letter is none then.
    @inline(__always)
    var folded: Self { setting(0x20) }

    /// Which bytes are one of `/`, `b`, `f`, `n`, `r` and `t`.
    @inline(__always)
    var isEscapeLetter: Answer {
        let pairs = setting(0x10).equals(UInt8(ascii: "r")) | setting(0x08).equals(UInt8(ascii: "n"))
        return pairs | equals(UInt8(ascii: "t")) | equals(ASCII.slash)
    }

    @inline(__always)
    var isHexadecimalDigit: Answer {
        lies(from: ASCII.zero, to: ASCII.nine) | folded.lies(from: UInt8(ascii: "a"), to: UInt8(ascii: "f"))
    }

    /// Of hexadecimal digits, which are the second of a surrogate, if this one comes before: a D.
    @inline(__always)
    func endsSurrogatePrefix(behind one: Self) -> Answer {
        folded.isAtLeast(UInt8(ascii: "8")) & one.folded.equals(UInt8(ascii: "d"))
    }

    /// Of such second digits, which make it a low one.
    @inline(__always)
    var isOfLowSurrogate: Answer { folded.isAtLeast(UInt8(ascii: "c")) }

    /// Which bytes are wrong in UTF-8 (RFC 3629, section 4; Unicode, table 3-7) behind the bytes one, two and three places before.
    @inline(__always)
    fileprivate func breaksUTF8(behind one: Self, _ two: Self, _ three: Self) -> Answer {
        // As signed numbers, 0x90, 0xA0 and 0xC0 are these.
        let (isBelow90, isBelowA0, isContinuation) = (isBelow(-0x70), isBelow(-0x60), isBelow(-0x40))
        let isDue = one.isAtLeast(0xC0) | two.isAtLeast(0xE0) | three.isAtLeast(0xF0)
        let isOverlong = one.equals(0xE0) & isBelowA0 | one.equals(0xF0) & isBelow90
        let isSurrogate = one.equals(0xED) & (isBelowA0 ^ isContinuation)
        let isTooLarge = one.equals(0xF4) & (isBelow90 ^ isContinuation)
        let isNoLead = setting(1).equals(0xC1) | isAtLeast(0xF5)
        return (isDue ^ isContinuation) | (isOverlong | isSurrogate) | (isTooLarge | isNoLead)
    }

    @inline(__always)
    private func isAtLeast(_ byte: UInt8) -> Answer { lies(from: byte, to: 0xFF) }
}

extension BlockQuad {
    /// Whether these bytes are UTF-8 that the bytes one, two and three places before may have begun.
    @inline(__always)
    func isUTF8(behind one: BlockQuad, _ two: BlockQuad, _ three: BlockQuad) -> Bool {
        let low =
            first.breaksUTF8(behind: one.first, two.first, three.first)
            | second.breaksUTF8(behind: one.second, two.second, three.second)
        let high =
            third.breaksUTF8(behind: one.third, two.third, three.third)
            | fourth.breaksUTF8(behind: one.fourth, two.fourth, three.fourth)
        return (low | high).bits == 0
    }
}
