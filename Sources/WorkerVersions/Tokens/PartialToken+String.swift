extension PartialToken {
    mutating func nextInString(_ byte: UInt8) -> Step {
        let isClosing = place == .text && byte == ASCII.quote
        if isClosing { return .endsHere }
        if count >= most { return .fault(excess) }
        if let fault = takeInString(byte) { return .fault(fault) }
        return counted()
    }

    private mutating func takeInString(_ byte: UInt8) -> SyntaxFault? {
        switch place {
        case .text:
            return takeText(byte)
        case .escape:
            return takeEscape(byte)
        case .highHexadecimal, .lowHexadecimal:
            return takeHexadecimal(byte)
        case .lowBackslash:
            guard byte == ASCII.backslash else { return .surrogate }
            place = .lowLetter
        case .lowLetter:
            guard byte == UInt8(ascii: "u") else { return .surrogate }
            (place, digits, value) = (.lowHexadecimal, 0, 0)
        default:
            guard allowed.contains(byte) else { return .encoding }
            digits -= 1
            allowed = UTF8Sequence.Continuation(0x80, 0xBF)
            if digits == 0 { place = .text }
        }
        return nil
    }

    private mutating func takeText(_ byte: UInt8) -> SyntaxFault? {
        if byte == ASCII.backslash {
            place = .escape
            return nil
        }
        if byte < 0x20 { return .controlCharacter }
        if byte < 0x80 { return nil }
        guard let sequence = UTF8Sequence(lead: byte) else { return .encoding }
        (place, digits, allowed) = (.continuation, sequence.continuations, sequence.second)
        return nil
    }

    private mutating func takeEscape(_ byte: UInt8) -> SyntaxFault? {
        switch byte {
        case ASCII.quote, ASCII.backslash, ASCII.slash, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            place = .text
        case UInt8(ascii: "u"):
            (place, digits, value) = (.highHexadecimal, 0, 0)
        default:
            return .escape
        }
        return nil
    }

    private mutating func takeHexadecimal(_ byte: UInt8) -> SyntaxFault? {
        guard let digit = byte.hexadecimalValue else { return .escape }
        digits += 1
        value = value << 4 | digit
        let isLow = place == .lowHexadecimal
        // A low half starts with DC, DD, DE or DF, and stands nowhere but behind a high half.
        if digits == 1, isLow, value != 0xD { return .surrogate }
        if digits == 2, (0xDC...0xDF).contains(value) != isLow { return .surrogate }
        if digits == 4 { place = !isLow && value >> 10 == 0x36 ? .lowBackslash : .text }
        return nil
    }
}
