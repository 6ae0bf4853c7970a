import Testing

@testable import WorkerVersions

/// A scan that is cut at any byte and goes on ends like one that was not cut: same end, same fault, same offset.
@Suite("Resumption")
struct ResumptionTests {
    /// Tokens and small values, right and wrong. What follows a number tells that it has ended.
    static let texts: [String] = [
        "true ", "false,", "null]", "tru", "trux", "truf ", "nul", "nulL ", "fals", "falsy", "t", "n", "f", "tr\"",
        "0 ", "-0,", "10]", "123456}", "-1.5\n", "1.25e10 ", "1E+5,", "1e-05]", "0e0 ", "0.0\t",
        "01 ", "-", "- ", "-a", "1.", "1. ", "1.e", "1e", "1e ", "1e+", "1e+-", "1ee", ".5", "+1", "--1", "1-", "1a",
        "0x1", "1\"", "1:",
        #""" "#, #""abc" "#, #""0123456789abcdef" "#, #""0123456789abcdef0123456789abcdef0123456789" "#,
        #""\"\\\/\b\f\n\r\t" "#, #""0123456789abc\n" "#, #""0123456789abcde\u00e9 and more than sixteen bytes" "#,
        #""\u0041\uD834\uDD1E\uffff" "#, #""é€𝄞" "#, #""0123456789abcdé" "#, #""0123456789abc€" "#,
        #""0123456789abc𝄞" "#,
        #""abc"#, #""abc\"#, #""\u"#, #""\u12"#, #""\uD834"#, #""\uD834\"#, #""\uD834\u"#, #""\uD834\uD"#,
        #""\uD834\uDD1"#,
        #""\x" "#, #""\u00g0" "#, #""\uD834" "#, #""\uD834x" "#, #""\uD834\n" "#, #""\uD834\u0041" "#, #""\uDD1E" "#,
        "\"a\u{1}\" ", "\"a\nb\" ", "\"0123456789abcdef\u{0}\" ",
        "[] ", "{} ", "[[]] ", "[1] ", "[1,2.5,\"x\",true,null,{}] ", #"{"a":1} "#, #"{"a":{"b":[1,{"c":"d"}]}} "#,
        " \t\r\n[ \n1 , 2 ]", "{ \"a\" : \r\n 1 , \"b\" : [ ] } ", #"{"0123456789abcdef0123":0} "#, #"{"\u0061\n":0} "#,
        #"{"é":0} "#,
        "[1,] ", "[,1] ", "[1 2] ", "[1:2] ", "[1} ", "[", "[1", "[1,", "{", #"{"a"#, #"{"a""#, #"{"a":"#, #"{"a":1"#,
        #"{"a":1,"#,
        #"{"a" 1} "#, #"{"a":1,} "#, #"{,} "#, #"{1:2} "#, #"{"a":} "#, #"{"a":1] "#, #"{"a":1 "b":2} "#,
        #"{"a\q":1} "#, #"{a:1} "#,
        "", " ", "]", "}", ",", ":", "\u{FEFF}1", "NaN", "'a'", "/* */", "[1}", "\u{0}",
    ]

    /// What no `String` can hold.
    static let invalid: [[UInt8]] = [
        [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22],
        [0x22, 0xE0, 0x80, 0x80, 0x22],
        [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF0, 0x9D, 0x84, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
        [0x22, 0x80, 0x22],
        [0x22, 0xE2], [0x22, 0xE2, 0x82], [0x22, 0xF0, 0x9D, 0x84], [0xFF], [0x5B, 0xC3, 0xA9],
        Array("\"0123456789abcdef".utf8) + [0xE2, 0x82, 0x22], Array("{\"0123456789abcde".utf8) + [0xF5, 0x22],
    ]

    static let limits = [
        Limits(), Limits(depth: 2, keyBytes: 3, stringBytes: 5, numberDigits: 4),
        Limits(depth: 0, keyBytes: 0, stringBytes: 0, numberDigits: 0),
    ]

    @Test(arguments: limits)
    func `at every byte, and at all`(limits: Limits) {
        for text in Self.texts.map({ Array($0.utf8) }) + Self.invalid {
            let whole = Scanning.whole(text, limits: limits)
            #expect(Scanning.inOneByteChunks(text, limits: limits) == whole, "\(String(decoding: text, as: UTF8.self))")
            for cut in 0...text.count {
                #expect(
                    Scanning.cut(text, at: [cut], limits: limits) == whole,
                    "\(String(decoding: text, as: UTF8.self)) cut at \(cut)")
            }
        }
    }

    @Test func `at every two bytes`() {
        for text in Self.texts.map({ Array($0.utf8) }) + Self.invalid where text.count <= 24 {
            let whole = Scanning.whole(text)
            for first in 0...text.count {
                for second in first...text.count {
                    #expect(
                        Scanning.cut(text, at: [first, second]) == whole, "\(String(decoding: text, as: UTF8.self))")
                }
            }
        }
    }

    /// A fault lies where the plain grammar puts it; a value that ended has nothing wrong before its end.
    @Test func `whole, against the plain grammar`() {
        for text in Self.texts.map({ Array($0.utf8) }) + Self.invalid {
            let name = String(decoding: text, as: UTF8.self)
            switch Scanning.whole(text) {
            case .ended(let end): #expect(ReferenceGrammar.verdict(on: Array(text.prefix(end))) == .valid, "\(name)")
            case .fault(_, let offset):
                if text.first != 0xEF { #expect(ReferenceGrammar.verdict(on: text) == .faulty(at: offset), "\(name)") }
            case .needsMore: #expect(ReferenceGrammar.verdict(on: text) == .cutShort, "\(name)")
            }
        }
    }

    /// Documents with a byte changed, each scanned whole and in chunks.
    @Test func `mutated documents`() throws {
        var state: UInt64 = 42
        let next = { (bound: Int) -> Int in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let bytes =
            Array("\"\\/{}[]:,0189.eE+-tfnu \n\r\t\u{0}aéD".utf8) + [0xC3, 0xE2, 0xED, 0xF0, 0xF4, 0x80, 0xBF, 0xFF]
        for fixture in try Fixtures.list("bindings/variants") {
            for _ in 0..<12 {
                var text = fixture.bytes
                text[next(text.count)] = bytes[next(bytes.count)]
                let whole = Scanning.whole(text)
                #expect(Scanning.inOneByteChunks(text) == whole)
                #expect(Scanning.cut(text, at: [next(text.count)]) == whole)
                if case .fault(let fault, let offset) = whole {
                    #expect(ReferenceGrammar.verdict(on: text) == .faulty(at: offset), "\(fixture.path): \(fault)")
                }
            }
        }
    }
}
