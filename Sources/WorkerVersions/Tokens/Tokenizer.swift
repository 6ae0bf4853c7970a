/// Finds where tokens end. It knows JSON's grammar and nothing of types, keeps no place of its own, and makes no values.
///
/// Each scanner takes an offset and returns the next one: a place that lives in a register. What a scanner cannot pass,
/// because it is wrong or because the bytes end, it leaves to `PartialToken`. The tokenizer is three words, so that it
/// travels in registers; what is limited, its callers measure.
struct Tokenizer: ~Escapable, BitwiseCopyable {
    let bytes: ByteView

    @_lifetime(copy bytes)
    init(_ bytes: ByteView) {
        self.bytes = bytes
    }

    /// The first byte from `offset` that is not whitespace; in compact JSON that is `offset` itself.
    @inline(__always)
    func skipWhitespace(from offset: Int) -> Int {
        bytes.byte(at: offset) > ASCII.space ? offset : skipWhitespaceRun(from: offset)
    }

    /// A space behind commas and colons; or a line feed and an indentation between any two tokens.
    @inline(never)
    private func skipWhitespaceRun(from start: Int) -> Int {
        var offset = start
        if bytes.byte(at: offset) == ASCII.space, bytes.byte(at: offset &+ 1) > ASCII.space { return offset &+ 1 }
        while let block = bytes.block(at: offset) {
            let place = block.firstNonWhitespace
            offset &+= place
            if place < ByteBlock.count { return offset }
        }
        while bytes.byte(at: offset).isWhitespace { offset &+= 1 }
        return offset
    }

    /// The end of the literal that starts at `offset`, or nil if it is misspelt or cut.
    @inline(__always)
    func literalEnd(from offset: Int) -> Int? {
        let word = bytes.word(at: offset)
        // The letters of `true`, `null` and `false`, the first one lowest.
        switch word & 0xFFFF_FFFF {
        case 0x6575_7274, 0x6C6C_756E: return offset &+ 4
        case 0x736C_6166 where word & 0xFF_FFFF_FFFF == 0x65_736C_6166: return offset &+ 5
        default: return nil
        }
    }
}
