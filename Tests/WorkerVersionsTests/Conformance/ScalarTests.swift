import Testing

@testable import WorkerVersions

/// All 1,112,064 Unicode scalar values, 256 a string.
@Suite("Unicode scalars")
struct ScalarTests {
    @Test func `there are 1,112,064`() {
        #expect((0...16).reduce(0) { $0 + Scalars.blocks(ofPlane: $1).reduce(0) { $0 + $1.count } } == 1_112_064)
    }

    @Test(arguments: 0...16)
    func `each as it is`(plane: Int) throws {
        for (place, block) in Scalars.blocks(ofPlane: plane).enumerated() {
            var text: [UInt8] = [ASCII.quote]
            var expected: [UInt8] = []
            for scalar in block {
                if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" { continue }
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
            expected = Array(text.dropFirst())
            text.append(ASCII.quote)
            #expect(try Array(String(json: text).utf8) == expected, "block of \(block[0])")
            guard place % Thoroughness.step(4) == 0 else { continue }
            #expect(Scanning.inOneByteChunks(text) == .ended(text.count), "block of \(block[0])")
        }
    }

    @Test(arguments: 0...16)
    func `each escaped`(plane: Int) throws {
        for (number, block) in Scalars.blocks(ofPlane: plane).enumerated() {
            var text: [UInt8] = [ASCII.quote]
            for scalar in block { Scalars.escape(scalar, into: &text) }
            text.append(ASCII.quote)
            var expected = ""
            expected.unicodeScalars.append(contentsOf: block)
            #expect(try String(json: text).utf8.elementsEqual(expected.utf8), "block of \(block[0])")
            // Every escape cut at every byte.
            guard number % Sampling.every(32) == plane % Sampling.every(32) else { continue }
            #expect(Scanning.inOneByteChunks(text) == .ended(text.count), "block of \(block[0])")
        }
    }

    /// U+0000 is a character like any other, escaped; raw it is a control character.
    @Test func `U+0000`() throws {
        #expect(try String(json: #""a\u0000b""#) == "a\0b")
        let keyed = try RawJSON(json: #"{"\u0000":"\u0000"}"#)
        #expect(keyed.value == .object(JSONObject(members: [JSONObject.Member(key: "\0", value: .string("\0"))])))
    }

    @Test(arguments: ParsingPath.allCases)
    func `control characters are refused raw, in values and keys`(on path: ParsingPath) {
        for byte in UInt8(0)..<0x20 {
            // In a line of an archive a line feed is carried as a carriage return.
            for (text, place) in [("\"abc", 4), ("\"0123456789abcdefghij", 21), ("{\"k", 3)] {
                let suffix = text.hasPrefix("{") ? "\":1}" : "\""
                let verdict = path.verdict(of: Array(text.utf8) + [byte] + Array(suffix.utf8))
                #expect(verdict == .reject(.controlCharacter, at: place), "\(byte) after \(text)")
            }
        }
        #expect(path.verdict(of: [ASCII.quote, 0x7F, ASCII.quote]).isAccepting)
    }

    @Test func `every short escape`() throws {
        #expect(try String(json: #""\"\\\/\b\f\n\r\t""#) == "\"\\/\u{8}\u{C}\n\r\t")
        for letter in UInt8.min...UInt8.max where !Array(#""\/bfnrtu"#.utf8).contains(letter) {
            for path in ParsingPath.allCases where letter != ASCII.lineFeed || path != .line {
                #expect(
                    path.verdict(of: [ASCII.quote, ASCII.backslash, letter, ASCII.quote])
                        == .reject(.invalidEscape, at: 2))
            }
        }
    }
}

/// Unicode scalar values in blocks.
enum Scalars {
    static func blocks(ofPlane plane: Int) -> [[Unicode.Scalar]] {
        (0..<256).map { block in
            let first = UInt32(plane << 16 | block << 8)
            return (first..<first + 256).compactMap { Unicode.Scalar($0) }
        }.filter { !$0.isEmpty }
    }

    private static let lower = Array("0123456789abcdef".utf8)
    private static let upper = Array("0123456789ABCDEF".utf8)

    /// Appends the scalar as one escape or two, hexadecimal digits in both cases by turns.
    static func escape(_ scalar: Unicode.Scalar, into text: inout [UInt8]) {
        let digits = scalar.value & 1 == 0 ? lower : upper
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            text.append(ASCII.backslash)
            text.append(UInt8(ascii: "u"))
            for shift in [12, 8, 4, 0] { text.append(digits[Int(unit >> UInt16(shift)) & 0xF]) }
        }
    }
}
