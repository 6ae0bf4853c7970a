/// Sixteen bytes looked at together. A question asked of all of them has an answer a byte.
///
/// Two forms of one thing: `VectorBlock` is plain Swift vectors (NEON on arm64), `SSE2Block` uses the one x86 instruction
/// Swift vectors cannot name, the mask of sixteen comparisons. Tests hold both to the same answers.
#if arch(x86_64) && canImport(_Builtin_intrinsics.intel.sse2) && !PORTABLE_BLOCKS
    typealias ByteBlock = SSE2Block
#else
    typealias ByteBlock = VectorBlock
#endif

/// What the scanners ask of sixteen bytes.
protocol ByteBlockProtocol {
    associatedtype Answer: BlockAnswer

    /// SAFETY: sixteen bytes from `bytes` must be readable.
    @unsafe init(loadingFrom bytes: UnsafePointer<UInt8>)

    /// SAFETY: sixteen bytes from `bytes` must be writable.
    @unsafe func store(to bytes: UnsafeMutablePointer<UInt8>)

    /// Which bytes are `byte`.
    func equals(_ byte: UInt8) -> Answer

    /// Which bytes are `first`, `last`, or between.
    func lies(from first: UInt8, to last: UInt8) -> Answer

    /// The bytes with these bits set in each.
    func setting(_ bits: UInt8) -> Self

    /// Which bytes are below `limit` as signed numbers, of which those outside ASCII are the negative ones.
    func isBelow(_ limit: Int8) -> Answer

    /// The first `count` bytes as two words, the first byte lowest, zeros behind them.
    func words(_ count: Int) -> (low: UInt64, high: UInt64)
}

/// Sixteen answers, yes or no.
protocol BlockAnswer {
    static func | (left: Self, right: Self) -> Self
    static func & (left: Self, right: Self) -> Self
    static func ^ (left: Self, right: Self) -> Self

    /// A bit a byte, the first byte's lowest.
    var bits: UInt64 { get }

    /// The place of the first yes: 0 to 15, or 16 for none.
    var first: Int { get }

    /// The same of two blocks, one behind the other: 0 to 31, or 32.
    static func first(_ first: Self, _ second: Self) -> Int
}

extension ByteBlockProtocol {
    /// How many bytes a block has.
    @inline(__always)
    static var count: Int { 16 }

    /// Which bytes are not ASCII.
    @inline(__always)
    var isNotASCII: Answer { isBelow(0) }

    /// Which bytes are control characters, or not ASCII.
    @inline(__always)
    var isControlOrNotASCII: Answer { isBelow(0x20) }

    /// Which bytes are no plain ASCII text: a backslash, a control character, or not ASCII.
    @inline(__always)
    var isNotPlain: Answer { isControlOrNotASCII | equals(ASCII.backslash) }

    /// Which bytes end plain ASCII text in a string: those, or a quote.
    @inline(__always)
    var isStop: Answer { isNotPlain | equals(ASCII.quote) }

    /// The first byte that does: 0 to 15, or 16.
    @inline(__always)
    var firstStop: Int { isStop.first }

    /// Which bytes are spaces, tabs, line feeds or carriage returns.
    @inline(__always)
    var isWhitespace: Answer {
        equals(ASCII.space) | equals(ASCII.lineFeed) | (equals(ASCII.tab) | equals(ASCII.carriageReturn))
    }

    /// The first byte that is none of them: 0 to 15, or 16.
    @inline(__always)
    var firstNonWhitespace: Int { (~isWhitespace.bits | 1 << 16).trailingZeroBitCount }
}

/// Two blocks, one behind the other, looked at together: a string of thirty characters then costs no second branch.
struct BlockPair {
    let first: ByteBlock
    let second: ByteBlock

    @inline(__always)
    static var count: Int { 2 * ByteBlock.count }

    /// The first byte that ends plain ASCII text in a string: 0 to 31, or 32.
    @inline(__always)
    var firstStop: Int { ByteBlock.Answer.first(first.isStop, second.isStop) }
}
