#if arch(x86_64) && canImport(_Builtin_intrinsics.intel.sse2)
    import _Builtin_intrinsics.intel.sse2

    /// Sixteen bytes in an SSE2 register, which every x86-64 processor has.
    struct SSE2Block: ByteBlockProtocol {
        private let bytes: __m128i

        @inline(__always)
        @unsafe init(loadingFrom bytes: UnsafePointer<UInt8>) {
            // SAFETY: the caller's promise; the load needs no alignment.
            self.bytes = unsafe _mm_loadu_si128(UnsafeRawPointer(bytes).assumingMemoryBound(to: __m128i.self))
        }

        /// A set bit 16 makes "nowhere" come out as 16, without a branch.
        @inline(__always)
        private func first(_ found: __m128i) -> Int {
            (UInt32(bitPattern: _mm_movemask_epi8(found)) | 0x1_0000).trailingZeroBitCount
        }

        @inline(__always)
        private func equal(_ byte: UInt8) -> __m128i {
            _mm_cmpeq_epi8(bytes, _mm_set1_epi8(CChar(bitPattern: byte)))
        }

        @inline(__always)
        private var stops: __m128i {
            // As signed bytes, the control characters and all that is not ASCII lie below the space.
            let belowSpace = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20))
            return _mm_or_si128(belowSpace, _mm_or_si128(equal(ASCII.quote), equal(ASCII.backslash)))
        }

        @inline(__always)
        var firstStop: Int { first(stops) }

        @inline(__always)
        static func firstStop(_ first: SSE2Block, _ second: SSE2Block) -> Int {
            let low = UInt64(UInt32(bitPattern: _mm_movemask_epi8(first.stops)))
            let high = UInt64(UInt32(bitPattern: _mm_movemask_epi8(second.stops)))
            return (low | high << 16 | 0x1_0000_0000).trailingZeroBitCount
        }

        @inline(__always)
        private var whitespace: __m128i {
            _mm_or_si128(
                _mm_or_si128(equal(ASCII.space), equal(ASCII.lineFeed)),
                _mm_or_si128(equal(ASCII.tab), equal(ASCII.carriageReturn)))
        }

        @inline(__always)
        var firstNonWhitespace: Int {
            (~UInt32(bitPattern: _mm_movemask_epi8(whitespace)) | 0x1_0000).trailingZeroBitCount
        }

        @inline(__always)
        var firstControl: Int {
            // Below the space as signed bytes, and not negative.
            let belowSpace = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20))
            return first(_mm_andnot_si128(_mm_cmplt_epi8(bytes, _mm_setzero_si128()), belowSpace))
        }

        @inline(__always)
        var lineFeeds: (count: Int, last: Int) {
            let mask = UInt32(bitPattern: _mm_movemask_epi8(equal(ASCII.lineFeed)))
            return (mask.nonzeroBitCount, 31 &- mask.leadingZeroBitCount)
        }
    }
#endif
