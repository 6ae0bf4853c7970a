import Testing

@testable import WorkerVersions

/// What is known of a version when one of its bindings is told of.
@Suite("Origins of events")
struct EventOriginTests {
    private static let bindings = #""resources":{"bindings":[{"type":"ai","name":"A"},5,{"type":"ai","name":"B"}]}"#

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let framing: VersionStream.Framing
        let text: String
        /// Of each event its document and the identifier, `-` where there is none.
        let origins: String
    }

    static let rows = [
        Row(
            testDescription: "before, bare", framing: .document, text: #"{"id":"v1",\#(bindings)}"#,
            origins: "0v1 0v1 0v1 0v1"),
        Row(
            testDescription: "after, bare", framing: .document, text: #"{\#(bindings),"id":"v1"}"#,
            origins: "0- 0- 0- 0v1"),
        Row(
            testDescription: "before, enveloped", framing: .document,
            text: #"{"success":true,"result":{"id":"v\u0031",\#(bindings)}}"#, origins: "0v1 0v1 0v1 0v1"),
        Row(
            testDescription: "after, enveloped", framing: .document,
            text: #"{"result":{\#(bindings),"id":"v1"},"success":true}"#, origins: "0- 0- 0- 0v1"),
        Row(
            testDescription: "taken back", framing: .document, text: #"{"id":"v1","id":null,\#(bindings)}"#,
            origins: "0- 0- 0- 0-"),
        Row(
            testDescription: "lines", framing: .lines,
            text: """
                {"id":"v1",\(bindings)}
                {"id":"v2","resources":{"bindings":[nonsense
                {\(bindings)}

                {"id":"v4","resources":{"bindings":[]}}
                {"result":null}
                """,
            origins: "0v1 0v1 0v1 0v1 1v2 2- 2- 2- 2- 3v4 4-"),
        Row(
            testDescription: "an array", framing: .sequence, text: #"[{"id":"v1",\#(bindings)},{\#(bindings)}]"#,
            origins: "0v1 0v1 0v1 0v1 1- 1- 1- 1-"),
    ]

    @Test("the document and its identifier, cut anywhere", arguments: rows)
    func origins(row: Row) {
        let bytes = Array(row.text.utf8)
        let options = VersionStream.Options(framing: row.framing)
        Chunkings.pairs.forEach(count: bytes.count) { chunking in
            let found = origins(of: bytes, options, chunking)
            if found != row.origins { Issue.record("\(chunking): \(found)") }
            return found == row.origins ? .next : .stop
        }
        guard row.framing == .lines else { return }
        var found: [String] = []
        var blocks = MemoryLineBlocks(bytes, blockBytes: bytes.count)
        while let block = blocks.next() {
            try? block.forEachEvent { _, origin in
                found.append(text(of: origin))
                return .next
            }
        }
        #expect(found.joined(separator: " ") == row.origins)
    }

    @Test("a stream that is used again counts anew")
    func again() throws {
        var stream = VersionStream()
        var found: [EventOrigin] = []
        for _ in 0..<2 {
            try stream.push(Array(Self.rows[0].text.utf8)) { _, origin in
                found.append(origin)
                return .next
            }
            stream.reset()
        }
        #expect(found == Array(repeating: EventOrigin(document: 0, versionID: "v1"), count: 8))
    }

    private func origins(of bytes: [UInt8], _ options: VersionStream.Options, _ chunking: Chunking) -> String {
        var stream = VersionStream(options: options)
        var found: [String] = []
        let take = { (_: VersionEvent, origin: EventOrigin) -> Flow in
            found.append(text(of: origin))
            return .next
        }
        do {
            try chunking.forEachChunk(of: bytes) { try stream.push($0, take) }
            try stream.finish(take)
        } catch {
            found.append("\(error)")
        }
        return found.joined(separator: " ")
    }

    private func text(of origin: EventOrigin) -> String {
        "\(origin.document)\(origin.versionID ?? "-")"
    }
}
