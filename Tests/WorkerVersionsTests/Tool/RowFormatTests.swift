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
        BindingColumns.standard.places[column].map { row[$0] }
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
        #expect(rows.allSatisfy { $0.count == BindingColumns.standard.names.count })
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
        #expect(
            lines[1].split(separator: "\t", omittingEmptySubsequences: false).count
                == BindingColumns.standard.names.count)
        #expect(lines[1].contains(#"a\tb\nc\\d\r"#))
    }

    @Test("nested fields have columns of their own, lists are JSON")
    func nested() async throws {
        let rows = cells(
            ofCSV: try await Tool.run("bindings", "--format", "csv", Tool.fixture("responses/all-kinds.json")).output)
        #expect(rows[0] == BindingColumns.standard.names)
        let limit = try #require(rows.first { $0[3] == "ratelimit" })
        #expect(value("simple.limit", limit) == "100")
        let dispatch = try #require(rows.first { $0[3] == "dispatch_namespace" })
        #expect(value("outbound.params", dispatch)?.hasPrefix("[{") == true)
        #expect(value("outbound.worker.service", dispatch)?.isEmpty == false)
    }

    @Test("every field of the schema's kinds has a column", arguments: KindRow.schema)
    func columns(kind: KindRow) {
        let names = kind.fields.filter { $0.type != .object }.map { BindingColumns.name(of: $0.path) }
        #expect(names.filter { BindingColumns.standard.places[$0] == nil } == [])
        #expect(BindingColumns.standard.places.count == BindingColumns.standard.names.count)
    }

    @Test("no field is lost, whatever columns there are", arguments: try Fixtures.list("bindings"))
    func rest(fixture: Fixture) throws {
        let binding = try #require(VersionResponse(json: fixture.wrapped).result?.resources.bindings.first)
        let row = BindingRow(versionID: nil, index: 0, binding: binding)
        let fields = row.fields(.show).map(\.name)
        for columns in [
            BindingColumns.standard, BindingColumns(fields: ["raw", "id"]), BindingColumns(fields: ["raw"]),
        ] {
            var writer = DelimitedRows(.commas, secrets: .show, columns: columns)
            var output: [UInt8] = []
            // Twice, as nothing of a row may stay for the next one.
            for _ in 0..<2 { writer.append(row, to: &output) }
            let rows = cells(ofCSV: String(decoding: output, as: UTF8.self))
            #expect(rows.count == 2 && rows[0] == rows[1] && rows[0].count == columns.names.count)
            let filled = zip(columns.names, rows[0]).filter { !$1.isEmpty && $0 != "raw" }.map(\.0)
            let raw = columns.places["raw"].map { rows[0][$0] } ?? ""
            let others = raw.isEmpty ? [] : Array(Meaning(Array(raw.utf8)).members.keys)
            let found = Set((filled + others).map { $0.prefix { $0 != "." } })
            #expect(found.isSuperset(of: fields.map { $0[...] }), "\(found)")
        }
    }

    @Test("fields without a column are one cell, by their paths")
    func restCell() throws {
        let binding = Binding(
            name: "L",
            kind: .rateLimit(
                RateLimitBinding(namespaceID: "7", simple: RateLimitBinding.Simple(limit: 100, period: 60))))
        var output: [UInt8] = []
        var writer = DelimitedRows(.tabs, secrets: .hide, columns: BindingColumns(fields: ["simple.limit", "raw"]))
        writer.append(BindingRow(versionID: "v", index: 3, binding: binding), to: &output)
        let row = String(decoding: output, as: UTF8.self)
        #expect(row == "v\t3\tL\tratelimit\t100\t{\"namespace_id\":\"7\",\"simple.period\":60}\n")
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
