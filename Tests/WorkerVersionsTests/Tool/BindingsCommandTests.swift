import SyntheticResponses
import Testing
import WorkerVersions

@testable import worker_versions

@Suite("Tool: bindings")
struct BindingsCommandTests {
    private let archive = Tool.fixture("responses/archive.ndjson")
    private let all = Tool.fixture("responses/all-kinds.json")

    @Test("a row is an object: place, name, kind, fields")
    func rows() async throws {
        let lines = try await Tool.run("bindings", archive).lines
        #expect(lines.count == 8)
        #expect(
            lines[0]
                == #"{"index":0,"name":"SESSIONS","type":"kv_namespace","namespace_id":"0f2ac74b498b48028cb68387c421e279"}"#
        )
        for line in lines { #expect(throws: Never.self) { try RawJSON(json: line) } }
    }

    @Test("--with-version-id waits for the id, wherever it stands")
    func versionIDs() async throws {
        let text = #"{"result":{"resources":{"bindings":[{"name":"A","type":"ai"}]},"id":"v1"}}"#
        let outcome = try await Tool.run("bindings", "--with-version-id", input: Array(text.utf8))
        #expect(outcome.output == "{\"version_id\":\"v1\",\"index\":0,\"name\":\"A\",\"type\":\"ai\"}\n")
        let inherited = #"{"resources":{"bindings":[{"name":"A","type":"inherit","version_id":"old"}]},"id":"new"}"#
        let row = try await Tool.run("bindings", "--with-version-id", input: Array(inherited.utf8)).output
        #expect(
            row == #"{"version_id":"new","index":0,"name":"A","type":"inherit","inherited_version_id":"old"}"# + "\n")
    }

    @Test("the index counts bindings that do not fit")
    func index() async throws {
        let bad = Tool.fixture("malformed/three-bad-bindings-among-six.json")
        let outcome = try await Tool.run("bindings", bad)
        #expect(outcome.status == 65)
        #expect(outcome.lines.map { $0.prefix(10) } == [#"{"index":0"#, #"{"index":3"#, #"{"index":5"#])
        #expect(outcome.diagnostics.split(separator: "\n").count == 3)
    }

    @Test("--kind takes kinds, unknown ones too")
    func kinds() async throws {
        let kinds = try await Tool.run("bindings", "--kind", "d1,kv_namespace", archive).lines
        #expect(kinds.count == 4)
        #expect(try await Tool.run("bindings", "-k", "tail_consumer", archive).lines.count == 1)
        #expect(try await Tool.run("bindings", "-k", "nothing", archive).status == 0)
    }

    @Test(
        "--where finds fields by their wire names",
        arguments: [
            (["name=LIMITER"], 1), (["simple.limit=100"], 1), (["simple.limit=100.0"], 1), (["simple.limit=99"], 0),
            (["type=json", "json.retries=3"], 1), (["usages=sign"], 1), (["usages=dance"], 0), (["index=0"], 1),
            (["type=d1", "name=OTHER"], 0), (["outbound.params.name=plan"], 1), (["nonsense=1"], 0),
            (["allowed_sender_addresses=nobody@example.com"], 0),
        ])
    func conditions(_ conditions: [String], _ count: Int) async throws {
        let options = conditions.flatMap { ["--where", $0] }
        let outcome = try await Tool.run(["bindings"] + options + [all])
        #expect(outcome.lines.count == count)
        #expect(outcome.status == (count > 0 ? 0 : 1))
        let quiet = try await Tool.run(["bindings", "--quiet"] + options + [all])
        #expect(quiet == Tool.Outcome(status: count > 0 ? 0 : 1, output: "", diagnostics: ""))
    }

    @Test("a D1 database is found by either field")
    func databases() async throws {
        for field in ["id", "database_id"] {
            for key in ["id", "database_id"] {
                let text = #"{"resources":{"bindings":[{"name":"DB","type":"d1","\#(field)":"x"}]}}"#
                #expect(try await Tool.run("bindings", "-w", "\(key)=x", input: Array(text.utf8)).lines.count == 1)
            }
        }
    }

    @Test("--quiet stops at the first hit, though what follows is wrong")
    func quiet() async throws {
        let text = #"{"resources":{"bindings":[{"name":"A","type":"ai"},nonsense"#
        #expect(try await Tool.run("bindings", "-q", "-w", "name=A", input: Array(text.utf8)).status == 0)
        #expect(try await Tool.run("bindings", "-q", "-w", "name=B", input: Array(text.utf8)).status == 65)
        #expect(try await Tool.run("bindings", "-q", input: Array("{\"resources\":{}}".utf8)).status == 1)
    }

    @Test("unknown kinds have one field, which is hidden; --where looks inside")
    func unknown() async throws {
        let text = #"{"resources":{"bindings":[{"name":"X","type":"new","deep":{"key":"planted-secret"}}]}}"#
        let hidden = try await Tool.run("bindings", "-w", "deep.key=planted-secret", input: Array(text.utf8))
        #expect(hidden.output == "{\"index\":0,\"name\":\"X\",\"type\":\"new\",\"raw\":\"«redacted»\"}\n")
        let shown = try await Tool.run("bindings", "--show-secrets", input: Array(text.utf8))
        #expect(shown.output.contains(#""raw":{"name":"X","type":"new","deep":{"key":"planted-secret"}}"#))
    }
}
