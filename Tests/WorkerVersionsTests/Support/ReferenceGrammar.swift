/// RFC 8259, byte by byte, as plainly as it can be written: what the library's scanner is held against.
///
/// It tells the offset of the first byte after which nothing could make the text right.
struct ReferenceGrammar {
    enum Verdict: Equatable {
        case valid
        /// The text is a proper prefix of JSON.
        case cutShort
        case faulty(at: Int)
    }

    private enum Fault: Error {
        case end
        case byte(Int)
    }

    private let bytes: [UInt8]
    private var offset = 0

    static func verdict(on bytes: [UInt8]) -> Verdict {
        var grammar = ReferenceGrammar(bytes: bytes)
        do throws(Fault) {
            try grammar.document()
            return .valid
        } catch {
            switch error {
            case .end: return .cutShort
            case .byte(let offset): return .faulty(at: offset)
            }
        }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func peek() throws(Fault) -> UInt8 {
        guard offset < bytes.count else { throw .end }
        return bytes[offset]
    }

    private mutating func take(_ allowed: ClosedRange<UInt8>) throws(Fault) {
        guard allowed.contains(try peek()) else { throw .byte(offset) }
        offset += 1
    }

    private mutating func take(_ text: String) throws(Fault) {
        for byte in text.utf8 { try take(byte...byte) }
    }

    private mutating func whitespace() {
        while offset < bytes.count {
            let byte = bytes[offset]
            guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return }
            offset += 1
        }
    }

    private mutating func document() throws(Fault) {
        if bytes.first == 0xEF { for byte: UInt8 in [0xEF, 0xBB, 0xBF] { try take(byte...byte) } }
        whitespace()
        try value()
        whitespace()
        if offset < bytes.count { throw .byte(offset) }
    }

    private mutating func value() throws(Fault) {
        switch try peek() {
        case UInt8(ascii: "{"): try items(to: UInt8(ascii: "}")) { grammar throws(Fault) in try grammar.member() }
        case UInt8(ascii: "["): try items(to: UInt8(ascii: "]")) { grammar throws(Fault) in try grammar.value() }
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "t"): try take("true")
        case UInt8(ascii: "f"): try take("false")
        case UInt8(ascii: "n"): try take("null")
        default: try number()
        }
    }

    private mutating func items(
        to end: UInt8, _ item: (inout ReferenceGrammar) throws(Fault) -> Void
    ) throws(Fault) {
        offset += 1
        whitespace()
        if try peek() == end {
            offset += 1
            return
        }
        while true {
            try item(&self)
            whitespace()
            if try peek() == end {
                offset += 1
                return
            }
            try take(",")
            whitespace()
        }
    }

    private mutating func member() throws(Fault) {
        try string()
        whitespace()
        try take(":")
        whitespace()
        try value()
    }

    private func isDigit() -> Bool {
        offset < bytes.count && (0x30...0x39).contains(bytes[offset])
    }

    private func stands(_ characters: String) -> Bool {
        offset < bytes.count && characters.utf8.contains(bytes[offset])
    }

    private mutating func digits() throws(Fault) {
        try take(0x30...0x39)
        while isDigit() { offset += 1 }
    }

    private mutating func number() throws(Fault) {
        if stands("-") { offset += 1 }
        if stands("0") { offset += 1 } else { try digits() }
        if stands(".") {
            offset += 1
            try digits()
        }
        if stands("eE") {
            offset += 1
            if stands("+-") { offset += 1 }
            try digits()
        }
    }
}

extension ReferenceGrammar {
    private mutating func string() throws(Fault) {
        try take("\"")
        while true {
            // Most bytes: told apart first, because 60,000 documents go through here.
            while offset < bytes.count, bytes[offset] >= 0x5D, bytes[offset] <= 0x7F { offset += 1 }
            switch try peek() {
            case UInt8(ascii: "\""):
                offset += 1
                return
            case UInt8(ascii: "\\"): try escape()
            case 0x20...0x7F: offset += 1
            default: try character()
            }
        }
    }

    private mutating func escape() throws(Fault) {
        offset += 1
        guard stands("u") else {
            guard "\"\\/bfnrt".utf8.contains(try peek()) else { throw .byte(offset) }
            offset += 1
            return
        }
        offset += 1
        guard stands("dD") else { return try hexadecimal(4) }
        offset += 1
        // After \uD come 0–7 for a character, or 8–B for the first half of a pair; C–F would be a second half alone.
        if try (0x30...0x37).contains(peek()) { return try hexadecimal(3) }
        guard stands("89abAB") else { throw .byte(offset) }
        try hexadecimal(3)
        try take("\\u")
        guard "dD".utf8.contains(try peek()) else { throw .byte(offset) }
        offset += 1
        guard "cdefCDEF".utf8.contains(try peek()) else { throw .byte(offset) }
        try hexadecimal(3)
    }

    private mutating func hexadecimal(_ count: Int) throws(Fault) {
        for _ in 0..<count {
            guard "0123456789abcdefABCDEF".utf8.contains(try peek()) else { throw .byte(offset) }
            offset += 1
        }
    }

    /// A character outside ASCII: table 3-7 of the Unicode Standard, well-formed UTF-8.
    private mutating func character() throws(Fault) {
        let rows: [(ClosedRange<UInt8>, [ClosedRange<UInt8>])] = [
            (0xC2...0xDF, [0x80...0xBF]), (0xE0...0xE0, [0xA0...0xBF, 0x80...0xBF]),
            (0xE1...0xEC, [0x80...0xBF, 0x80...0xBF]), (0xED...0xED, [0x80...0x9F, 0x80...0xBF]),
            (0xEE...0xEF, [0x80...0xBF, 0x80...0xBF]), (0xF0...0xF0, [0x90...0xBF, 0x80...0xBF, 0x80...0xBF]),
            (0xF1...0xF3, [0x80...0xBF, 0x80...0xBF, 0x80...0xBF]),
            (0xF4...0xF4, [0x80...0x8F, 0x80...0xBF, 0x80...0xBF]),
        ]
        let first = try peek()
        guard let row = rows.first(where: { $0.0.contains(first) }) else { throw .byte(offset) }
        offset += 1
        for allowed in row.1 { try take(allowed) }
    }
}
