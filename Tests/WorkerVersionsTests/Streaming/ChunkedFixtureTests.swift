import Testing

@testable import WorkerVersions

/// Every fixture, cut in every way: the same events, errors and places.
@Suite("Chunks of fixtures")
struct ChunkedFixtureTests {
    @Test(arguments: try Fixtures.list("responses"))
    func `responses and archives`(fixture: Fixture) {
        expectSameEvents(fixture.bytes, fixture.path, .splits, framings: [.sequence])
        expectSameEvents(fixture.bytes, fixture.path, .pairs, framings: [.document])
        // Where a document stands on many lines, each of them is a failure.
        if fixture.bytes.count < 2500 { expectSameEvents(fixture.bytes, fixture.path, .pieces, framings: [.lines]) }
        expectSameEvents(fixture.bytes.onOneLine, "\(fixture.path) on one line", .pairs, framings: [.lines])
    }

    @Test(arguments: try Fixtures.list("malformed"))
    func `malformed responses`(fixture: Fixture) {
        expectSameEvents(fixture.bytes, fixture.path, .splits, framings: [.document])
        expectSameEvents(fixture.bytes.onOneLine, "\(fixture.path) on one line", .pairs, framings: [.lines])
    }

    @Test(arguments: try Fixture.bindings())
    func bindings(fixture: Fixture) {
        expectSameEvents(fixture.wrapped, fixture.path, .pairs, framings: [.document])
    }

    /// Grammar cases are any JSON, or none: as documents, as the value of a member nobody knows, as free JSON that is kept.
    @Test(arguments: ["accept", "reject", "either"])
    func `grammar cases`(folder: String) throws {
        for fixture in try Fixtures.list("grammar/\(folder)") {
            expectSameEvents(fixture.bytes, fixture.path, .pieces)
            let skipped = Array(#"{"x":"#.utf8) + fixture.bytes + Array(#","success":true}"#.utf8)
            expectSameEvents(skipped, "\(fixture.path), skipped", .pairs, framings: [.document])
            let kept = Array(#"{"type":"json","name":"A","json":"#.utf8) + fixture.bytes + Array("}".utf8)
            expectSameEvents(
                Wrapping.response(around: kept), "\(fixture.path), kept", .pairs, framings: [.document])
        }
    }

    /// What options add to the events: refused kinds, members and keys, and members reported with their places.
    @Test(arguments: try Fixtures.list("responses") + Fixture.bindings())
    func `options`(fixture: Fixture) {
        let bytes = fixture.path.hasPrefix("bindings") ? fixture.wrapped : fixture.bytes
        let options: [(String, DecodingOptions)] = [
            ("report", DecodingOptions(unknownFields: .report { _ in })),
            ("reject", DecodingOptions(unknownKinds: .reject, unknownFields: .reject, duplicateKeys: .reject)),
            ("some members", DecodingOptions(unknownFields: .report { _ in }, members: [.script, .envelope])),
        ]
        for (name, options) in options {
            expectSameEvents(bytes, "\(fixture.path), \(name)", .pieces, framings: [.sequence], decoding: options)
        }
    }
}
