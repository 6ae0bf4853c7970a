/// Sixteen bytes as a Swift vector: the portable form, NEON on arm64.
struct VectorBlock: ByteBlockProtocol {
    private let bytes: SIMD16<UInt8>

    @inline(__always)
    @unsafe init(loadingFrom bytes: UnsafePointer<UInt8>) {
        // SAFETY: the caller's promise; the load needs no alignment.
        self.bytes = unsafe UnsafeRawPointer(bytes).loadUnaligned(as: SIMD16<UInt8>.self)
    }

    /// A comparison's sixteen answers, each a byte of all ones or zeros, as two words whose lowest byte comes first.
    private struct Found {
        let low: UInt64
        let high: UInt64

        @inline(__always)
        init(_ mask: SIMDMask<SIMD16<Int8>>) {
            // SAFETY: both are sixteen bytes without padding.
            let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
            low = UInt64(littleEndian: words[0])
            high = UInt64(littleEndian: words[1])
        }

        @inline(__always)
        var first: Int {
            low != 0 ? low.trailingZeroBitCount >> 3 : 8 &+ high.trailingZeroBitCount >> 3
        }

        var count: Int { (low.nonzeroBitCount &+ high.nonzeroBitCount) >> 3 }

        var last: Int {
            high != 0 ? 15 &- high.leadingZeroBitCount >> 3 : 7 &- low.leadingZeroBitCount >> 3
        }
    }

    // `vector .== scalar` compiles to a loop over the bytes, a repeated vector to one instruction.
    @inline(__always)
    private func equal(_ byte: UInt8) -> SIMDMask<SIMD16<Int8>> {
        bytes .== SIMD16(repeating: byte)
    }

    @inline(__always)
    var firstStop: Int {
        let notText = bytes .< SIMD16(repeating: 0x20) .| bytes .> SIMD16(repeating: 0x7F)
        return Found(notText .| equal(ASCII.quote) .| equal(ASCII.backslash)).first
    }

    @inline(__always)
    static func firstStop(_ first: VectorBlock, _ second: VectorBlock) -> Int {
        let place = first.firstStop
        return place < count ? place : count &+ second.firstStop
    }

    @inline(__always)
    var firstNonWhitespace: Int {
        Found(
            .!(equal(ASCII.space) .| equal(ASCII.lineFeed) .| equal(ASCII.tab) .| equal(ASCII.carriageReturn))
        ).first
    }

    @inline(__always)
    var firstControl: Int { Found(bytes .< SIMD16(repeating: 0x20)).first }

    @inline(__always)
    var lineFeeds: (count: Int, last: Int) {
        let found = Found(equal(ASCII.lineFeed))
        return (found.count, found.last)
    }
}
