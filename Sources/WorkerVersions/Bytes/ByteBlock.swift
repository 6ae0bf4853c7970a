/// Sixteen bytes looked at together. Answers are places: 0 to 15, or 16 for "nowhere in here".
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
    /// SAFETY: sixteen bytes from `bytes` must be readable.
    @unsafe init(loadingFrom bytes: UnsafePointer<UInt8>)

    /// The first byte that ends plain ASCII text in a string: a quote, a backslash, a control character, or not ASCII.
    var firstStop: Int { get }

    /// The same of two blocks, one behind the other: 0 to 31, or 32.
    static func firstStop(_ first: Self, _ second: Self) -> Int

    /// The first byte that is not a space, tab, line feed or carriage return.
    var firstNonWhitespace: Int { get }

    /// The first control character, line feeds and record separators among them.
    var firstControl: Int { get }

    /// How many line feeds there are, and the last one's place (-1 for none).
    var lineFeeds: (count: Int, last: Int) { get }
}

extension ByteBlockProtocol {
    /// How many bytes a block has.
    @inline(__always)
    static var count: Int { 16 }
}

/// Two blocks, one behind the other, looked at together: a string of thirty characters then costs no second branch.
struct BlockPair {
    let first: ByteBlock
    let second: ByteBlock

    @inline(__always)
    static var count: Int { 2 * ByteBlock.count }

    /// The first byte that ends plain ASCII text in a string: 0 to 31, or 32.
    @inline(__always)
    var firstStop: Int { ByteBlock.firstStop(first, second) }
}
