import Testing

@testable import WorkerVersions

/// The elements of one array, wherever it lies.
@Suite("Elements at a path")
struct TokenElementTests {
    /// A document, a path, the elements it has there, and the error behind them.
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        let path: JSONPath
        let elements: [String]
        let error: JSONError.Code?
        let offset: Int?

        init(
            _ text: String, _ path: JSONPath, _ elements: [String], _ error: JSONError.Code? = nil,
            at offset: Int? = nil
        ) {
            (self.text, self.path, self.elements, self.error, self.offset) = (text, path, elements, error, offset)
        }

        var testDescription: String { "\(path) of \(text)" }
    }

    static let rows: [Row] = [
        Row("[1,[2],{\"a\":3}]", [], ["1", "[2]", #"{"a":3}"#]),
        Row("[]", [], []),
        Row(#"{"result":[1,2],"x":[3]}"#, ["result"], ["1", "2"]),
        Row(#"{"x":{"result":[3]},"result":[ 1 , 2 ]}"#, ["result"], ["1", "2"]),
        Row(#"{"result":{"items":[{"id":1},null]},"items":[0]}"#, ["result", "items"], [#"{"id":1}"#, "null"]),
        Row(#"{"re\u0073ult":[1]}"#, ["result"], ["1"]),
        Row(#"{"a":[[1,2],[3],[4]]}"#, ["a", 1], ["3"]),
        Row(#"[{"a":[1]},{"a":[2]},{"a":[3]}]"#, [2, "a"], ["3"]),
        Row(#"{"a":[1],"b":0,"a":[2]}"#, ["a"], ["1", "2"]),
        // Nothing there: absent, null, or in something else that is null.
        Row("{}", ["result"], []), Row(#"{"result":null}"#, ["result", "items"], []),
        Row(#"{"result":{"items":null}}"#, ["result", "items"], []), Row("null", ["a"], []),
        Row(#"{"é":[1]}"#, ["e\u{301}"], []), Row("[[1]]", [1], []),
        // Something else.
        Row(#"{"result":{"items":5}}"#, ["result", "items"], [], .typeMismatch, at: 19),
        Row(#"{"result":"x"}"#, ["result", "items"], [], .typeMismatch, at: 10),
        Row(#"{"result":[]}"#, ["result", "items"], [], .typeMismatch, at: 10),
        Row(#"{"result":{}}"#, ["result", 0], [], .typeMismatch, at: 10), Row("true", [], [], .typeMismatch, at: 0),
        // Wrong before, in, and behind the elements.
        Row(#"{"x":tru,"a":[1]}"#, ["a"], [], .invalidLiteral, at: 8),
        Row(#"{"a":[1,{"b":01}]}"#, ["a"], ["1"], .invalidNumber, at: 14),
        Row(#"{"a":[1,]}"#, ["a"], ["1"], .unexpectedByte, at: 8),
        Row(#"{"a":[1],"b":[}"#, ["a"], ["1"], .unexpectedByte, at: 14),
        Row(#"{"a":[1]} x"#, ["a"], ["1"], .trailingBytes, at: 10),
        Row(#"{"a":[1,2"#, ["a"], ["1"], .unexpectedEnd, at: 9), Row("", ["a"], [], .unexpectedEnd, at: 0),
    ]

    @Test(arguments: rows)
    func `elements, and the error behind them`(row: Row) throws {
        let whole = ElementLog(Array(row.text.utf8), at: row.path)
        #expect(whole.elements.map(\.text) == row.elements)
        #expect(whole.thrown?.code == row.error)
        #expect(whole.thrown?.offset == row.offset)
        expectSameElements(Array(row.text.utf8), at: row.path, limits: Limits())
    }

    @Test func `an error has the path of its value`() {
        let log = ElementLog(Array(#"{"result":{"items":[0,{"a":[1,{"b":nul}]}]}}"#.utf8), at: ["result", "items"])
        #expect(log.thrown?.path == "result.items[1].a[1].b")
        let mismatch = ElementLog(Array("{\"result\":\n{\"items\":\"secret\"}}".utf8), at: ["result", "items"]).thrown
        #expect(mismatch?.path == "result.items")
        #expect(mismatch?.position == SourcePosition(line: 2, column: 10))
        #expect(mismatch?.message == "wrong type: expected an array, found a string")
    }

    /// An element that does not fit its type costs no other one.
    @Test func `misfits`() throws {
        let bytes = Array(#"{"result":[1,"x",{"a":[]},2.5,3]}"#.utf8)
        for chunking in [Chunking.whole, .pieces(of: 1, first: 1), .pieces(of: 7, first: 3)] {
            var reader = JSONTokenReader()
            var chunks = chunking.chunks(of: bytes)[...]
            var numbers: [Int] = []
            var misfits: [String] = []
            reading: while true {
                do throws(JSONError) {
                    switch try reader.nextElement(at: ["result"], as: Int.self) {
                    case .ready(let number): numbers.append(number)
                    case .needMore: if let chunk = chunks.popFirst() { reader.push(chunk) } else { reader.finish() }
                    case .end: break reading
                    }
                } catch {
                    #expect(reader.failure == nil)
                    misfits.append("\(error.code.rawValue) \(error.path) \(error.offset)")
                }
            }
            #expect(numbers == [1, 3])
            #expect(
                misfits == ["typeMismatch result[1] 13", "typeMismatch result[2] 17", "notAnInteger result[3] 26"])
        }
    }

    /// The bindings of a response are elements at a path like any others.
    @Test(arguments: try Fixture.responses().filter { $0.bytes.count < 100_000 })
    func `the bindings of a response`(fixture: Fixture) throws {
        let log = ElementLog(fixture.bytes, at: ["result", "resources", "bindings"])
        let options = VersionStream.Options(rawJSON: .include)
        let bindings = EventLog(fixture.bytes, options).entries.compactMap { entry in
            switch entry {
            case .binding(_, let json): json
            case .failure(let failure): failure.json
            default: nil
            }
        }
        #expect(log.elements.map(\.bytes) == bindings)
        expectSameElements(fixture.bytes, at: ["result", "resources", "bindings"], limits: Limits())
    }
}

/// The elements at a path, and how that ended.
struct ElementLog: Equatable {
    private(set) var elements: [RawJSON] = []
    private(set) var thrown: EventLog.Fault?

    init(_ bytes: [UInt8], at path: JSONPath, limits: Limits = Limits(), in chunking: Chunking = .whole) {
        var reader = JSONTokenReader(limits: limits)
        var chunks = chunking.chunks(of: bytes)[...]
        do throws(JSONError) {
            while true {
                switch try reader.nextElement(at: path, as: RawJSON.self) {
                case .ready(let element): elements.append(element)
                case .needMore: if let chunk = chunks.popFirst() { reader.push(chunk) } else { reader.finish() }
                case .end: return
                }
            }
        } catch {
            thrown = EventLog.Fault(error)
        }
    }
}

func expectSameElements(_ bytes: [UInt8], at path: JSONPath, limits: Limits) {
    let whole = ElementLog(bytes, at: path, limits: limits)
    Chunkings.pairs.forEach(count: bytes.count) { chunking in
        let log = ElementLog(bytes, at: path, limits: limits, in: chunking)
        guard log != whole else { return .next }
        Issue.record("\(path), \(chunking): \(log), not \(whole)")
        return .stop
    }
}
