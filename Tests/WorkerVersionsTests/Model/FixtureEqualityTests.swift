import Testing

@testable import WorkerVersions

/// Every fixture decodes, and to the value that Foundation's decoder makes of it.
@Suite("Fixtures and JSONDecoder agree")
struct FixtureEqualityTests {
    /// Fixtures of which the two make different values, and why: numbers of the list in `FoundationDivergenceTests`.
    static let divergences: [String: String] = [
        "responses/duplicate-keys.json": "5: Foundation takes the first of repeated keys",
        "responses/non-ascii.json": "5: Foundation takes the first of keys that differ by normalisation",
        "bindings/variants/kv_namespace.duplicate-keys.json": "5: Foundation takes the first of repeated keys",
        "bindings/variants/json.exact-numbers.json": "7: Foundation refuses 1E400",
    ]

    static func common(_ fixtures: [Fixture]) -> [Fixture] {
        fixtures.filter { divergences[$0.path] == nil }
    }

    @Test("a response", arguments: common(try Fixture.responses()))
    func response(fixture: Fixture) throws {
        let ours = try VersionResponse(json: fixture.bytes)
        #expect(sameMeaning(ours, try OtherDecoder.response(fixture.bytes)))
    }

    @Test("a version without the envelope", arguments: common(try Fixture.versions()))
    func version(fixture: Fixture) throws {
        let ours = try VersionDetail(json: fixture.bytes)
        #expect(sameMeaning(VersionResponse(of: ours), VersionResponse(of: try OtherDecoder.version(fixture.bytes))))
    }

    @Test("a binding", arguments: common(try Fixture.bindings()))
    func binding(fixture: Fixture) throws {
        let ours = try VersionResponse(json: fixture.wrapped)
        #expect(ours.bindings.count == 1)
        #expect(sameMeaning(ours, try OtherDecoder.response(fixture.wrapped)))
    }

    @Test("a fixture that diverges decodes, and differently", arguments: divergences.keys.sorted())
    func divergence(path: String) throws {
        let fixture = try Fixtures.load(path)
        let document = path.hasPrefix("bindings") ? fixture.wrapped : fixture.bytes
        let ours = try VersionResponse(json: document)
        let theirs = try? OtherDecoder.response(document)
        #expect(theirs.map { sameMeaning(ours, $0) } != true)
    }

    @Test("files of several documents are no document", arguments: Fixture.archives.keys.sorted())
    func archive(name: String) throws {
        let fixture = try #require(Fixtures.list("responses").first { $0.name == name })
        #expect(throws: JSONError.self) { try VersionResponse(json: fixture.bytes) }
    }
}
