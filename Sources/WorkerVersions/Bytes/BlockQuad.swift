/// Sixty-four bytes looked at together. Answers are words: a bit a byte, the first byte's lowest.
struct BlockQuad<Block: ByteBlockProtocol> {
    let first: Block
    let second: Block
    let third: Block
    let fourth: Block

    @inline(__always)
    static var count: Int { 64 }

    /// Which bytes are `byte`.
    @inline(__always)
    func places(of byte: UInt8) -> UInt64 {
        bits { $0.equals(byte) }
    }

    /// Whether any byte is `byte`.
    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        contains(where: { $0.equals(byte) })
    }

    /// Whether the answer to a question about a block is yes for any byte.
    @inline(__always)
    func contains(where answer: (Block) -> Block.Answer) -> Bool {
        (answer(first) | answer(second) | (answer(third) | answer(fourth))).bits != 0
    }

    /// The same of the bytes at these places. Mostly there are none anywhere, and then nobody need ask where.
    @inline(__always)
    func contains(at places: UInt64, where answer: (Block) -> Block.Answer) -> Bool {
        contains(where: answer) && bits(answer) & places != 0
    }

    /// Which bytes are `first`, `last`, or between.
    @inline(__always)
    func places(from first: UInt8, to last: UInt8) -> UInt64 {
        bits { $0.lies(from: first, to: last) }
    }

    /// Which bytes are those that the answer to a question about a block says.
    @inline(__always)
    func bits(_ answer: (Block) -> Block.Answer) -> UInt64 {
        let low = answer(first).bits | answer(second).bits << 16
        let high = answer(third).bits | answer(fourth).bits << 16
        return low | high << 32
    }

    /// The same of a question about a block and the one in its place in `other`.
    @inline(__always)
    func bits(_ other: BlockQuad, _ answer: (Block, Block) -> Block.Answer) -> UInt64 {
        let low = answer(first, other.first).bits | answer(second, other.second).bits << 16
        let high = answer(third, other.third).bits | answer(fourth, other.fourth).bits << 16
        return low | high << 32
    }
}

/// The sixty-four bytes that the scanners look at.
typealias ByteQuad = BlockQuad<ByteBlock>
