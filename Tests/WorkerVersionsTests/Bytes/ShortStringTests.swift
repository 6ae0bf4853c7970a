import Testing

@testable import WorkerVersions

/// Strings put together from two words are those that the standard library makes.
@Suite("Short strings")
struct ShortStringTests {
    /// Texts of every length there is, in characters of one to four bytes.
    static let texts: [String] = (0...15).flatMap { count in
        ["a", "é", "☀", "😀"].compactMap { character in
            let texts = String(repeating: character, count: count / character.utf8.count)
            return texts + String(repeating: "~", count: count - texts.utf8.count)
        }
    }

    /// The platforms that are tested lay strings out as it is believed; elsewhere the slow way is right, too.
    @Test func `the layout is known`() {
        #expect(ShortString.isKnown)
    }

    @Test func `the same text, bits and hash`() {
        for text in Self.texts {
            let bytes = Array(text.utf8) + Array("beyond the end of it".utf8)
            let string = ByteView(bytes.span).string(0, text.utf8.count, .utf8)
            #expect(string == text && string.hashValue == text.hashValue, "\(text)")
            // SAFETY: both are two words, and any bits are integers.
            let bits = [string, String(decoding: Array(text.utf8), as: UTF8.self)].map {
                unsafe unsafeBitCast($0, to: SIMD2<UInt64>.self)
            }
            #expect(bits[0] == bits[1], "\(text)")
        }
    }

    /// A string that was put together is copied, grown and let go like any other.
    @Test func `grown`() {
        for text in Self.texts {
            let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: 16)
            var grown = ByteView(bytes.span).string(0, text.utf8.count, .utf8)
            let copy = grown
            grown += " and more than fifteen bytes"
            #expect(grown == text + " and more than fifteen bytes" && copy == text)
        }
    }
}
