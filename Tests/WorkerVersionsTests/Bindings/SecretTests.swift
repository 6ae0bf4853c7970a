import Testing

@testable import WorkerVersions

/// No description shows a secret: the fixtures plant words where secrets stand.
@Suite("Secrets")
struct SecretTests {
    static let planted = "planted-secret"

    @Test("descriptions of what was decoded", arguments: try Fixture.responses())
    func responses(fixture: Fixture) throws {
        expectNoSecret(in: try VersionResponse(json: fixture.bytes), fixture.path)
    }

    @Test("descriptions of bindings", arguments: try Fixture.bindings())
    func bindings(fixture: Fixture) throws {
        let binding = try #require(VersionResponse(json: fixture.wrapped).bindings.first)
        expectNoSecret(in: binding, fixture.path)
        expectNoSecret(in: binding.kind, fixture.path)
        expectNoSecret(in: [binding as Binding?], fixture.path)
    }

    @Test("errors, and bindings that were kept though they do not fit", arguments: try MalformedFixtureTests.rows())
    func malformed(row: MalformedFixtureTests.Row) throws {
        let bytes = try Fixtures.load("malformed/\(row.file)").bytes
        if let error = decodingError(bytes) { expectNoSecret(in: error, row.file) }
        let kept = try? VersionResponse(json: bytes, options: DecodingOptions(malformedBindings: .keep))
        if let kept { expectNoSecret(in: kept, row.file) }
    }

    @Test("the fixtures do plant secrets, and the properties show them")
    func properties() throws {
        for type in ["secret_text", "secret_key"] {
            let fixture = try Fixtures.load("bindings/\(type).json")
            let binding = try #require(VersionResponse(json: fixture.wrapped).bindings.first)
            #expect(String(decoding: binding.json(), as: UTF8.self).contains(Self.planted))
        }
    }

    private func expectNoSecret(in value: some Any, _ name: String) {
        var dumped = ""
        dump(value, to: &dumped)
        for text in [dumped, "\(value)", String(describing: value), String(reflecting: value)] {
            #expect(!text.contains(Self.planted), "\(name)")
        }
    }
}
