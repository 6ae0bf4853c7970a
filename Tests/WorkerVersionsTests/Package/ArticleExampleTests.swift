import Synchronization
import Testing
import WorkerVersions

/// The Swift examples of two articles are those of `ArticleExamples`, and do what the articles say.
@Suite("The examples of the articles")
struct ArticleExampleTests {
    @Test(arguments: ["StreamingBindings", "DecodingAResponse"])
    func `each example is compiled`(article: String) throws {
        let text = try Fixtures.text("Sources/WorkerVersions/WorkerVersions.docc/\(article).md")
        let source = try Fixtures.text("Tests/WorkerVersionsTests/Package/ArticleExamples.swift")
        let published = text.matches(of: /```swift\n(?s)(.*?)```/).map { lines($0.output.1) }
        let mark = "// example of \(article).md\n"
        let compiled = source.split(separator: mark).dropFirst().map { part in
            lines(part[..<(part.firstRange(of: "// end of example")?.lowerBound ?? part.endIndex)])
        }
        #expect(!published.isEmpty && published == compiled)
    }

    /// The lines without the spaces that all of them begin with, and without empty ones.
    private func lines(_ text: Substring) -> [String] {
        let lines = text.split(separator: "\n").filter { !$0.allSatisfy { $0 == " " } }
        let indentation = lines.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return lines.map { String($0.dropFirst(indentation)) }
    }

    /// What an example prints.
    private final class Log: Sendable {
        private let printed = Mutex<[String]>([])

        var lines: [String] { printed.withLock { $0 } }

        func print(_ items: [Any]) {
            let line = items.map { "\($0)" }.joined(separator: " ")
            printed.withLock { $0.append(line) }
        }
    }

    private static let bytes = Array(
        #"""
        {"result":{"id":"v1","resources":{"bindings":[{"type":"ai","name":"A"},{"type":"d1","name":"D","database_id":"x"},
        {"type":"d1"}],"script_runtime":{"compatibility_date":"2026-01-01"}}}}
        """#.utf8)

    private func chunks(_ bytes: [UInt8]) -> AsyncStream<[UInt8]> {
        AsyncStream { continuation in
            for byte in bytes { continuation.yield([byte]) }
            continuation.finish()
        }
    }

    @Test func `streaming`() async throws {
        let log = Log()
        try await ArticleExamples.streamingOverview(chunks(Self.bytes)) { log.print($0) }
        #expect(log.lines.count == 4 && log.lines.first == "A" && log.lines.last == "version v1")
        #expect(log.lines[2].hasPrefix("binding 2 does not fit: missing member"))
        let origins = Log()
        try ArticleExamples.origins(Self.bytes) { origins.print($0) }
        #expect(origins.lines == ["0 v1 A", "0 v1 D"])
        #expect(try ArticleExamples.stopping(Self.bytes, at: "A") <= Self.bytes.count)
        let archive = Array("{\"result\":{\"id\":\"v1\",\"resources\":{}}}\n{}\n".utf8)
        let responses = Log()
        try await ArticleExamples.responses(chunks(archive)) { responses.print($0) }
        #expect(responses.lines == ["v1", "no version"])
        let failures = Log()
        try await ArticleExamples.parallel(archive + Array("x\n".utf8)) { failures.print($0) }
        #expect(failures.lines.count == 1 && failures.lines[0].hasPrefix("document 2: "))
        let identities = Log()
        try await ArticleExamples.blocks(archive) { identities.print($0) }
        #expect(identities.lines == [#"["v1"]"#])
    }

    @Test func `decoding`() throws {
        let log = Log()
        let good = Array(#"{"result":{"id":"v1","resources":{"bindings":[{"type":"ai","name":"A"}]}}}"#.utf8)
        try ArticleExamples.overview(good) { log.print($0) }
        let failed = Array(#"{"success":false,"result":null,"errors":[{"code":7003,"message":"no"}]}"#.utf8)
        try ArticleExamples.overview(failed) { log.print($0) }
        ArticleExamples.kinds(Binding(name: "D", kind: .d1(D1Binding(databaseID: "x")))) { log.print($0) }
        #expect(log.lines == ["v1 1", "7003: no", "x"])
        #expect(try ArticleExamples.strict(good).result?.id == "v1")
        #expect(throws: JSONError.self) { try ArticleExamples.strict(Array(#"{"result":null,"x":1}"#.utf8)) }
        #expect(try ArticleExamples.lessOf(Array(#"{"result":{"resources":{}}}"#.utf8)) == nil)
        #expect(try ArticleExamples.looking(in: Self.bytes, for: "x"))
        #expect(try !ArticleExamples.looking(in: Self.bytes, for: "y"))
    }
}
