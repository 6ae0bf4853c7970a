import Testing

@testable import WorkerVersions

/// Where an error says it is: byte, line and column, path.
@Suite("Places of errors")
struct ErrorPlaceTests {
    @Test(
        "line and column",
        arguments: [
            ("x", 1, 1), ("{x", 1, 2), ("{\n x", 2, 2), ("{\r\n\r\nx", 3, 1), ("\n\n\n\n{\n\n  \"a\" x", 7, 7),
            ("{\"é\" x", 1, 7), ("{", 1, 2), ("{\n", 2, 1), ("", 1, 1),
        ])
    func position(text: String, line: Int, column: Int) throws {
        let bytes = Array(text.utf8)
        let error = try #require(decodingError(bytes))
        #expect(error.position(in: bytes) == SourcePosition(line: line, column: column))
    }

    @Test("line and column behind many lines")
    func longText() throws {
        for count in 0..<70 {
            let lines = String(repeating: "{}\n", count: count)
            let bytes = Array((String(repeating: "\n", count: count) + "  x" + lines).utf8)
            let error = try #require(decodingError(bytes))
            #expect(error.position(in: bytes) == SourcePosition(line: count + 1, column: 3))
        }
    }

    @Test("every offset of a fixture has the line and column that counting gives")
    func everyOffset() throws {
        let bytes = try Fixtures.load("responses/crlf.json").bytes
        for offset in 0...bytes.count {
            let before = bytes[..<offset]
            let line = before.count { $0 == 0x0A } + 1
            let column = offset - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
            let position = JSONError(.unexpectedByte, at: offset).position(in: bytes)
            if position != SourcePosition(line: line, column: column) { Issue.record("offset \(offset): \(position)") }
        }
    }

    @Test(
        "the path of a syntax error is that of the value it stands in",
        arguments: [
            (#"{"success": tru }"#, "success"),
            (#"{"errors": [{"code": 1, "message": "\q"}]}"#, "errors[0].message"),
            (
                #"{"result": {"resources": {"bindings": [{"type": "ai", "name": "A"}, {"id": -}"#,
                "result.resources.bindings[1].id"
            ),
            (#"{"unknown": {"a": [1, {"b": 01}]}}"#, "unknown"),
            (#"{"result": {"a.b \"c\"": nul}}"#, #"result["a.b \"c\""]"#),
        ])
    func path(text: String, path: String) throws {
        let error = try #require(decodingError(Array(text.utf8)))
        #expect(error.isSyntax)
        #expect(error.path.description.hasPrefix(path))
    }

    @Test(
        "the path of an error in a key is that of its object",
        arguments: [#"{"a": {"b\q": 1}}"#, #"{"a": {"b\ud800": 1}}"#, #"{"a": {"c": 1, "b\u00"#])
    func pathInKey(text: String) {
        let error = #expect(throws: JSONError.self) { try WalkedDocument(json: text) }
        #expect(error?.path.description == "a")
    }

    @Test("a path as text")
    func pathText() {
        let path = JSONPath([.key("result"), .key("a.b"), .index(3), .key(""), .key("c-d"), .key("e\u{1B}[0m")])
        #expect(path.description == #"result["a.b"][3][""].c-d["e\u{1b}[0m"]"#)
        #expect(JSONPath().description.isEmpty)
        #expect(JSONPath().isEmpty)
    }

    @Test("errors are equal when code, offset and path are")
    func equality() {
        let error = JSONError(.typeMismatch, at: 5, path: JSONPath([.key("a")]))
        #expect(error == JSONError(.typeMismatch, at: 5, path: JSONPath([.key("a")]), subject: .member("x")))
        #expect(error != JSONError(.missingMember, at: 5, path: JSONPath([.key("a")])))
        #expect(error != JSONError(.typeMismatch, at: 6, path: JSONPath([.key("a")])))
        #expect(error != JSONError(.typeMismatch, at: 5))
    }
}
