import Testing

@testable import WorkerVersions

/// How documents follow one another, and what a bad one costs.
@Suite("Framings")
struct FramingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let input: String
        /// What comes, a word an event; a failure with its line.
        let events: [String]

        init(_ input: String, _ events: String...) { (self.input, self.events) = (input, events) }

        var testDescription: String { input.debugDescription }
    }

    private static let good = #"{"success":true}"#
    private static let bare = #"{"resources":{"bindings":[{"type":"ai","name":"A"}]}}"#

    static let lines: [Row] = [
        Row(""), Row("\n\n"), Row(" \r\n\t\r\n"),
        Row(good, "response"), Row(good + "\n", "response"), Row("\n\n" + good + "\r\n\r\n", "response"),
        Row("\(good)\n\(bare)\n\(good)", "response", "A", "response", "response"),
        Row("\(good)\r\n\(bare)\r\n", "response", "A", "response"),
        Row("\u{FEFF}\(good)\n\(good)", "response", "response"),
        Row("\(good)\n\u{FEFF}\(good)\n\(good)", "response", "unexpectedByte 2:1", "response"),
        Row("\(good)\nx\n\(good)", "response", "unexpectedByte 2:1", "response"),
        Row(
            "x\ny\n\n{\n\(good)\n]", "unexpectedByte 1:1", "unexpectedByte 2:1", "unexpectedEnd 4:2", "response",
            "unexpectedByte 6:1"),
        Row("{\"success\":tr\n\(good)", "unexpectedEnd 1:14", "response"),
        Row("\(good)\n{\"success\":tr", "response", "unexpectedEnd 2:14"),
        Row("{\"success\":\"tr\nue\"}\n\(good)", "unexpectedEnd 1:15", "unexpectedByte 2:1", "response"),
        Row("\(good) x\n\(good)", "response", "trailingBytes 1:18", "response"),
        Row("\(good)\(good)\n\(good)", "response", "trailingBytes 1:17", "response"),
        Row(
            "{\"success\":1}\n{\"success\":\"x\"}\n{\"success\":[]}\n\(good)", "typeMismatch 1:12",
            "typeMismatch 2:12", "typeMismatch 3:12", "response"),
        Row("5\nnull\n\"\"\n\(good)", "typeMismatch 1:1", "typeMismatch 2:1", "typeMismatch 3:1", "response"),
        Row("[\(good)]\n\(good)", "response", "response"),
        Row("[\(good)\n,\(good)]\n\(good)", "response", "unexpectedEnd 1:18", "unexpectedByte 2:1", "response"),
        Row("\u{1E}\(good)\n\u{1E}\(bare)\n", "response", "A", "response"),
        Row(
            "{\"resources\":{\"bindings\":[{\"type\":\"ai\",\"name\":\"A\"},\n\(good)", "A", "unexpectedEnd 1:52",
            "response"),
        Row("{\"result\":{}}\n\(good)", "missingMember 1:11", "response"),
        Row("{\"result\":{\"resources\":{}},\"result\":null} \n\(good)", "duplicateMember 1:28", "response"),
    ]

    static let sequences: [Row] = [
        Row(""), Row(" \n"), Row("\u{1E}\n"), Row("[]"), Row("[ ] []"),
        Row(good + good + bare + good, "response", "response", "A", "response", "response"),
        Row("\(good) \n\t\(good)\r\n", "response", "response"),
        Row("{\n\"success\"\n:\ntrue\n}\n{\n}", "response", "response"),
        Row("\u{1E}\(good)\n\u{1E}\u{1E}\(bare)\n", "response", "A", "response"),
        Row("[\(good),\(bare) ,\n{}]", "response", "A", "response", "response"),
        Row("[\(good)][\(bare)]\(good)", "response", "A", "response", "response"),
        Row("\u{FEFF}\(good)\(good)", "response", "response"),
        Row("\(good)\u{FEFF}\(good)\n\(good)", "response", "unexpectedByte 1:17", "response"),
        Row("\u{FEFF}[\(good)]", "response"),
        Row("\(good)x \(good)\n\(good)", "response", "unexpectedByte 1:17", "response"),
        Row("\u{1E}{\"success\":tru\u{1E}\(good)", "invalidLiteral 1:16", "response"),
        Row("\u{1E}{\"a\":1\u{1E}\(good)", "invalidNumber 1:8", "response"),
        Row("\u{1E}{\u{1E}\(good)", "unexpectedByte 1:3", "response"),
        Row("{\"success\":5} \(good)\n\(good)", "typeMismatch 1:12", "response"),
        Row("{\"success\":\n5}\(good)\n\(good)", "typeMismatch 2:1", "response"),
        Row("[\(good)", "response", "unexpectedEnd 1:18"), Row("[", "unexpectedEnd 1:2"),
        Row("[\(good),", "response", "unexpectedEnd 1:19"), Row("[\(good),]", "response", "unexpectedByte 1:19"),
        Row("[,", "unexpectedByte 1:2"), Row("[[]]", "typeMismatch 1:2"),
        Row("[1,\n\(good)", "typeMismatch 1:2", "response"),
        Row("\(good)\n{\"success\":t", "response", "unexpectedEnd 2:13"),
        Row("{\"resources\":{}}{\"id\":\"x\"}", "response", "missingMember 1:17"),
    ]

    private func expect(_ row: Row, _ framing: VersionStream.Framing) {
        let bytes = Array(row.input.utf8)
        let log = EventLog(bytes, VersionStream.Options(framing: framing))
        let events = log.entries.map { entry in
            switch entry {
            case .binding(let binding, _): binding.name
            case .response: "response"
            case .failure(let failure):
                "\(failure.error.code.rawValue) \(failure.error.position.map(\.description) ?? "")"
            case .thrown(let fault): "thrown \(fault)"
            }
        }
        #expect(events == row.events)
        // Each document has its number, whether it is right or wrong.
        let documents = log.entries.filter { if case .binding = $0 { false } else { true } }
        for (number, entry) in documents.enumerated() {
            // A line that goes on behind its document is one line and two events.
            guard !row.input.contains("} x"), case .failure(let failure) = entry else { continue }
            #expect(failure.document == number)
        }
        expectSameEvents(bytes, row.testDescription, .pairs, framings: [framing])
    }

    @Test(arguments: lines)
    func `one document a line`(row: Row) { expect(row, .lines) }

    @Test(arguments: sequences)
    func `documents one after another`(row: Row) { expect(row, .sequence) }

    @Test func `the archives among the fixtures`() throws {
        let documents = ["archive.ndjson": 6, "concatenated.json": 4, "concatenated-pretty.json": 3]
        let others = ["array-of-responses.json": 4, "records.json-seq": 4]
        for (name, count) in documents.merging(others, uniquingKeysWith: +) {
            let log = EventLog(
                try Fixtures.load("responses/\(name)").bytes, VersionStream.Options(framing: .sequence))
            #expect(log.responses.count == count, "\(name)")
            #expect(log.faults.isEmpty, "\(name)")
        }
        for framing in [VersionStream.Framing.lines, .sequence] {
            let archive = try Fixtures.load("responses/archive-with-bad-lines.ndjson")
            let bad = EventLog(archive.bytes, VersionStream.Options(framing: framing))
            let lines = bad.failures.map { $0.error.position?.line }
            #expect(lines.contains(2) && lines.contains(4) && lines.contains(5) && lines.contains(6))
            #expect(Set(lines).count == 4)
        }
    }

    /// A line of any length that is wrong at its start costs that line alone, in the longest run of bad lines.
    @Test func `many bad lines`() {
        let bad = (0..<200).map { String(repeating: "x", count: $0 % 40 + 1) }
        let text = bad.joined(separator: "\n") + "\n" + Self.good + "\n" + bad.joined(separator: "\r\n")
        let options = VersionStream.Options(framing: .lines)
        let whole = EventLog(Array(text.utf8), options)
        #expect(whole.failures.map(\.error.position?.line) == Array(1...200) + Array(202...401))
        #expect(whole.failures.map(\.document) == Array(0..<200) + Array(201...400))
        #expect(whole.responses.count == 1)
        #expect(EventLog(Array(text.utf8), options, in: .pieces(of: 11, first: 4)) == whole)
    }
}
