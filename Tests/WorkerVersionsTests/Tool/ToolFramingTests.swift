import SyntheticResponses
import Testing
import WorkerVersions

@testable import worker_versions

@Suite("Tool: framing")
struct ToolFramingTests {
    /// The names of the first binding of each document, and `!` for a document that is wrong.
    private func read(_ text: String, pieceSize: Int) -> String {
        var stream = FramedStream()
        var log: [String] = []
        let take = { (event: ResponseEvent) -> Flow in
            switch event {
            case .binding(let binding, _): log.append(binding.name)
            case .fault(let fault): log.append(fault.index == nil ? "!\(fault.position)" : "?")
            case .response: break
            }
            return .next
        }
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: pieceSize) {
            stream.push(Array(bytes[start..<min(bytes.count, start + pieceSize)]), take)
        }
        stream.finish(take)
        return log.joined(separator: " ")
    }

    private static func document(_ name: String) -> String {
        #"{"resources":{"bindings":[{"name":"\#(name)","type":"ai"}]}}"#
    }

    private static let (a, b, c) = (document("A"), document("B"), document("C"))
    private static let binding = #"{"name":"N","type":"ai"}"#
    private static let pretty = a.replacing("{\"resources\"", with: "{\n  \"resources\"")

    @Test(
        "documents come however they stand, and a bad one costs as little as can be",
        arguments: [
            ("\(a)\n\(b)\n\(c)\n", "A B C"), ("\(a)\(b)\(c)", "A B C"), ("[\(a),\n\(b)]", "A B"),
            ("[\n  \(a),\n  \(b)\n]\n", "A B"), ("\n\n\(a)\n\n\(b)", "A B"), ("\u{1E}\(a)\n\u{1E}\(b)\n", "A B"),
            ("\(pretty)\n\(pretty)\n", "A A"), ("\u{FEFF}\(a)\n\(b)", "A B"), ("\(a)\r\n\(b)\r\n", "A B"),
            ("\(a)\nnonsense\n\(b)\n", "A !2:1 B"), ("nonsense\n\(b)\n\(c)", "!1:1 B C"),
            ("{\"resources\":\n\(b)\n\(c)", "!2:1 B C"), ("\(a)\n{\"id\":\n\(c)", "A !2:7 C"),
            ("{\n  nonsense\n  more\n}\n\(b)\n", "!2:3 B"), ("\(a)x\(b)\n\(c)\n", "A !1:54 C"),
            ("[\(a),\nx,\n\(b)]", "A !2:1"), ("\u{1E}{\n1}\n\u{1E}\(b)", "!2:1 B"),
            ("{\"resources\":{\"bindings\":[\n\(binding),\n\(binding)\n]}}\n", "N N"),
            ("{\"resources\":{\"bindings\":[\(binding),\n\(binding)]}}\n\(b)\n", "N N B"),
            ("{\"id\":\"x\",\n\(b)\n\(c)\n", "!2:1 B C"),
            ("{\"id\":\"x\"}\n{\"id\":\"y\"}\n\(c)\n", "!1:1 !2:1 C"),
        ])
    func framings(_ text: String, _ expected: String) {
        for pieceSize in [1, 2, 3, 7, 16, 4096] {
            #expect(read(text, pieceSize: pieceSize) == expected, "in pieces of \(pieceSize)")
        }
    }

    @Test("one syntax error in a long document is one error, not one a line")
    func noCascade() async throws {
        var text = String(
            decoding: SyntheticResponse(bindingCount: 50, options: SyntheticOptions(style: .pretty)).bytes(),
            as: UTF8.self)
        text.replace("\"success\"", with: "success", maxReplacements: 1)
        text.replace("\"bindings\": [", with: "\"bindings\": [,", maxReplacements: 1)
        let outcome = try await Tool.run("check", input: Array(text.utf8))
        #expect(outcome.diagnostics.split(separator: "\n").count == 3)
    }

    @Test(
        "pieces of any size give the same output, errors and places",
        arguments: [
            "archive.ndjson", "archive-with-bad-lines.ndjson", "concatenated.json", "concatenated-pretty.json",
            "array-of-responses.json", "records.json-seq", "all-kinds.json", "bom.json",
        ])
    func pieces(_ file: String) async throws {
        for command in [
            ["bindings"], ["check"], ["check", "--json"], ["lint"], ["summary"], ["bindings", "--format=csv"],
        ] {
            let path = Tool.fixture("responses/\(file)")
            let whole = try await Tool.run(command + [path])
            for size in ["1", "7", "65536"] {
                #expect(try await Tool.run(command + ["--buffer-size", size, path]) == whole, "\(command) \(size)")
            }
        }
    }

    @Test("threads keep the order, and say the same of errors")
    func threads() async throws {
        var lines = SyntheticArchive(documentCount: 400).bytes().split(separator: 0x0A).map { Array($0) }
        lines.insert(Array(#"{"result":{"resources":{"bindings":[7]}}"#.utf8), at: 123)
        lines.insert(Array("nonsense".utf8), at: 300)
        let archive = Array(lines.joined(separator: [0x0A]))
        for command in [["bindings"], ["decode"], ["check"], ["summary"], ["lint"], ["bindings", "--strict"]] {
            let alone = try await Tool.run(command, input: archive)
            #expect(try await Tool.run(command + ["-j", "3"], input: archive) == alone, "\(command)")
        }
    }
}
