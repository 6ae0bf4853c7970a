import Testing

@testable import WorkerVersions

/// Bytes that are not UTF-8, held against the encodings of all scalars by the standard library.
@Suite("UTF-8")
struct EncodingTests {
    /// Every proper prefix of every scalar's encoding, and every whole one up to its last byte, which is 80 to BF.
    private static let prefixes: Set<[UInt8]> = {
        var prefixes: Set<[UInt8]> = [[]]
        for value in stride(from: UInt32(0x80), through: 0x10FFFF, by: 0x40) {
            guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar).map(Array.init) else { continue }
            for count in 1..<bytes.count { prefixes.insert(Array(bytes.prefix(count))) }
        }
        return prefixes
    }()

    /// How many of these bytes could be the start of a character outside ASCII; and whether they are a whole one.
    private static func reach(_ bytes: [UInt8]) -> (count: Int, isWhole: Bool) {
        let count = (0...bytes.count).last { prefixes.contains(Array(bytes.prefix($0))) } ?? 0
        let isLast = count > 0 && count + 1 == bytes.count && (0x80...0xBF).contains(bytes[count])
        let isWhole = isLast && [0x80, 0xBF].allSatisfy { !prefixes.contains(Array(bytes.prefix(count)) + [$0]) }
        return (count, isWhole)
    }

    /// Places before the character: at the start, across two blocks of sixteen bytes, and behind an escape.
    private static let fronts = ["", "0123456789abc", "0123456789abcdef0123", #"\n"#].map { Array("\"\($0)".utf8) }

    private func check(_ sequence: [UInt8]) {
        let (count, isWhole) = Self.reach(sequence)
        for front in Self.fronts {
            let text = front + sequence + [ASCII.quote]
            let verdict = Verdict(from: front.count) { () throws(JSONError) in _ = try String(json: text) }
            let expected: Verdict = isWhole ? .accept : .reject(.invalidUTF8, at: count)
            #expect(verdict == expected, "\(sequence)")
            let end: Scanning.Outcome = isWhole ? .ended(text.count) : .fault(.encoding, front.count + count)
            #expect(Scanning.whole(text) == end, "\(sequence)")
        }
        let text = [ASCII.quote] + sequence + [ASCII.quote]
        let end: Scanning.Outcome = isWhole ? .ended(text.count) : .fault(.encoding, 1 + count)
        #expect(Scanning.inOneByteChunks(text) == end, "\(sequence)")
    }

    @Test func `every lead byte with every follower`() {
        for lead in UInt8(0x80)...0xFF {
            check([lead])
            for follower in UInt8(0)...0xFF { check([lead, follower]) }
        }
    }

    @Test func `every third byte behind the first and last second byte`() {
        for front in Self.bounds(of: 2) {
            for third in UInt8(0)...0xFF { check(front + [third]) }
        }
    }

    @Test func `every fourth byte behind the first and last third byte`() {
        for front in Self.bounds(of: 3) {
            for fourth in UInt8(0)...0xFF { check(front + [fourth]) }
        }
    }

    /// Prefixes of so many bytes whose last byte is the first or the last that may stand there.
    private static func bounds(of count: Int) -> [[UInt8]] {
        let groups = Dictionary(grouping: prefixes.filter { $0.count == count }) { $0.dropLast() }
        let last = groups.values.flatMap { group in
            let bytes = group.compactMap(\.last).sorted()
            return [bytes.first, bytes.last].compactMap { $0 }.map { Array(group[0].dropLast()) + [$0] }
        }
        guard count == 3 else { return last }
        let fronts = Set(bounds(of: 2))
        return last.filter { fronts.contains(Array($0.prefix(2))) }
    }
}
