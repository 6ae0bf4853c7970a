import SyntheticResponses
import Testing
import WorkerVersions

@testable import worker_versions

@Suite("Tool: decode, check, generate")
struct DecodeAndCheckTests {
    @Test("decode writes what the library writes")
    func decode() async throws {
        for fixture in try Fixture.responses() {
            let outcome = try await Tool.run("decode", Tool.fixture(fixture.path))
            let response = try VersionResponse(json: fixture.bytes)
            #expect(outcome.status == 0, "\(fixture)")
            #expect(outcome.output == String(decoding: response.json(), as: UTF8.self) + "\n", "\(fixture)")
        }
    }

    @Test("a bad line costs that line alone")
    func badLines() async throws {
        let outcome = try await Tool.run("decode", "--bare", Tool.fixture("responses/archive-with-bad-lines.ndjson"))
        #expect(outcome.status == 65)
        // One of the bad lines holds a whole response, and then something more.
        #expect(outcome.lines.count == 4)
        #expect(outcome.diagnostics.split(separator: "\n").count == 4)
        #expect(outcome.lines.dropFirst().first == "null")
    }

    @Test("--strict stops at the first bad record")
    func strict() async throws {
        let file = Tool.fixture("responses/archive-with-bad-lines.ndjson")
        let outcome = try await Tool.run("decode", "--strict", file)
        #expect(outcome.status == 65)
        #expect(outcome.lines.count == 1)
        #expect(outcome.diagnostics.split(separator: "\n").count == 1)
    }

    @Test("check is silent about valid fixtures, and says where others are wrong")
    func check() async throws {
        for fixture in try Fixture.documents() {
            let outcome = try await Tool.run("check", Tool.fixture(fixture.path))
            #expect(outcome == Tool.Outcome(status: 0, output: "", diagnostics: ""), "\(fixture)")
        }
        for fixture in try Fixtures.list("malformed") {
            let outcome = try await Tool.run("check", Tool.fixture(fixture.path))
            #expect(outcome.status == 65, "\(fixture)")
            #expect(outcome.diagnostics.hasPrefix(Tool.fixture(fixture.path) + ":"), "\(fixture)")
        }
    }

    @Test("an error has its line, column and path, and a caret below the place")
    func excerpt() async throws {
        let text = "{\n  \"result\": {\n    \"id\": 7,\n    \"resources\": {}\n  }\n}\n"
        let outcome = try await Tool.run("check", input: Array(text.utf8))
        #expect(
            outcome.diagnostics == """
                <stdin>:3:11: wrong type: expected a string, found a number (path result.id)
                    "id": 7,
                          ^

                """)
        #expect(outcome.status == 65)
    }

    @Test("check --json writes findings for machines to standard output")
    func findings() async throws {
        let outcome = try await Tool.run("check", "--json", input: Array(#"{"result":{}}"#.utf8))
        #expect(outcome.status == 65)
        #expect(outcome.diagnostics.isEmpty)
        #expect(
            outcome.output == """
                {"file":"<stdin>","line":1,"column":11,"offset":10,"code":"missingMember","message":"missing member \
                \\"resources\\"","path":"result.resources"}

                """)
    }

    @Test("check --syntax-only takes any JSON text, and one alone")
    func syntax() async throws {
        for (text, status) in [("[1,2]", 0), ("7", 0), ("[1,2,]", 65), ("{} {}", 65), ("", 65), ("{}\n", 0)] {
            let outcome = try await Tool.run("check", "--syntax-only", input: Array(text.utf8))
            #expect(outcome.status == status, "\(text)")
        }
    }

    @Test("an input without a response is refused by check, a missing one by all")
    func noInput() async throws {
        #expect(try await Tool.run("check", input: Array("\n\n".utf8)).status == 65)
        #expect(try await Tool.run("check", "/no/such/file").status == 66)
        #expect(try await Tool.run("bindings", Tool.fixture("responses")).status == 66)
    }

    @Test("generate writes what the generator makes, and check has nothing against it")
    func generate() async throws {
        let outcome = try await Tool.run("generate", "--bindings", "40", "--seed", "9", "--hostile")
        let options = SyntheticOptions(seed: 9, content: .hostile)
        let expected = SyntheticResponse(bindingCount: 40, options: options).bytes()
        #expect(outcome.output == String(decoding: expected, as: UTF8.self) + "\n")
        for arguments in [["--documents", "30"], ["--documents", "4", "--pretty"], ["--bytes", "90000", "--bare"]] {
            let text = try await Tool.run(["generate"] + arguments).output
            #expect(try await Tool.run("check", input: Array(text.utf8)).status == 0)
        }
    }
}
