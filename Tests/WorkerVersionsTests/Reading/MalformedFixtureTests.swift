import Testing

@testable import WorkerVersions

/// The files of `Fixtures/malformed/`: each is refused, at the place that `Fixtures/README.md` gives.
@Suite("Malformed fixtures")
struct MalformedFixtureTests {
    /// A row of the table.
    struct Row: Sendable, CustomTestStringConvertible {
        let file: String
        let path: String

        var testDescription: String { file }
        var isBare: Bool { file.hasPrefix("bare-") }
    }

    static func rows() throws -> [Row] {
        let text = try Fixtures.text("Fixtures/README.md")
        let section = text.split(separator: "\n## malformed\n")[1].split(separator: "\n## ")[0]
        return section.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimming(" `") }
            guard cells.count == 3, cells[0].hasSuffix(".json") else { return nil }
            return Row(file: cells[0], path: cells[2] == "(document)" ? "" : cells[2])
        }
    }

    /// Files that Foundation takes, and why: numbers of `FoundationDivergenceTests`.
    static let divergences: [String: String] = [
        "duplicate-result.json": "5", "duplicate-resources.json": "5", "duplicate-bindings.json": "5",
        "duplicate-bindings-escaped.json": "5", "error-code-nearly-integral.json": "8",
        "binding-ratelimit-period-tiny.json": "8",
    ]

    @Test("each is refused at its place", arguments: try rows())
    func refused(row: Row) throws {
        let bytes = try Fixtures.load("malformed/\(row.file)").bytes
        #expect(ReferenceGrammar.verdict(on: bytes) == .valid)
        let error = try #require(throws: JSONError.self) {
            if row.isBare { _ = try VersionDetail(json: bytes) } else { _ = try VersionResponse(json: bytes) }
        }
        #expect(error.path.description == row.path)
        #expect(!error.isSyntax)
        #expect(bytes.indices.contains(error.offset))
    }

    @Test("Foundation refuses it too", arguments: try rows())
    func refusedByFoundation(row: Row) throws {
        let bytes = try Fixtures.load("malformed/\(row.file)").bytes
        let isTaken = row.isBare ? (try? OtherDecoder.version(bytes)) != nil : OtherDecoder.accepts(bytes)
        #expect(isTaken == (Self.divergences[row.file] != nil))
    }

    @Test("the table lists each file")
    func complete() throws {
        let files = try Fixtures.list("malformed").map { $0.path.replacing("malformed/", with: "") }
        #expect(try Self.rows().map(\.file).sorted() == files)
    }
}

extension Substring {
    /// Without these characters at both ends.
    fileprivate func trimming(_ characters: String) -> String {
        String(drop { characters.contains($0) }.reversed().drop { characters.contains($0) }.reversed())
    }
}
