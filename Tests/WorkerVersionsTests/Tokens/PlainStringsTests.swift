import Foundation
import Testing

@testable import WorkerVersions

/// Arrays of short strings are found as a scanner finds them that looks at one byte after another.
@Suite("Plain strings")
struct PlainStringsTests {
    /// The texts between the quotes that were found in an array, and how long it is.
    private struct Found: Equatable {
        var texts: [String]
        var byteCount: Int
    }

    /// What is found at the start of `array`, with enough bytes behind it to be looked at together.
    private func find(_ array: [UInt8], limits: Limits = Limits()) -> Found? {
        let bytes = array + [UInt8](repeating: UInt8(ascii: "a"), count: 64)
        return ByteSource.withView(of: bytes) { view in
            guard let strings = Tokenizer(view).plainStrings(from: 0, limits: limits) else { return nil }
            let places = { (bits: UInt64) in (0..<64).filter { bits & 1 << UInt64($0) != 0 } }
            let texts = zip(places(strings.openings), places(strings.closings)).map { opening, closing in
                String(decoding: bytes[(opening + 2)..<(closing + 1)], as: UTF8.self)
            }
            return Found(texts: texts, byteCount: strings.end)
        }
    }

    /// Whether something is found. It must then be an array for a scanner and for `JSONDecoder`, too.
    private func isFound(_ array: [UInt8]) throws -> Bool {
        guard let found = find(array) else { return false }
        let bytes = Array(array.prefix(found.byteCount))
        #expect(Scanning.inOneByteChunks(bytes) == .ended(found.byteCount))
        #expect(try JSONDecoder().decode([String].self, from: Data(bytes)) == found.texts)
        return true
    }

    private let letters = Array(#"", ][a\#u{e9}"#.utf8) + [0x09, 0x0A, ASCII.backslash]

    @Test("short texts: whatever is found is an array of these strings")
    func shortTexts() throws {
        var texts: [[UInt8]] = [Array("[".utf8)]
        var count = 0
        for _ in 0..<5 {
            texts = texts.flatMap { text in letters.map { text + [$0] } }
            for text in texts where try isFound(text) { count += 1 }
        }
        #expect(count > 1000)
    }

    @Test(
        "arrays with one byte changed, more or less: whatever is found is an array of these strings",
        arguments: [
            #"[]"#, #"["a"]"#, #"["",""]"#, #"["a", ""]"#, #"["ab","c"]"#, #"["a", "b", "c"]"#, #"["a",  "b"]"#,
            #"["a" ,"b"]"#, #"[ "a","b"]"#, #"["a","b" ]"#, #"["a",1]"#, #"[["a"],"b"]"#,
        ])
    func changedTexts(text: String) throws {
        let array = Array(text.utf8)
        var count = 0
        for place in array.indices.dropFirst() {
            for letter in letters {
                let changed = [
                    array[..<place] + [letter] + array[place...], array[..<place] + [letter] + array[(place + 1)...],
                ]
                for text in changed where try isFound(Array(text)) { count += 1 }
            }
            if try isFound(Array(array[..<place] + array[(place + 1)...])) { count += 1 }
        }
        #expect(count > 0)
    }

    @Test("arrays are found as far as one look goes", arguments: [",", ", "])
    func allThatFit(separator: String) {
        for count in 0...20 {
            for length in 0...62 {
                let texts = (0..<count).map { String(repeating: $0 % 2 == 0 ? "x" : ",", count: ($0 + length) % 63) }
                let array = Array(("[" + texts.map { "\"\($0)\"" }.joined(separator: separator) + "]").utf8)
                let expected = array.count <= 65 ? Found(texts: texts, byteCount: array.count) : nil
                #expect(find(array) == expected, "\(count) strings from \(length) bytes on")
            }
        }
    }

    @Test("strings that might be above a limit are left to who counts them")
    func limits() {
        let array = Array(#"["abc"]"#.utf8)
        #expect(find(array, limits: Limits(stringBytes: 64)) == Found(texts: ["abc"], byteCount: 7))
        #expect(find(array, limits: Limits(stringBytes: 63)) == nil)
    }
}
