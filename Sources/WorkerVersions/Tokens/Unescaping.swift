extension ByteView {
    /// The text of a string whose run was scanned to its closing quote.
    @inline(__always)
    func text(from start: Int, _ run: StringRun) -> String {
        run.hasEscapes ? unescapedText(from: start, to: run.stop) : string(start, run.stop, run.form)
    }

    /// Text with escapes (RFC 8259, section 7), which a scanner has checked.
    @inline(never)
    func unescapedText(from start: Int, to end: Int) -> String {
        String(capacity: end - start) { unescape(from: start, to: end, into: &$0) }
    }

    private func unescape(from start: Int, to end: Int, into text: inout TextWriter) {
        var offset = start
        while offset < end {
            offset = text.append(self, from: offset, to: end, before: ASCII.backslash)
            if offset < end { offset = unescapeOne(at: offset, into: &text) }
        }
    }

    private func unescapeOne(at offset: Int, into text: inout TextWriter) -> Int {
        let letter = byte(at: offset + 1)
        switch letter {
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(ASCII.lineFeed)
        case UInt8(ascii: "r"): text.append(ASCII.carriageReturn)
        case UInt8(ascii: "t"): text.append(ASCII.tab)
        case UInt8(ascii: "u"): return unescapeUnicode(at: offset, into: &text)
        default: text.append(letter)
        }
        return offset + 2
    }

    private func unescapeUnicode(at offset: Int, into text: inout TextWriter) -> Int {
        let high = hexadecimal(at: offset + 2) ?? 0
        guard high >> 10 == 0x36, let low = hexadecimal(at: offset + 8) else {
            append(Unicode.Scalar(high), to: &text)
            return offset + 6
        }
        append(Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + low & 0x3FF), to: &text)
        return offset + 12
    }

    private func append(_ scalar: Unicode.Scalar?, to text: inout TextWriter) {
        for byte in UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter { text.append(byte) }
    }

    /// The value of four hexadecimal digits, or nil. All four at once: digits and letters come in no order that a branch
    /// predictor could learn.
    @inline(__always)
    func hexadecimal(at offset: Int) -> UInt32? {
        let text = UInt32(truncatingIfNeeded: word(at: offset))
        // A byte's topmost bit tells whether it is no digit, no letter, or not ASCII; no sum reaches into the next byte.
        let digits = (text & 0x7F7F_7F7F) ^ 0x3030_3030
        let letters = (text & 0x7F7F_7F7F | 0x2020_2020) ^ 0x6060_6060
        let noDigit = digits &+ 0x7676_7676
        let noLetter = letters &+ 0x7979_7979 | ~(letters &+ 0x7F7F_7F7F)
        guard (noDigit & noLetter | text) & 0x8080_8080 == 0 else { return nil }
        let values = text & 0x0F0F_0F0F &+ 9 &* (text &>> 6 & 0x0101_0101)
        let pairs = values &<< 4 | values &>> 8
        return (pairs & 0xFF) &<< 8 | pairs &>> 16 & 0xFF
    }
}
