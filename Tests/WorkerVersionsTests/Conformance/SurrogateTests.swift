import Testing

@testable import WorkerVersions

/// Halves of surrogate pairs, and the first byte at which they can no longer become pairs.
@Suite("Surrogates")
struct SurrogateTests {
    @Test(
        arguments: [
            (#"\uD800"#, .unpairedSurrogate, 6), (#"\udbff"#, .unpairedSurrogate, 6),
            (#"\uD800a"#, .unpairedSurrogate, 6),
            (#"\uD800\n"#, .unpairedSurrogate, 7), (#"\uD800\\"#, .unpairedSurrogate, 7),
            (#"\uD800\u0041"#, .unpairedSurrogate, 8), (#"\uD800\ue000"#, .unpairedSurrogate, 8),
            (#"\uD800\uD800"#, .unpairedSurrogate, 9), (#"\uD800\uDBFF"#, .unpairedSurrogate, 9),
            (#"\uD800\ud7ff"#, .unpairedSurrogate, 9), (#"\uDC00"#, .unpairedSurrogate, 3),
            (#"\udfff"#, .unpairedSurrogate, 3), (#"\uDC00\uD800"#, .unpairedSurrogate, 3),
            (#"\uDD1E\uD834"#, .unpairedSurrogate, 3), (#"\uD834\uDD1E\uDD1E"#, .unpairedSurrogate, 15),
            (#"\uD834\uDD1E\uD834"#, .unpairedSurrogate, 18), (#"\uD834𝄞"#, .unpairedSurrogate, 6),
            (#"\u"#, .invalidEscape, 2), (#"\u1"#, .invalidEscape, 3), (#"\uD8"#, .invalidEscape, 4),
            (#"\uD800\uDC0"#, .invalidEscape, 11), (#"\uD800\uDC0g"#, .invalidEscape, 11),
            (#"\uD800\uDg00"#, .invalidEscape, 9),
            (#"\uD800\u"#, .invalidEscape, 8), (#"\U0041"#, .invalidEscape, 1),
        ] as [(String, JSONError.Code, Int)])
    func `are refused where they go wrong`(content: String, code: JSONError.Code, place: Int) {
        for front in ["", "0123456789abcde", "0123456789abcdef0123456", "é"] {
            let offset = 1 + front.utf8.count + place
            for path in ParsingPath.allCases {
                #expect(path.verdict(of: Array("\"\(front)\(content)\"".utf8)) == .reject(code, at: offset), "\(path)")
                let key = Array("{\"\(front)\(content)\":0}".utf8)
                #expect(path.verdict(of: key) == .reject(code, at: offset + 1), "\(path)")
            }
        }
    }

    @Test func `each half alone, at every place where it can be told`() {
        for half in UInt16(0xD800)...0xDFFF {
            let text = Array("\"\\u\(String(half, radix: 16))\"".utf8)
            let place = half < 0xDC00 ? 7 : 4
            #expect(Scanning.whole(text) == .fault(.surrogate, place))
            #expect(Scanning.inOneByteChunks(text) == .fault(.surrogate, place))
        }
    }

    @Test(arguments: [0xD7FF, 0xD800, 0xD834, 0xDBFF, 0xDC00, 0xDD1E, 0xDFFF, 0xE000])
    func `only a high half before a low half is a pair`(first: Int) {
        for second in [0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDD1E, 0xDFFF, 0xE000] {
            let text = Array("\"\\u\(String(first, radix: 16))\\u\(String(second, radix: 16, uppercase: true))\"".utf8)
            let units = [UInt16(first), UInt16(second)]
            let isText = String(validating: units, as: UTF16.self) != nil
            #expect((try? String(json: text)) == (isText ? String(decoding: units, as: UTF16.self) : nil))
            #expect(Scanning.inOneByteChunks(text) == Scanning.whole(text))
            #expect((Scanning.whole(text) == .ended(text.count)) == isText)
        }
    }
}
