import Testing

@testable import WorkerVersions

/// The enumeration, the schema's table and the fixtures list the same kinds: whoever adds one and forgets another sees it here.
@Suite("Every kind has its fixture")
struct KindCoverageTests {
    private static func source() throws -> String {
        try Fixtures.text("Sources/WorkerVersions/Bindings/Binding.swift")
    }

    /// The cases of `Binding.Kind` but `unknown` and `malformed`, as the source declares them.
    private static func cases() throws -> [String] {
        try source().matches(of: /\n {8}(?:indirect )?case (\w+)/).map { String($0.output.1) }
            .filter { !["unknown", "malformed"].contains($0) }
    }

    /// The wire names that the decoder knows, as the source lists them.
    private static func wireNames() throws -> [String] {
        try source().matches(of: /\n +case "(\w+)": \.(\w+)/).map { String($0.output.1) }
    }

    @Test("the decoder has a wire name for each case")
    func wireNames() throws {
        let decoded = try Self.source().matches(of: /\n +case "(\w+)": \.(\w+)/).map { String($0.output.2) }
        #expect(try Self.cases().count >= 38)
        #expect(try decoded.sorted() == Self.cases().sorted())
    }

    @Test("the schema's table lists each kind")
    func table() throws {
        #expect(try KindRow.all.map(\.type).sorted() == Self.wireNames().sorted())
    }

    @Test("each kind has a fixture")
    func fixtures() throws {
        #expect(try Fixtures.list("bindings").map(\.name).sorted() == Self.wireNames().sorted())
    }

    @Test("each fixture decodes to its kind, all its members known", arguments: try Fixtures.list("bindings"))
    func fixture(fixture: Fixture) throws {
        let options = DecodingOptions(unknownKinds: .reject, unknownFields: .reject, duplicateKeys: .reject)
        let response = try VersionResponse(json: fixture.wrapped, options: options)
        let binding = try #require(response.bindings.first)
        #expect(binding.type == fixture.name)
        switch binding.kind {
        case .unknown, .malformed: Issue.record("\(fixture.name) is no kind of its own")
        default: break
        }
        #expect(Meaning(binding.json()) == Meaning(fixture.bytes))
    }

    @Test("each fixture holds every field", arguments: KindRow.all)
    func complete(kind: KindRow) throws {
        let members = Meaning(try Fixtures.load("bindings/\(kind.type).json").bytes).members
        #expect(Set(members.keys) == Set(kind.topFields.map(\.path) + ["name", "type"]))
    }

    @Test("a response fixture holds each kind once")
    func allKinds() throws {
        let types = try VersionResponse(json: Fixtures.load("responses/all-kinds.json").bytes).bindings.map(\.type)
        #expect(types.sorted() == KindRow.all.map(\.type).sorted())
    }
}
