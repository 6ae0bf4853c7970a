/// What a lead byte promises of the rest of its sequence (RFC 3629, section 4; Unicode, table 3-7).
struct UTF8Sequence: BitwiseCopyable {
    /// The most bytes that follow a lead byte.
    static let mostContinuations = 3

    /// The bytes that follow the lead byte: one, two or three.
    let continuations: Int

    /// What the second byte may be: this is where overlong forms, surrogates and values past U+10FFFF are refused.
    let second: Continuation

    /// Nil for a byte that starts no sequence.
    init?(lead: UInt8) {
        switch lead {
        case 0xC2...0xDF: (continuations, second) = (1, Continuation(0x80, 0xBF))
        case 0xE0: (continuations, second) = (2, Continuation(0xA0, 0xBF))
        case 0xED: (continuations, second) = (2, Continuation(0x80, 0x9F))
        case 0xE1...0xEF: (continuations, second) = (2, Continuation(0x80, 0xBF))
        case 0xF0: (continuations, second) = (3, Continuation(0x90, 0xBF))
        case 0xF1...0xF3: (continuations, second) = (3, Continuation(0x80, 0xBF))
        case 0xF4: (continuations, second) = (3, Continuation(0x80, 0x8F))
        default: return nil
        }
    }

    /// The bytes from the first to the last.
    struct Continuation: BitwiseCopyable {
        let first: UInt8
        let last: UInt8

        init(_ first: UInt8, _ last: UInt8) {
            self.first = first
            self.last = last
        }

        @inline(__always)
        func contains(_ byte: UInt8) -> Bool { byte >= first && byte <= last }
    }
}
