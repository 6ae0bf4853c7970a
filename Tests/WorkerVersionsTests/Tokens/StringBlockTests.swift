import Testing

@testable import WorkerVersions

/// Escapes and UTF-8 that are looked at sixty-four bytes at a time are right or wrong as they are byte by byte.
@Suite("Strings by sixty-four bytes")
struct StringBlockTests {
    /// What a string may be made of.
    static let right = [
        "a", "é", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "☀", "\u{10000}", "😀", "\u{10FFFF}",
        #"\""#, #"\\"#, #"\/"#, #"\b"#, #"\f"#, #"\n"#, #"\r"#, #"\t"#, #"\\u12"#, #"\\\u0041"#, #"\\\\"#,
        #"\u00e9"#, #"\uABCD"#, #"\u09af"#, #"\ud7ff"#, #"\uD800\uDC00"#, #"\udbff\udfff"#, #"\ud83d\uDE00"#,
        #"\ue000"#,
        "\u{7F}",
    ].map { Array($0.utf8) }

    /// What it may not, unless what is missing follows.
    static let wrong: [[UInt8]] =
        [
            #"\ud83d"#, #"\ud83dx"#, #"\uD83D\n"#, #"\ude00"#, #"\ud83d\u0041"#, #"\ud83d\ud83d"#, #"\ud83d \ude00"#,
            #"\u"#, #"\u1"#, #"\u12"#, #"\u123"#, #"\u12g4"#, #"\u/000"#, #"\u:000"#, #"\u@000"#, #"\uG000"#,
            #"\u`000"#, #"\u00\u0041"#, #"\x"#, #"\B"#, #"\v"#, #"\é"#, "\u{1F}", "\u{0}", "\n",
        ].map { Array($0.utf8) } + [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0xC2, 0x80], [0xDF, 0xC0], [0xC3, 0xA9, 0x80],
            [0xE0, 0x9F, 0xBF], [0xE0, 0xA0], [0xE2, 0x82], [0xE2, 0x82, 0xC0], [0xED, 0xA0, 0x80],
            [0xEF, 0xBF, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9D, 0x84], [0xF0, 0x9D, 0x84, 0x41],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        ]

    static let pieces = right + wrong

    /// A string whose content this is, and what may follow on it in a document.
    private func string(_ content: [UInt8]) -> [UInt8] {
        [ASCII.quote] + content + Array("\",\n\t\"\\u00e9\":[\"\u{E9}\",1],\"a\":\"".utf8)
            + [UInt8](repeating: 0x61, count: 80)
    }

    /// Whether the string ends, or goes wrong, where it does byte by byte, whole and cut in two.
    private func isRight(_ content: [UInt8], cut: Int) -> Bool {
        let text = string(content)
        let expected = Scanning.inOneByteChunks(text)
        return Scanning.whole(text) == expected && Scanning.cut(text, at: [cut]) == expected
            && Scanning.cut([UInt8](repeating: ASCII.space, count: 3) + text, at: [cut]).shifted(by: -3) == expected
    }

    @Test(arguments: pieces)
    func `a piece at every place`(piece: [UInt8]) {
        let wrong = (0..<140).filter { place in
            let content = [UInt8](repeating: 0x61, count: place) + piece
            return !isRight(content, cut: 1 + place / 2) || !isRight(piece + content, cut: 1 + place)
                || !isRight(content + [0x61], cut: content.count)
        }
        #expect(wrong.isEmpty)
    }

    @Test(arguments: pieces)
    func `a piece behind every other, about the edge of a look`(piece: [UInt8]) {
        for other in Self.pieces {
            let wrong = (50..<66).filter { place in
                !isRight(Array("é".utf8) + [UInt8](repeating: 0x61, count: place - 2) + other + piece, cut: 60)
            }
            #expect(wrong.isEmpty, "behind \(other)")
        }
    }

    @Test func `pieces in any order`() {
        var random = SeededNumbers(seed: 5)
        let wrong = (0..<2000).filter { round in
            let pieces = round % 2 == 0 ? Self.right : Self.pieces
            let content = (0..<40).flatMap { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
            return !isRight(content, cut: 1 + Int(random.next() % UInt64(content.count)))
        }
        #expect(wrong.isEmpty)
    }
}

extension Scanning.Outcome {
    /// The same, of text that starts so many bytes later.
    fileprivate func shifted(by distance: Int) -> Scanning.Outcome {
        switch self {
        case .ended(let offset): .ended(offset + distance)
        case .needsMore: .needsMore
        case .fault(let fault, let offset): .fault(fault, offset + distance)
        }
    }
}
