extension ByteView {
    /// The text of a string whose run was scanned to its closing quote.
    @inline(__always)
    func text(from start: Int, _ run: StringRun) -> String {
        run.hasEscapes ? unescapedText(from: start, to: run.stop) : string(start, run.stop)
    }

    /// Text with escapes (RFC 8259, section 7), which a scanner has checked.
    @inline(never)
    func unescapedText(from start: Int, to end: Int) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(end - start)
        unescape(from: start, to: end, into: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends the bytes of checked text with its escapes resolved.
    func unescape(from start: Int, to end: Int, into text: inout [UInt8]) {
        var offset = start
        while offset < end {
            let plain = plainEnd(from: offset, to: end)
            self.append(offset..<plain, to: &text)
            offset = plain
            if offset < end { offset = unescapeOne(at: offset, into: &text) }
        }
    }

    /// The next backslash, or `end`.
    private func plainEnd(from start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end, byte(at: offset) != ASCII.backslash { offset += 1 }
        return offset
    }

    private func unescapeOne(at offset: Int, into text: inout [UInt8]) -> Int {
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

    private func unescapeUnicode(at offset: Int, into text: inout [UInt8]) -> Int {
        let high = hexadecimal(at: offset + 2) ?? 0
        guard high >> 10 == 0x36, let low = hexadecimal(at: offset + 8) else {
            append(Unicode.Scalar(high), to: &text)
            return offset + 6
        }
        append(Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + low & 0x3FF), to: &text)
        return offset + 12
    }

    private func append(_ scalar: Unicode.Scalar?, to text: inout [UInt8]) {
        text.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    }

    /// The value of four hexadecimal digits, or nil. One branch for all four: digits and letters come in no order that a
    /// branch predictor could learn.
    @inline(__always)
    func hexadecimal(at offset: Int) -> UInt32? {
        var text = word(at: offset)
        var value: UInt32 = 0
        var wrong: UInt32 = 0
        for _ in 0..<4 {
            let byte = UInt32(truncatingIfNeeded: text & 0xFF)
            let digit = byte &- 0x30
            let letter = (byte | 0x20) &- 0x61
            wrong |= (digit > 9 ? 1 : 0) & (letter > 5 ? 1 : 0)
            value = value << 4 | (digit < 10 ? digit : letter &+ 10) & 0xF
            text >>= 8
        }
        return wrong == 0 ? value : nil
    }
}
