import Foundation
import Testing

@testable import worker_versions

@Suite("Tool: secrets")
struct SecretsInOutputTests {
    private static let commands = [
        ["bindings"], ["bindings", "--format", "csv"], ["bindings", "--format", "tsv"],
        ["bindings", "--format", "table"],
        ["bindings", "--with-version-id"], ["bindings", "-w", "text=planted-secret"], ["summary"],
        ["summary", "--format", "json"], ["lint"], ["lint", "--json"], ["check"], ["check", "--json"],
        ["check", "--syntax-only"],
    ]

    @Test("no command but decode writes a planted secret unless asked", arguments: commands)
    func neverWritten(_ command: [String]) async throws {
        let planted = try (Fixtures.list("responses") + Fixtures.list("malformed")).filter(holdsSecret)
        #expect(planted.count > 8)
        for fixture in planted {
            let outcome = try await Tool.run(command + [Tool.fixture(fixture.path)])
            #expect(!outcome.output.contains("planted-secret"), "\(fixture)")
            #expect(!outcome.diagnostics.contains("planted-secret"), "\(fixture)")
        }
    }

    @Test("a place inside a cut document shows no secret either", arguments: ["check", "bindings", "lint"])
    func cutAnywhere(_ command: String) async throws {
        let fixture = try Fixtures.load("responses/all-fields.json")
        for length in stride(from: 1, to: fixture.bytes.count, by: 97 * Thoroughness.step(3)) {
            let outcome = try await Tool.run(command, input: Array(fixture.bytes.prefix(length)))
            #expect(!(outcome.output + outcome.diagnostics).contains("planted-secret"), "\(length)")
        }
    }

    @Test("--show-secrets writes them, and so does decode")
    func written() async throws {
        let file = Tool.fixture("responses/all-kinds.json")
        for command in [
            ["bindings", "--show-secrets"], ["bindings", "--show-secrets", "--format", "csv"], ["decode"],
        ] {
            #expect(try await Tool.run(command + [file]).output.contains("planted-secret"))
        }
    }

    @Test(
        "strings in an excerpt are hidden, keys and kinds are not",
        arguments: [
            (#"{"name":"A","type":"x","text":"secret"}"#, #"{"name":"A","type":"x","text":"******"}"#),
            (#"  "text": "a\"b\\","#, #"  "text": "a\"b\\","#.replacing(#"a\"b\\"#, with: #"**"***"#)),
            (#"["one", 2, "three"]"#, #"["***", 2, "*****"]"#), (#""name":{"x":"y"}"#, #""name":{"x":"*"}"#),
            (#"{"text":"cut"#, #"{"text":"***"#),
        ])
    func masking(_ line: String, _ masked: String) {
        let bytes = Masking.mask(Array(line.utf8), from: .lineStart)
        #expect(String(decoding: bytes, as: UTF8.self) == masked)
    }

    @Test(
        "in a line whose start is not at hand, more is hidden",
        arguments: [
            (#"ecret","name":"A"}"#, #"*****","name":"A"}"#), ("no quotation mark", "*****************"),
            (#"ecret ":", more""#, #"******":"******""#), (#","text":"x"}"#, #"*"text":"*"}"#),
        ])
    func maskingCutLines(_ line: String, _ masked: String) {
        let bytes = Masking.mask(Array(line.utf8), from: .unknown)
        #expect(String(decoding: bytes, as: UTF8.self) == masked)
    }

    private func holdsSecret(_ fixture: Fixture) -> Bool {
        String(decoding: fixture.bytes, as: UTF8.self).contains("planted-secret")
    }
}
