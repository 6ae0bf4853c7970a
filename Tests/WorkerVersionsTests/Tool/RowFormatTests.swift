import Testing
import WorkerVersions

@testable import worker_versions

@Suite("Tool: formats of rows")
struct RowFormatTests {
    private func run(_ format: String, _ bindings: String) async throws -> String {
        let text = #"{"resources":{"bindings":[\#(bindings)]}}"#
        return try await Tool.run("bindings", "--format", format, input: Array(text.utf8)).output
    }

    /// A small reader of RFC 4180, with nothing in common with the writer.
    private func cells(ofCSV text: String) -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        var rest = Array(text.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"" where isQuoted && rest.first == "\"":
                rest.removeFirst()
                rows[rows.count - 1][rows[rows.count - 1].count - 1].append("\"")
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: rows[rows.count - 1].append("")
            case "\r" where !isQuoted: break
            case "\n" where !isQuoted: rows.append([""])
            default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
            }
        }
        return rows.dropLast()
    }

    private func value(_ column: String, _ row: [String]) -> String? {
        BindingColumns.places[column].map { row[$0] }
    }

    @Test(
        "a CSV cell comes back as it was",
        arguments: [
            #"plain"#, #"a,b"#, #"say \"hi\""#, #"two\r\nlines"#, #"\"\""#, #" spaces "#, #"tab\t"#, #"é😀\u00e9"#, #""#,
            #","#,
        ])
    func quoting(_ text: String) async throws {
        let output = try await run("csv", #"{"name":"T","type":"plain_text","text":"\#(text)"}"#)
        let rows = cells(ofCSV: output)
        #expect(rows.count == 2)
        #expect(rows.allSatisfy { $0.count == BindingColumns.all.count })
        #expect(value("text", rows[1]) == (try String(json: "\"\(text)\"")))
    }

    @Test("CSV rows end with CR LF, and an empty string is not an absent one")
    func lineEnds() async throws {
        let output = try await run("csv", #"{"name":"","type":"plain_text","text":""}"#)
        #expect(output.hasSuffix("\r\n"))
        #expect(output.replacing("\r\n", with: "").contains(",\"\",plain_text,"))
        #expect(!output.contains("\n\n"))
    }

    @Test("TSV cells hold no tab and no line break")
    func tabs() async throws {
        let output = try await run("tsv", #"{"name":"T","type":"plain_text","text":"a\tb\nc\\d\r"}"#)
        let lines = output.split(separator: "\n", omittingEmptySubsequences: true)
        #expect(lines.count == 2)
        #expect(lines[1].split(separator: "\t", omittingEmptySubsequences: false).count == BindingColumns.all.count)
        #expect(lines[1].contains(#"a\tb\nc\\d\r"#))
    }

    @Test("nested fields have columns of their own, lists are JSON")
    func nested() async throws {
        let rows = cells(
            ofCSV: try await Tool.run("bindings", "--format", "csv", Tool.fixture("responses/all-kinds.json")).output)
        #expect(rows[0] == BindingColumns.all)
        let limit = try #require(rows.first { $0[3] == "ratelimit" })
        #expect(value("simple.limit", limit) == "100")
        let dispatch = try #require(rows.first { $0[3] == "dispatch_namespace" })
        #expect(value("outbound.params", dispatch)?.hasPrefix("[{") == true)
        #expect(value("outbound.worker.service", dispatch)?.isEmpty == false)
    }

    @Test("every field of every kind has a column")
    func columns() throws {
        for fixture in try Fixture.bindings() {
            let detail = try VersionDetail(
                json: Array(#"{"resources":{"bindings":["#.utf8) + fixture.bytes + Array("]}}".utf8))
            for binding in detail.resources.bindings where !binding.isOpaque {
                for field in BindingRow(versionID: nil, index: 0, binding: binding).fields(.show) {
                    let isKnown =
                        BindingColumns.places[field.name] != nil || BindingColumns.objects.contains(field.name)
                    #expect(isKnown, "\(field.name) of \(binding.type)")
                }
            }
        }
        #expect(Set(BindingColumns.all).count == BindingColumns.all.count)
    }

    @Test("a table is for people: aligned, and free of control characters")
    func table() async throws {
        let output = try await run("table", #"{"name":"A\u001b[2J","type":"plain_text","text":"x\ny"}"#)
        let lines = output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("INDEX   TYPE"))
        #expect(!output.contains("\u{1B}"))
    }
}
