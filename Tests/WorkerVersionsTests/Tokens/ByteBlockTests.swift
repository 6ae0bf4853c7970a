import Testing

@testable import WorkerVersions

/// Both forms of a block answer like a loop over its bytes.
@Suite("Blocks of sixteen bytes")
struct ByteBlockTests {
    /// What a block tells.
    private struct Answers: Equatable {
        var stop = -1
        var nonWhitespace = -1
        var lineFeeds: UInt64 = 0
        var letters: UInt64 = 0
        var controlsOrNotASCII: UInt64 = 0
        var notASCII: UInt64 = 0
        var continuations: UInt64 = 0
        var smallLetters: UInt64 = 0
        var bothOrOne: [UInt64] = []
        var words: [[UInt64]] = []
        var stored: [UInt8] = []

        init<Block: ByteBlockProtocol>(of bytes: [UInt8], _: Block.Type) {
            // SAFETY: the array holds sixteen bytes.
            let block = unsafe bytes.withUnsafeBufferPointer { buffer in
                unsafe buffer.baseAddress.map { unsafe Block(loadingFrom: $0) }
            }
            guard let block else { return }
            stop = block.firstStop
            nonWhitespace = block.firstNonWhitespace
            lineFeeds = block.equals(0x0A).bits
            letters = block.lies(from: 0x5B, to: 0xD0).bits
            controlsOrNotASCII = block.isControlOrNotASCII.bits
            notASCII = block.isNotASCII.bits
            continuations = block.isBelow(-0x40).bits
            smallLetters = block.setting(0x20).lies(from: 0x61, to: 0x7A).bits
            let (low, high) = (block.lies(from: 0x00, to: 0x90), block.lies(from: 0x20, to: 0xFF))
            bothOrOne = [(low & high).bits, (low ^ high).bits]
            words = [0, 1, 7, 8, 9, 15, 16].map { [block.words($0).low, block.words($0).high] }
            // SAFETY: the array has room for sixteen bytes.
            stored = unsafe [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
                if let address = buffer.baseAddress { unsafe block.store(to: address) }
                count = 16
            }
        }

        /// The same, byte by byte.
        init(of bytes: [UInt8]) {
            let first = { (isWanted: (UInt8) -> Bool) in bytes.firstIndex(where: isWanted) ?? 16 }
            let all = { (isWanted: (UInt8) -> Bool) in
                bytes.indices.reduce(0 as UInt64) { isWanted(bytes[$1]) ? $0 | 1 << UInt64($1) : $0 }
            }
            stored = bytes
            stop = first { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 > 0x7F }
            nonWhitespace = first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
            lineFeeds = all { $0 == 0x0A }
            letters = all { (0x5B...0xD0).contains($0) }
            controlsOrNotASCII = all { $0 < 0x20 || $0 > 0x7F }
            notASCII = all { $0 > 0x7F }
            continuations = all { (0x80...0xBF).contains($0) }
            smallLetters = all { (0x61...0x7A).contains($0 | 0x20) }
            bothOrOne = [all { (0x20...0x90).contains($0) }, all { $0 < 0x20 || $0 > 0x90 }]
            words = [0, 1, 7, 8, 9, 15, 16].map { count in
                [0, 8].map { start in
                    (start..<start + 8).reduce(0 as UInt64) {
                        $1 < count ? $0 | UInt64(bytes[$1]) << UInt64(($1 - start) * 8) : $0
                    }
                }
            }
        }
    }

    /// Whether both forms answer as they should.
    private func isRight(_ bytes: [UInt8]) -> Bool {
        let expected = Answers(of: bytes)
        return Answers(of: bytes, VectorBlock.self) == expected && Answers(of: bytes, ByteBlock.self) == expected
    }

    @Test func `one byte of every value at every place`() {
        for rest in [UInt8(ascii: "a"), 0x20, 0x0A, 0x22, 0xFF] {
            for place in 0..<16 {
                let wrong = (UInt8.min...UInt8.max).filter { byte in
                    var bytes = [UInt8](repeating: rest, count: 16)
                    bytes[place] = byte
                    return !isRight(bytes)
                }
                #expect(wrong.isEmpty, "among \(rest), at \(place)")
            }
        }
    }

    /// One in seven of the 65,536 patterns of two bytes of different sorts.
    @Test(arguments: [(0x61, 0x22), (0x20, 0x61), (0x0A, 0x20), (0x80, 0x7F)] as [(UInt8, UInt8)])
    func `patterns of two bytes`(zero: UInt8, one: UInt8) {
        let wrong = stride(from: 0, through: 0xFFFF, by: 7).filter { pattern in
            !isRight((0..<16).map { pattern >> $0 & 1 == 0 ? zero : one })
        }
        #expect(wrong.isEmpty)
    }

    @Test func `random bytes`() {
        var random = SeededNumbers(seed: 1)
        let wrong = (0..<4000).filter { round in
            !isRight(
                (0..<16).map { _ in
                    let byte = UInt8(truncatingIfNeeded: random.next())
                    return round % 2 == 0 ? byte : [0x20, 0x09, 0x0A, 0x0D, 0x22, 0x5C, 0x61, 0x7F][Int(byte & 7)]
                })
        }
        #expect(wrong.isEmpty)
    }
}
