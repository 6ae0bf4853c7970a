import Testing

@testable import WorkerVersions

// example of ReadingYourOwnTypes.md
struct Namespace: JSONReadable {
    var id = "", title = ""
    init(from reader: inout JSONReader) throws(JSONError) {
        while let key = try reader.nextKey() {
            switch key {
            case "id": id = try reader.read()
            case "title": title = try reader.read()
            default: try reader.skip()
            }
        }
    }
}

struct NamespaceList: JSONReadable {
    var namespaces: [Namespace] = []
    init(from reader: inout JSONReader) throws(JSONError) {
        while let key = try reader.nextKey() {
            if key == "result" { namespaces = try reader.readIfPresent() ?? [] } else { try reader.skip() }
        }
    }
}
// end of example of ReadingYourOwnTypes.md

// elements example of ReadingYourOwnTypes.md
struct DNSRecord: JSONReadable {
    var name = "", type = ""
    init(from reader: inout JSONReader) throws(JSONError) {
        while let key = try reader.nextKey() {
            switch key {
            case "name": name = try reader.read()
            case "type": type = try reader.read()
            default: try reader.skip()
            }
        }
    }
}

func forEachRecord(in chunks: some Sequence<[UInt8]>, _ body: (DNSRecord) -> Void) throws(JSONError) {
    var chunks = chunks.makeIterator()
    var reader = JSONTokenReader()
    while true {
        switch try reader.nextElement(at: ["result"], as: DNSRecord.self) {
        case .ready(let record): body(record)
        case .needMore: if let chunk = chunks.next() { reader.push(chunk) } else { reader.finish() }
        case .end: return
        }
    }
}
// end of elements example of ReadingYourOwnTypes.md

// tokens example of ReadingYourOwnTypes.md
func pageCount(of chunks: some Sequence<[UInt8]>) throws(JSONError) -> Int? {
    var chunks = chunks.makeIterator()
    var reader = JSONTokenReader()
    var count: Int?
    while true {
        switch try reader.next() {
        case .ready(.key("result")): reader.skipValue()
        case .ready(.number(let number)) where reader.path == ["result_info", "total_pages"]: count = number.integer
        case .ready: break
        case .needMore: if let chunk = chunks.next() { reader.push(chunk) } else { reader.finish() }
        case .end: return count
        }
    }
}
// end of tokens example of ReadingYourOwnTypes.md

/// The examples of `ReadingYourOwnTypes.md` are those above, and do what the article says.
@Suite("The examples of ReadingYourOwnTypes.md")
struct DocumentationExampleTests {
    private static let article = "Sources/WorkerVersions/WorkerVersions.docc/ReadingYourOwnTypes.md"

    @Test("the article's code is the one that is compiled", arguments: [(0, ""), (1, "elements "), (2, "tokens ")])
    func sameText(number: Int, mark: String) throws {
        let source = try Fixtures.text("Tests/WorkerVersionsTests/Package/DocumentationExampleTests.swift")
        let start = try #require(source.firstRange(of: "// \(mark)example of ReadingYourOwnTypes.md\n"))
        let end = try #require(source.firstRange(of: "// end of \(mark)example of ReadingYourOwnTypes.md"))
        #expect(try blocks("swift")[number] == source[start.upperBound..<end.lowerBound])
    }

    @Test("the article's JSON is read")
    func read() throws {
        let namespaces = try NamespaceList(json: String(blocks("json")[0])).namespaces
        #expect(namespaces.map(\.id) == ["0f2ac74b"])
        #expect(namespaces.map(\.title) == ["sessions"])
    }

    @Test("a failed call has no list, a wrong one has a place")
    func otherAnswers() throws {
        #expect(try NamespaceList(json: #"{"success": false, "result": null}"#).namespaces.isEmpty)
        let error = #expect(throws: JSONError.self) {
            try NamespaceList(json: #"{"result": [{"id": "a"}, {"id": 5}]}"#)
        }
        #expect(error?.code == .typeMismatch)
        #expect(error?.offset == 32)
        #expect(error?.path.description == "result[1].id")
    }

    @Test("a page of records is read as it arrives, and its count of pages found", arguments: [1, 2, 7, 64, 4096])
    func page(size: Int) throws {
        let bytes = Array(try blocks("json")[1].utf8)
        let chunks = Chunking.pieces(of: size, first: size).chunks(of: bytes)
        var records: [DNSRecord] = []
        try forEachRecord(in: chunks) { records.append($0) }
        #expect(records.map(\.name) == ["example.com", "www.example.com"])
        #expect(records.map(\.type) == ["A", "CNAME"])
        #expect(try pageCount(of: chunks) == 3)
        // A record is handed out before the chunks that follow it are there.
        var begun: [DNSRecord] = []
        let end = try #require(bytes.firstIndex(of: UInt8(ascii: "}"))) + 1
        let error = #expect(throws: JSONError.self) {
            try forEachRecord(in: [Array(bytes[..<end])]) { begun.append($0) }
        }
        #expect(begun.count == 1 && error?.code == .unexpectedEnd && error?.path.description == "result[0]")
    }

    @Test("what the article calls readable is")
    func readable() throws {
        let values = try [String: JSONValue](json: #"{"a": [1.50, null], "b": {"c": "x", "c": true}}"#)
        #expect(values["a"] == .array([.number(JSONNumber(text: "1.50")), .null]))
        let members = [JSONObject.Member(key: "c", value: .string("x")), .init(key: "c", value: .boolean(true))]
        #expect(values["b"] == .object(JSONObject(members: members)))
        #expect(try [[RawJSON]](json: "[[1.50]]") == [[RawJSON(json: "1.50")]])
        #expect(try [Bool](json: "[true]") == [true] && [Double](json: "[1e2]") == [100])
    }

    /// The blocks of that language.
    private func blocks(_ language: String) throws -> [Substring] {
        let pieces = try Fixtures.text(Self.article).split(separator: "```", omittingEmptySubsequences: false)
        // What stands between marks is every other piece.
        let blocks = stride(from: 1, to: pieces.count, by: 2).map { pieces[$0] }
        return blocks.filter { $0.hasPrefix("\(language)\n") }.map { $0.dropFirst(language.count + 1) }
    }
}
