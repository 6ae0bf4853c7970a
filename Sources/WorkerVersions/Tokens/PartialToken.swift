/// A token that is read byte by byte: one that the end of a chunk cut, or one in which something is wrong.
///
/// It is the one authority on what is wrong with a token, and at which byte. The fast scanners only say "not here".
/// The fault is at the first byte after which no continuation could have made the token right.
struct PartialToken: BitwiseCopyable {
    /// What a byte did to the token.
    enum Step {
        case goesOn
        /// The byte was the token's last.
        case endsHere
        /// The byte is the first one behind the token.
        case endedBefore
        case fault(SyntaxFault)
    }

    enum Place: UInt8, BitwiseCopyable {
        case text, escape, highHexadecimal, lowBackslash, lowLetter, lowHexadecimal, continuation
        case numberStart, zero, integer, point, fraction, exponentMark, exponentSign, exponent
        case trueLiteral, falseLiteral, nullLiteral
    }

    var place: Place

    /// Content so far: a string's bytes, a number's digits, a literal's letters.
    var count = 0

    /// The most content there may be, and the fault if there is more.
    let most: Int
    let excess: SyntaxFault

    /// The hexadecimal digits of an escape: how many, and their value. For UTF-8: the bytes still to come.
    var digits = 0
    var value: UInt32 = 0

    /// What the next UTF-8 continuation byte may be.
    var allowed = UTF8Sequence.Continuation(0x80, 0xBF)

    private init(place: Place, most: Int, excess: SyntaxFault) {
        self.place = place
        self.most = most
        self.excess = excess
    }

    /// A string whose opening quote has been read.
    static func string(limits: borrowing Limits) -> PartialToken {
        PartialToken(place: .text, most: limits.stringBytes, excess: .string)
    }

    /// A key whose opening quote has been read.
    static func key(limits: borrowing Limits) -> PartialToken {
        PartialToken(place: .text, most: limits.keyBytes, excess: .key)
    }

    /// A number of which nothing has been read.
    static func number(limits: borrowing Limits) -> PartialToken {
        PartialToken(place: .numberStart, most: limits.numberDigits, excess: .digits)
    }

    /// A literal of which nothing has been read; `first` is its first letter.
    static func literal(startingWith first: UInt8) -> PartialToken {
        let place: Place =
            switch first {
            case UInt8(ascii: "t"): .trueLiteral
            case UInt8(ascii: "f"): .falseLiteral
            default: .nullLiteral
            }
        return PartialToken(place: place, most: .max, excess: .literal)
    }

    /// Whether the text of a string goes on plainly here, so that a fast scanner may take over.
    var isPlainText: Bool { place == .text }

    /// How much more plain text the limit allows.
    var room: Int { most - count }

    /// Whether a number could end here.
    var isWholeNumber: Bool {
        switch place {
        case .zero, .integer, .fraction, .exponent: true
        default: false
        }
    }

    /// Counts plain text that a fast scanner has read; at most `room`.
    mutating func take(_ length: Int) {
        count += length
    }

    mutating func next(_ byte: UInt8) -> Step {
        switch place {
        case .text, .escape, .highHexadecimal, .lowBackslash, .lowLetter, .lowHexadecimal, .continuation:
            nextInString(byte)
        case .trueLiteral: nextInLiteral(byte, of: "true")
        case .falseLiteral: nextInLiteral(byte, of: "false")
        case .nullLiteral: nextInLiteral(byte, of: "null")
        default: nextInNumber(byte)
        }
    }
}

extension PartialToken {
    private mutating func nextInLiteral(_ byte: UInt8, of word: StaticString) -> Step {
        guard KeyWords(word).low >> UInt64(count * 8) & 0xFF == UInt64(byte) else { return .fault(.literal) }
        count += 1
        return count == word.utf8CodeUnitCount ? .endsHere : .goesOn
    }

    private mutating func nextInNumber(_ byte: UInt8) -> Step {
        if byte.isDigit { return nextDigit(byte) }
        switch (place, byte) {
        case (.numberStart, ASCII.minus) where value == 0:
            value = 1
        case (.zero, ASCII.point), (.integer, ASCII.point):
            place = .point
        case (.zero, UInt8(ascii: "e")), (.zero, UInt8(ascii: "E")), (.integer, UInt8(ascii: "e")),
            (.integer, UInt8(ascii: "E")), (.fraction, UInt8(ascii: "e")), (.fraction, UInt8(ascii: "E")):
            place = .exponentMark
        case (.exponentMark, ASCII.plus), (.exponentMark, ASCII.minus):
            place = .exponentSign
        default:
            return isWholeNumber && byte.endsScalar ? .endedBefore : .fault(.number)
        }
        return .goesOn
    }

    private mutating func nextDigit(_ byte: UInt8) -> Step {
        switch place {
        case .numberStart: place = byte == ASCII.zero ? .zero : .integer
        case .zero: return .fault(.number)
        case .point: place = .fraction
        case .exponentMark, .exponentSign: place = .exponent
        default: break
        }
        return counted()
    }

    mutating func counted() -> Step {
        count += 1
        return count > most ? .fault(excess) : .goesOn
    }
}
