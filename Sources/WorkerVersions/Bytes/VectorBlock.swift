/// Sixteen bytes as a Swift vector: the portable form, NEON on arm64.
struct VectorBlock: ByteBlockProtocol {
    private let bytes: SIMD16<UInt8>

    private init(_ bytes: SIMD16<UInt8>) {
        self.bytes = bytes
    }

    @inline(__always)
    @unsafe init(loadingFrom bytes: UnsafePointer<UInt8>) {
        // SAFETY: the caller's promise; the load needs no alignment.
        self.bytes = unsafe UnsafeRawPointer(bytes).loadUnaligned(as: SIMD16<UInt8>.self)
    }

    @inline(__always)
    @unsafe func store(to bytes: UnsafeMutablePointer<UInt8>) {
        // SAFETY: the caller's promise; the store needs no alignment.
        unsafe UnsafeMutableRawPointer(bytes).storeBytes(of: self.bytes, as: SIMD16<UInt8>.self)
    }

    // `vector .== scalar` compiles to a loop over the bytes, a repeated vector to one instruction.
    @inline(__always)
    func equals(_ byte: UInt8) -> Answer {
        Answer(mask: bytes .== SIMD16(repeating: byte))
    }

    @inline(__always)
    func lies(from first: UInt8, to last: UInt8) -> Answer {
        Answer(mask: bytes .>= SIMD16(repeating: first) .& bytes .<= SIMD16(repeating: last))
    }

    @inline(__always)
    func setting(_ bits: UInt8) -> VectorBlock {
        VectorBlock(bytes | SIMD16(repeating: bits))
    }

    @inline(__always)
    func isBelow(_ limit: Int8) -> Answer {
        // SAFETY: both are sixteen bytes without padding.
        Answer(mask: unsafe unsafeBitCast(bytes, to: SIMD16<Int8>.self) .< SIMD16(repeating: limit))
    }

    @inline(__always)
    func words(_ count: Int) -> (low: UInt64, high: UInt64) {
        let places = SIMD16<UInt8>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
        let kept = bytes.replacing(with: 0, where: places .>= SIMD16(repeating: UInt8(truncatingIfNeeded: count)))
        // SAFETY: both are sixteen bytes without padding.
        let words = unsafe unsafeBitCast(kept, to: SIMD2<UInt64>.self)
        return (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
    }

    /// A byte of ones for a yes, of zeros for a no.
    struct Answer: BlockAnswer {
        fileprivate let mask: SIMDMask<SIMD16<Int8>>

        @inline(__always)
        static func | (left: Answer, right: Answer) -> Answer {
            Answer(mask: left.mask .| right.mask)
        }

        @inline(__always)
        static func & (left: Answer, right: Answer) -> Answer {
            Answer(mask: left.mask .& right.mask)
        }

        @inline(__always)
        static func ^ (left: Answer, right: Answer) -> Answer {
            Answer(mask: left.mask .^ right.mask)
        }

        /// The sixteen bytes as two words whose lowest byte comes first.
        @inline(__always)
        private var words: (low: UInt64, high: UInt64) {
            // SAFETY: both are sixteen bytes without padding.
            let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
            return (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
        }

        @inline(__always)
        var bits: UInt64 {
            let (low, high) = words
            return Answer.gathered(low) | Answer.gathered(high) << 8
        }

        /// The lowest bits of eight bytes side by side: each product's bit lands in the topmost byte, in its own place.
        @inline(__always)
        private static func gathered(_ word: UInt64) -> UInt64 {
            ((word & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) &>> 56
        }

        @inline(__always)
        var first: Int {
            let (low, high) = words
            return low != 0 ? low.trailingZeroBitCount >> 3 : 8 &+ high.trailingZeroBitCount >> 3
        }

        @inline(__always)
        static func first(_ first: Answer, _ second: Answer) -> Int {
            let place = first.first
            return place < VectorBlock.count ? place : VectorBlock.count &+ second.first
        }
    }
}
