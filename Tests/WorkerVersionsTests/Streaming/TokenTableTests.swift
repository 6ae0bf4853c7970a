import Testing

@testable import WorkerVersions

/// Which tokens a text has, and that neither tokens nor errors depend on the chunks.
@Suite("Tokens of pushed chunks")
struct TokenTableTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        let tokens: [JSONToken]

        init(_ text: String, _ tokens: JSONToken...) {
            self.text = text
            self.tokens = tokens
        }

        var testDescription: String { text }
    }

    static let rows: [Row] = [
        Row("null", .null), Row(" true ", .boolean(true)), Row("false\n", .boolean(false)),
        Row("0", .number(JSONNumber(text: "0"))), Row("-12.50e+03 ", .number(JSONNumber(text: "-12.50e+03"))),
        Row(#""""#, .string("")), Row(#""a\n\u00e9\ud834\udd1e""#, .string("a\né𝄞")), Row("\"é€𝄞\"", .string("é€𝄞")),
        Row("[]", .beginArray, .endArray), Row(" { } ", .beginObject, .endObject),
        Row("\u{FEFF}[]", .beginArray, .endArray),
        Row("[[],{}]", .beginArray, .beginArray, .endArray, .beginObject, .endObject, .endArray),
        Row(
            #"{"a":1,"b\u0020c":[true,null],"":"x"}"#, .beginObject, .key("a"), .number(JSONNumber(text: "1")),
            .key("b c"), .beginArray, .boolean(true), .null, .endArray, .key(""), .string("x"), .endObject),
        Row(
            "[ 1 ,\t2.0 , \r\n\"3\" ]", .beginArray, .number(JSONNumber(text: "1")), .number(JSONNumber(text: "2.0")),
            .string("3"), .endArray),
        Row(
            #"{"a":{"a":{}}}"#, .beginObject, .key("a"), .beginObject, .key("a"), .beginObject, .endObject, .endObject,
            .endObject),
    ]

    @Test(arguments: rows)
    func `the tokens of a text`(row: Row) {
        let log = TokenLog(Array(row.text.utf8))
        #expect(log.tokens == row.tokens)
        #expect(log.isWhole)
    }

    @Test func `a number keeps its text, and is a number on demand`() throws {
        let log = TokenLog(Array("[1e3,0.1,12345678901234567890]".utf8))
        let numbers = log.tokens.compactMap { if case .number(let number) = $0 { number } else { nil } }
        #expect(numbers.map(\.text) == ["1e3", "0.1", "12345678901234567890"])
        #expect(numbers.map(\.integer) == [1000, nil, nil])
        #expect(numbers.map(\.double) == [1000, 0.1, Double("12345678901234567890")])
    }

    /// Right and wrong, cut everywhere: every split, and every pair of splits.
    @Test(arguments: [.tokens, .values, .skips, .mixed(seed: 1), .mixed(seed: 2)] as [TokenLog.Requests])
    func `every chunking of small texts`(requests: TokenLog.Requests) {
        for text in Self.rows.map({ Array($0.text.utf8) }) + ResumptionTests.texts.map({ Array($0.utf8) })
            + ResumptionTests.invalid
        {
            expectSameSteps(text, requests, .pairs)
        }
    }

    @Test(arguments: try Fixture.documents().filter { $0.bytes.count < 4096 })
    func `every split of small responses`(fixture: Fixture) {
        for requests in [TokenLog.Requests.tokens, .skips, .mixed(seed: 3), .mixed(seed: 4)] {
            expectSameSteps(fixture.bytes, requests, .pairs)
        }
    }

    @Test func `every chunking of large responses, and of spoilt ones`() throws {
        var numbers = SeededNumbers(seed: 5)
        for fixture in try Fixture.documents() {
            expectSameSteps(fixture.bytes, .tokens, .pieces)
            for seed in 0..<4 where fixture.bytes.count < 8192 {
                expectSameSteps(fixture.bytes.mutated(&numbers), .mixed(seed: UInt64(seed)), .pieces)
            }
        }
    }

    /// The tokens mean what a decoder that shares nothing with the library reads.
    @Test(arguments: try Fixture.documents() + Fixture.bindings())
    func `the tokens of a document mean the document`(fixture: Fixture) {
        let bytes = fixture.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(fixture.bytes.dropFirst(3)) : fixture.bytes
        #expect(Meaning(TokenText.json(of: TokenLog(fixture.bytes).tokens)) == Meaning(bytes))
        #expect(TokenLog(fixture.bytes, .values).values.map { Meaning($0.utf8) } == [Meaning(bytes)])
    }
}

/// Reads the input in every chunking, and expects the same steps, errors and places.
func expectSameSteps(
    _ bytes: [UInt8], _ requests: TokenLog.Requests, _ chunkings: Chunkings, limits: Limits = Limits()
) {
    let whole = TokenLog(bytes, requests, limits: limits)
    let name = "\(requests) of \(String(decoding: bytes.prefix(80), as: UTF8.self))"
    if let fault = whole.thrown { expectCountedPosition(fault, in: bytes, name) }
    chunkings.forEach(count: bytes.count) { chunking in
        let log = TokenLog(bytes, requests, limits: limits, in: chunking)
        guard log != whole || log.entries.last == .stuck else { return .next }
        Issue.record("\(name), \(chunking): \(log.difference(from: whole))")
        return .stop
    }
}

/// Line and column are those that counting in the whole input gives.
private func expectCountedPosition(_ fault: EventLog.Fault, in bytes: [UInt8], _ name: String) {
    if fault.position != fault.place.position(in: bytes) { Issue.record("\(name): \(fault)") }
}

/// Tokens as JSON text again.
enum TokenText {
    static func json(of tokens: [JSONToken]) -> [UInt8] {
        var text = ""
        for token in tokens {
            if let last = text.last, last != "{", last != "[", last != ":" {
                if token != .endObject, token != .endArray { text += "," }
            }
            switch token {
            case .beginObject: text += "{"
            case .endObject: text += "}"
            case .beginArray: text += "["
            case .endArray: text += "]"
            case .key(let key): text += quoted(key) + ":"
            case .string(let string): text += quoted(string)
            case .number(let number): text += number.text
            case .boolean(let boolean): text += "\(boolean)"
            case .null: text += "null"
            }
        }
        return Array(text.utf8)
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
                ? "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16) : String(scalar)
        }
        return "\"\(escaped.joined())\""
    }
}
