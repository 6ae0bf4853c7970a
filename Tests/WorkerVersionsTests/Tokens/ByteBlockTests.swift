import Testing

@testable import WorkerVersions

/// Both forms of a block answer like a loop over its bytes.
@Suite("Blocks of sixteen bytes")
struct ByteBlockTests {
    /// What a block tells.
    private struct Answers: Equatable {
        var stop: Int
        var nonWhitespace: Int
        var control: Int
        var lineFeeds: Int
        var lastLineFeed: Int

        init<Block: ByteBlockProtocol>(of bytes: [UInt8], _: Block.Type) {
            // SAFETY: the array holds sixteen bytes.
            let block = unsafe bytes.withUnsafeBufferPointer { buffer in
                unsafe buffer.baseAddress.map { unsafe Block(loadingFrom: $0) }
            }
            stop = block?.firstStop ?? -1
            nonWhitespace = block?.firstNonWhitespace ?? -1
            control = block?.firstControl ?? -1
            lineFeeds = block?.lineFeeds.count ?? -1
            lastLineFeed = block?.lineFeeds.last ?? -2
        }

        /// The same, byte by byte.
        init(of bytes: [UInt8]) {
            let first = { (isWanted: (UInt8) -> Bool) in bytes.firstIndex(where: isWanted) ?? 16 }
            stop = first { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 > 0x7F }
            nonWhitespace = first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
            control = first { $0 < 0x20 }
            lineFeeds = bytes.count { $0 == 0x0A }
            lastLineFeed = bytes.lastIndex(of: 0x0A) ?? -1
        }
    }

    private func check(_ bytes: [UInt8]) {
        let expected = Answers(of: bytes)
        #expect(Answers(of: bytes, VectorBlock.self) == expected, "\(bytes)")
        #expect(Answers(of: bytes, ByteBlock.self) == expected, "\(bytes)")
    }

    @Test func `one byte of every value at every place`() {
        for rest in [UInt8(ascii: "a"), 0x20, 0x0A, 0x22, 0xFF] {
            for place in 0..<16 {
                for byte in UInt8.min...UInt8.max {
                    var bytes = [UInt8](repeating: rest, count: 16)
                    bytes[place] = byte
                    check(bytes)
                }
            }
        }
    }

    /// One in seven of the 65,536 patterns of two bytes of different sorts.
    @Test(arguments: [(0x61, 0x22), (0x20, 0x61), (0x0A, 0x20), (0x80, 0x7F)] as [(UInt8, UInt8)])
    func `patterns of two bytes`(zero: UInt8, one: UInt8) {
        for pattern in stride(from: 0, through: 0xFFFF, by: 7) {
            check((0..<16).map { pattern >> $0 & 1 == 0 ? zero : one })
        }
    }

    @Test func `random bytes`() {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for round in 0..<4000 {
            check(
                (0..<16).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    let byte = UInt8(truncatingIfNeeded: state >> 33)
                    return round % 2 == 0 ? byte : [0x20, 0x09, 0x0A, 0x0D, 0x22, 0x5C, 0x61, 0x7F][Int(byte & 7)]
                })
        }
    }
}
