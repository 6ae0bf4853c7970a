extension [UInt8] {
    /// Appends `text` as a JSON string, quotes included. Only what JSON demands is escaped: quotation mark, reverse
    /// solidus and the control characters (RFC 8259, section 7).
    package mutating func append(escaping text: String) {
        let bytes = text.utf8Span.span
        // Most text needs no escape: it is copied in one go, into room that is asked for once.
        var copied = 0
        append(addingCapacity: bytes.count + 2) { output in
            output.append(ASCII.quote)
            while copied < bytes.count, !bytes[copied].needsEscaping {
                output.append(bytes[copied])
                copied += 1
            }
            if copied == bytes.count { output.append(ASCII.quote) }
        }
        guard copied < bytes.count else { return }
        for offset in copied..<bytes.count { append(escaped: bytes[offset]) }
        append(ASCII.quote)
    }

    private mutating func append(escaped byte: UInt8) {
        guard byte.needsEscaping else { return append(byte) }
        append(ASCII.backslash)
        switch byte {
        case 0x08: append(UInt8(ascii: "b"))
        case ASCII.tab: append(UInt8(ascii: "t"))
        case ASCII.lineFeed: append(UInt8(ascii: "n"))
        case 0x0C: append(UInt8(ascii: "f"))
        case ASCII.carriageReturn: append(UInt8(ascii: "r"))
        case 0x00..<0x20:
            append(contentsOf: (byte < 0x10 ? "u000" : "u001").utf8)
            append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
        default: append(byte)
        }
    }
}

extension UInt8 {
    fileprivate var needsEscaping: Bool {
        self < 0x20 || self == ASCII.quote || self == ASCII.backslash
    }
}
