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

/// The example of `ReadingYourOwnTypes.md` is the one above, and does what the article says.
@Suite("The example of ReadingYourOwnTypes.md")
struct DocumentationExampleTests {
    private static let article = "Sources/WorkerVersions/WorkerVersions.docc/ReadingYourOwnTypes.md"

    @Test("the article's types are the ones that are compiled")
    func sameText() throws {
        let source = try Fixtures.text("Tests/WorkerVersionsTests/Package/DocumentationExampleTests.swift")
        let start = try #require(source.firstRange(of: "// example of ReadingYourOwnTypes.md\n"))
        let end = try #require(source.firstRange(of: "// end of example of ReadingYourOwnTypes.md"))
        #expect(try block("swift") == source[start.upperBound..<end.lowerBound])
    }

    @Test("the article's JSON is read")
    func read() throws {
        let namespaces = try NamespaceList(json: String(block("json"))).namespaces
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

    @Test("what the article calls readable is")
    func readable() throws {
        let values = try [String: JSONValue](json: #"{"a": [1.50, null], "b": {"c": "x", "c": true}}"#)
        #expect(values["a"] == .array([.number(JSONNumber(text: "1.50")), .null]))
        let members = [JSONObject.Member(key: "c", value: .string("x")), .init(key: "c", value: .boolean(true))]
        #expect(values["b"] == .object(JSONObject(members: members)))
        #expect(try [[RawJSON]](json: "[[1.50]]") == [[RawJSON(json: "1.50")]])
        #expect(try [Bool](json: "[true]") == [true] && [Double](json: "[1e2]") == [100])
    }

    /// The first block of that language.
    private func block(_ language: String) throws -> Substring {
        let text = try Fixtures.text(Self.article)
        let start = try #require(text.firstRange(of: "```\(language)\n"))
        let end = try #require(text[start.upperBound...].firstRange(of: "```"))
        return text[start.upperBound..<end.lowerBound]
    }
}
