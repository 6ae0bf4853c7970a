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
                == #"{"version_id":"9b1c2f64-3d58-4f0e-8a77-c5e2d1406b93","index":0,"name":"SESSIONS","#
                + #""type":"kv_namespace","namespace_id":"0f2ac74b498b48028cb68387c421e279"}"#)
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

    @Test(
        "a row has the id that stood before its bindings",
        arguments: [
            (#"{"id":"v1",BINDINGS}"#, "v1"), (#"{"result":{"id":"v1",BINDINGS}}"#, "v1"),
            (#"{BINDINGS,"id":"v1"}"#, nil),
            (#"{"result":{BINDINGS,"id":"v1"}}"#, nil),
        ] as [(String, String?)])
    func earlyVersionID(_ document: String, _ id: String?) async throws {
        let bindings = #""resources":{"bindings":[{"name":"A","type":"ai"},{"name":"B","type":"ai"}]}"#
        let text = document.replacing("BINDINGS", with: bindings)
        let member = id.map { #""version_id":"\#($0)","# } ?? ""
        let rows = [
            #"{\#(member)"index":0,"name":"A","type":"ai"}"#, #"{\#(member)"index":1,"name":"B","type":"ai"}"#,
        ]
        for options in [[], ["--buffer-size", "1"], ["-j", "3"]] {
            #expect(try await Tool.run(["bindings"] + options, input: Array(text.utf8)).lines == rows)
            let archive = Array("\(text)\n{\"resources\":{}}\n\(text)\n".utf8)
            #expect(try await Tool.run(["bindings"] + options, input: archive).lines == rows + rows)
            let csv = try await Tool.run(["bindings", "--format", "csv"] + options, input: archive).lines.dropFirst()
            #expect(csv.map { $0.prefix { $0 != "A" && $0 != "B" } } == [0, 1, 0, 1].map { "\(id ?? ""),\($0)," })
            let found = try await Tool.run(["bindings", "-w", "version_id=v1"] + options, input: archive)
            #expect(found.lines.count == (id == nil ? 0 : 4))
        }
    }

    @Test("rows are held no longer than until the id is known")
    func heldRows() {
        let filter = BindingFilter(kinds: nil, conditions: [])
        var rows = BindingRows(
            filter: filter, timing: .withVersionID, purpose: .rows, writer: JSONRows(secrets: .hide))
        var report = Report()
        rows.take(.binding(Binding(name: "A", kind: .ai), versionID: "v1"), &report)
        #expect(report.output.count > 10)
        report.output = []
        rows.take(.binding(Binding(name: "A", kind: .ai), versionID: nil), &report)
        #expect(report.output.isEmpty)
    }

    @Test("the index counts bindings that do not fit")
    func index() async throws {
        let bad = Tool.fixture("malformed/three-bad-bindings-among-six.json")
        let outcome = try await Tool.run("bindings", bad)
        #expect(outcome.status == 65)
        #expect(zip(outcome.lines, [0, 3, 5]).allSatisfy { $0.contains("\"index\":\($1),") })
        #expect(outcome.lines.count == 3)
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
