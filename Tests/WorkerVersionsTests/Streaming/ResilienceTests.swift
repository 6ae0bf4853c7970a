import Testing

@testable import WorkerVersions

/// One bad binding among a thousand costs nobody but itself.
@Suite("One bad binding among a thousand")
struct ResilienceTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let json: String
        let code: JSONError.Code
        /// Behind the binding's own path.
        let path: String
    }

    static let rows = [
        Row(
            testDescription: "wrong type", json: #"{"name":"B","type":"queue","queue_name":5}"#, code: .typeMismatch,
            path: ".queue_name"),
        Row(
            testDescription: "missing member", json: #"{"name":"B","type":"queue"}"#, code: .missingMember,
            path: ".queue_name"),
        Row(
            testDescription: "unknown kind", json: #"{"name":"B","type":"quantum"}"#, code: .unknownKind, path: ".type"),
        Row(testDescription: "no object", json: #""quantum""#, code: .typeMismatch, path: ""),
    ]

    private static let count = 1000
    private static let place = 617

    private func document(with bad: String) -> [UInt8] {
        let good = #"{"name":"GOOD","namespace_id":"0f2ac74b498b48028cb68387c421e279","type":"kv_namespace"}"#
        var bindings = Array(repeating: good, count: Self.count)
        bindings[Self.place] = bad
        return Array(
            #"{"result":{"resources":{"bindings":[\#(bindings.joined(separator: ","))]}},"success":true}"#.utf8)
    }

    @Test(arguments: rows, [100_000, 777])
    func costsOnlyItself(row: Row, chunk: Int) throws {
        let bytes = document(with: row.json)
        let decoding = DecodingOptions(unknownKinds: .reject)
        var stream = VersionStream(options: VersionStream.Options(decoding: decoding))
        var names = 0
        var failures: [VersionFailure] = []
        var responses = 0
        let take: (VersionEvent) -> Void = { event in
            switch event {
            case .binding: names += 1
            case .failure(let failure): failures.append(failure)
            case .response: responses += 1
            }
        }
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            try stream.push(bytes[start..<min(start + chunk, bytes.count)]) { take($0) }
        }
        try stream.finish { take($0) }
        #expect(names == Self.count - 1 && responses == 1)
        let failure = try #require(failures.first)
        #expect(failures.count == 1 && failure.index == Self.place && failure.error.code == row.code)
        #expect(failure.error.path.description == "result.resources.bindings[\(Self.place)]\(row.path)")
        #expect(failure.rawJSON?.text == row.json)
    }

    @Test(arguments: rows)
    func isKeptWhereAsked(row: Row) throws {
        let options = DecodingOptions(unknownKinds: .reject, malformedBindings: .keep)
        let response = try VersionResponse(json: document(with: row.json), options: options)
        let bindings = try #require(response.result?.resources.bindings)
        #expect(bindings.count == Self.count)
        guard case .malformed(let malformed) = bindings[Self.place].kind else {
            Issue.record("the bad binding is no malformed one")
            return
        }
        #expect(malformed.rawJSON.text == row.json)
    }
}
