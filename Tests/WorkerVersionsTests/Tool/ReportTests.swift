import Testing

@testable import worker_versions

@Suite("Tool: summary and lint")
struct ReportTests {
    @Test("summary counts, with what is absent")
    func summary() async throws {
        let file = Tool.fixture("responses/archive.ndjson")
        let outcome = try await Tool.run("summary", "--format", "json", file, file)
        #expect(outcome.status == 0)
        #expect(
            outcome.output.hasPrefix(
                #"{"responses":12,"failed_calls":2,"bindings":16,"kinds":[{"value":"d1","count":4}"#))
        #expect(outcome.output.contains(#""sources":[{"value":null,"count":8},{"value":"wrangler","count":2}]"#))
        let table = try await Tool.run("summary", file).output
        #expect(table.contains("           2  kv_namespace\n"))
        #expect(table.contains("by compatibility date\n"))
    }

    @Test("lint tells of what the schema does not foresee, and where in general")
    func lint() async throws {
        let fields = try await Tool.run("lint", Tool.fixture("responses/unknown-fields.json"))
        #expect(fields.status == 1)
        #expect(fields.output.contains("         1  unknown field  result.resources.bindings[].raw\n"))
        let nulls = try await Tool.run("lint", Tool.fixture("responses/nulls-inside.json")).output
        #expect(nulls.contains("         2  null           result.resources.script_runtime.exports.*.state\n"))
        let kinds = try await Tool.run("lint", "--json", Tool.fixture("responses/unknown-kinds.json")).output
        #expect(
            kinds.hasPrefix(
                #"{"count":2,"problem":"unknown kind","path":"result.resources.bindings[].type","detail":"tail_consumer"}"#
            ))
        let bad = try await Tool.run("lint", Tool.fixture("malformed/binding-ratelimit-limit-string.json"))
        #expect(bad.status == 1)
        #expect(bad.output.contains("wrong value    result.resources.bindings[].simple.limit  wrong type"))
    }

    @Test("lint tells the outer 32 levels of a null that lies deeper")
    func deepNulls() async throws {
        let deep = String(repeating: "[", count: 40) + "null,null" + String(repeating: "]", count: 40)
        let outcome = try await Tool.run("lint", input: Array(#"{"x":\#(deep)}"#.utf8))
        let path = "x" + String(repeating: "[]", count: 31) + "…"
        #expect(outcome.output.contains("         2  null           \(path)\n"))
    }

    @Test(
        "lint has nothing against",
        arguments: [
            #"{"errors":[],"messages":[],"result":null,"success":false}"#,
            #"{"resources":{"bindings":[{"name":"J","type":"json","json":null}]}}"#,
            #"{"resources":{"bindings":[{"name":"J","type":"json","json":{"a":[null],"n":"null"}}]}}"#,
        ])
    func clean(_ text: String) async throws {
        #expect(
            try await Tool.run("lint", input: Array(text.utf8)) == Tool.Outcome(status: 0, output: "", diagnostics: ""))
    }

    @Test("a bare version counts as the result of a response")
    func bare() async throws {
        for text in [#"{"resources":{"bindings":null}}"#, #"{"result":{"resources":{"bindings":null}}}"#] {
            let output = try await Tool.run("lint", input: Array(text.utf8)).output
            #expect(output == "         1  null           result.resources.bindings\n")
        }
    }

    @Test("nulls are found behind a bad line")
    func afterBadLine() async throws {
        let text = "{\"resources\":{\"x\n{\"resources\":{},\"id\":null}\n"
        #expect(try await Tool.run("lint", input: Array(text.utf8)).output.contains("null           result.id\n"))
    }
}
