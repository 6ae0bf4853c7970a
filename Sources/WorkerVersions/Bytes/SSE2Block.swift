#if arch(x86_64) && canImport(_Builtin_intrinsics.intel.sse2)
    import _Builtin_intrinsics.intel.sse2

    /// Sixteen bytes in an SSE2 register, which every x86-64 processor has.
    struct SSE2Block: ByteBlockProtocol {
        private let bytes: __m128i

        private init(_ bytes: __m128i) {
            self.bytes = bytes
        }

        @inline(__always)
        @unsafe init(loadingFrom bytes: UnsafePointer<UInt8>) {
            // SAFETY: the caller's promise; the load needs no alignment.
            self.bytes = unsafe _mm_loadu_si128(UnsafeRawPointer(bytes).assumingMemoryBound(to: __m128i.self))
        }

        @inline(__always)
        @unsafe func store(to bytes: UnsafeMutablePointer<UInt8>) {
            // SAFETY: the caller's promise; the store needs no alignment.
            unsafe _mm_storeu_si128(UnsafeMutableRawPointer(bytes).assumingMemoryBound(to: __m128i.self), self.bytes)
        }

        @inline(__always)
        func equals(_ byte: UInt8) -> Answer {
            Answer(vector: _mm_cmpeq_epi8(bytes, _mm_set1_epi8(CChar(bitPattern: byte))))
        }

        @inline(__always)
        func lies(from first: UInt8, to last: UInt8) -> Answer {
            let raised = _mm_max_epu8(bytes, _mm_set1_epi8(CChar(bitPattern: first)))
            let clamped = _mm_min_epu8(raised, _mm_set1_epi8(CChar(bitPattern: last)))
            return Answer(vector: _mm_cmpeq_epi8(bytes, clamped))
        }

        @inline(__always)
        func setting(_ bits: UInt8) -> SSE2Block {
            SSE2Block(_mm_or_si128(bytes, _mm_set1_epi8(CChar(bitPattern: bits))))
        }

        @inline(__always)
        func isBelow(_ limit: Int8) -> Answer {
            Answer(vector: _mm_cmplt_epi8(bytes, _mm_set1_epi8(limit)))
        }

        @inline(__always)
        func words(_ count: Int) -> (low: UInt64, high: UInt64) {
            let places = _mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
            let kept = _mm_and_si128(bytes, _mm_cmplt_epi8(places, _mm_set1_epi8(CChar(truncatingIfNeeded: count))))
            return (
                UInt64(bitPattern: _mm_cvtsi128_si64(kept)),
                UInt64(bitPattern: _mm_cvtsi128_si64(_mm_unpackhi_epi64(kept, kept)))
            )
        }

        /// A byte of ones for a yes, of zeros for a no.
        struct Answer: BlockAnswer {
            fileprivate let vector: __m128i

            @inline(__always)
            static func | (left: Answer, right: Answer) -> Answer {
                Answer(vector: _mm_or_si128(left.vector, right.vector))
            }

            @inline(__always)
            static func & (left: Answer, right: Answer) -> Answer {
                Answer(vector: _mm_and_si128(left.vector, right.vector))
            }

            @inline(__always)
            static func ^ (left: Answer, right: Answer) -> Answer {
                Answer(vector: _mm_xor_si128(left.vector, right.vector))
            }

            @inline(__always)
            var bits: UInt64 { UInt64(UInt32(bitPattern: _mm_movemask_epi8(vector))) }

            /// A set bit 16 makes "none" come out as 16, without a branch.
            @inline(__always)
            var first: Int { (bits | 1 << 16).trailingZeroBitCount }

            @inline(__always)
            static func first(_ first: Answer, _ second: Answer) -> Int {
                (first.bits | second.bits << 16 | 1 << 32).trailingZeroBitCount
            }
        }
    }
#endif
