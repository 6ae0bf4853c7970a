import Foundation
import Testing

@testable import worker_versions

/// One bad binding among a thousand costs its own row, and a line on standard error.
@Suite("Tool: one bad binding among a thousand")
struct BadBindingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let json: String
        /// The place within the binding's line, and what is said of it.
        let column: Int
        let message: String
        /// Behind the binding's own path.
        let path: String
    }

    static let rows = [
        Row(
            testDescription: "wrong type", json: #"{"name":"B","type":"queue","queue_name":5}"#, column: 41,
            message: "wrong type: expected a string, found a number", path: ".queue_name"),
        Row(
            testDescription: "missing field", json: #"{"name":"B","type":"queue"}"#, column: 1,
            message: "missing member \"queue_name\"", path: ".queue_name"),
        Row(
            testDescription: "no type", json: #"{"name":"B"}"#, column: 1, message: "missing member \"type\"",
            path: ".type"),
        Row(
            testDescription: "no object", json: #""quantum""#, column: 1,
            message: "wrong type: expected an object, found a string", path: ""),
    ]

    private static let count = 1000
    private static let place = 617

    /// A document with each binding on a line of its own, the first line holding all before them.
    private static func document(with bad: String) -> String {
        let bindings = (0..<count).map { number in
            number == place ? bad : #"{"name":"GOOD\#(number)","type":"kv_namespace","namespace_id":"0f2ac74b"}"#
        }
        return #"{"result":{"id":"v1","resources":{"bindings":["#
            + "\n\(bindings.joined(separator: ",\n"))\n" + #"]}},"success":true}"# + "\n"
    }

    /// Runs the tool on a file with that text; what it says of the file begins with `FILE`.
    private func run(_ options: [String], _ text: String) async throws -> Tool.Outcome {
        let file = FileManager.default.temporaryDirectory.appending(path: "bindings-\(UUID().uuidString).json")
        let path = file.path(percentEncoded: false)
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let outcome = try await Tool.run(["bindings"] + options + [path])
        return Tool.Outcome(
            status: outcome.status, output: outcome.output,
            diagnostics: outcome.diagnostics.replacing(path, with: "FILE"))
    }

    private static func names(_ outcome: Tool.Outcome) -> [Substring] {
        outcome.lines.map { $0.split(separator: "\"name\":\"").last?.prefix { $0 != "\"" } ?? "" }
    }

    private static let good = (0..<count).filter { $0 != place }.map { "GOOD\($0)"[...] }

    @Test("999 rows, one line of what is wrong and where, 65", arguments: rows)
    func goesOn(row: Row) async throws {
        let path = "result.resources.bindings[\(Self.place)]\(row.path)"
        let line = "FILE:\(Self.place + 2):\(row.column): \(row.message) (path \(path))\n"
        for options in [[], ["--buffer-size", "777"], ["-j", "2"]] {
            let outcome = try await run(options, Self.document(with: row.json))
            #expect(outcome.status == 65 && outcome.diagnostics == line)
            #expect(Self.names(outcome) == Self.good)
            let index = outcome.lines.dropFirst(Self.place).first?.firstRange(of: "\"index\":\(Self.place + 1),")
            #expect(index != nil)
        }
    }

    @Test("--strict stops there", arguments: rows)
    func stops(row: Row) async throws {
        for options in [[], ["--buffer-size", "777"], ["-j", "2"]] {
            let outcome = try await run(options + ["--strict"], Self.document(with: row.json))
            #expect(outcome.status == 65)
            #expect(outcome.diagnostics.hasPrefix("FILE:\(Self.place + 2):\(row.column): \(row.message) "))
            #expect(outcome.diagnostics.split(separator: "\n").count == 1)
            #expect(Self.names(outcome) == Array(Self.good.prefix(Self.place)))
        }
    }

    /// The tool refuses no kind: one of tomorrow is a row.
    @Test("an unknown kind is nothing bad")
    func unknownKind() async throws {
        let outcome = try await run([], Self.document(with: #"{"name":"B","type":"quantum"}"#))
        #expect(outcome.status == 0 && outcome.diagnostics.isEmpty)
        #expect(outcome.lines.count == Self.count && Self.names(outcome)[Self.place] == "B")
    }

    @Test("in an archive, the bad line is told of, and the next ones are read", arguments: rows)
    func archive(row: Row) async throws {
        let good = Self.document(with: #"{"name":"B","type":"ai"}"#).replacing("\n", with: "")
        let bad = Self.document(with: row.json).replacing("\n", with: "")
        for options in [[], ["--buffer-size", "777"], ["-j", "3"]] {
            let outcome = try await run(options, "\(good)\n\(bad)\n\(good)\n")
            #expect(outcome.status == 65 && outcome.lines.count == 3 * Self.count - 1)
            #expect(outcome.diagnostics.hasPrefix("FILE:2:"))
            #expect(outcome.diagnostics.split(separator: "\n").count == 1)
            let strict = try await run(options + ["--strict"], "\(good)\n\(bad)\n\(good)\n")
            #expect(strict.status == 65 && strict.lines.count == Self.count + Self.place)
        }
    }
}
