import Testing

@testable import WorkerVersions

/// Whoever adds a kind and forgets an arm, the fixture, or a field of it sees it here. All other tests of kinds go through
/// the fixtures (`KindRow.all`), and so find a new one by themselves.
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

    @Test("the kinds of the schema are as it says", arguments: KindRow.schema)
    func schema(row: KindRow) throws {
        let found = try #require(KindRow.all.first { $0.type == row.type })
        #expect(Set(found.fields) == Set(row.fields))
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

    @Test("each fixture holds every field", arguments: try Fixtures.list("bindings"))
    func complete(fixture: Fixture) throws {
        let binding = try #require(VersionResponse(json: fixture.wrapped).bindings.first)
        #expect(absentProperties(of: binding.kind, named: fixture.name) == [])
    }

    @Test("all kinds in one response, and back")
    func together() throws {
        let fixtures = try Fixtures.list("bindings")
        let bytes = Wrapping.response(around: Array(fixtures.map(\.bytes).joined(separator: [0x2C])))
        let response = try VersionResponse(json: bytes)
        #expect(response.bindings.map(\.type) == fixtures.map(\.name))
        #expect(try VersionResponse(json: response.json()) == response)
        #expect(sameMeaning(response, try OtherDecoder.response(bytes)))
        expectSameEvents(bytes, "all kinds", .pieces, framings: [.document])
    }

    @Test("a response fixture holds each kind of the schema once")
    func allKinds() throws {
        let types = try VersionResponse(json: Fixtures.load("responses/all-kinds.json").bytes).bindings.map(\.type)
        #expect(types.sorted() == KindRow.schema.map(\.type).sorted())
    }

    /// The properties that hold nothing. Of a type that guards a secret, what it shows stands for them.
    private func absentProperties(of value: Any, named name: String) -> [String] {
        let mirror = Mirror(reflecting: value)
        if value as? String == "nil" || mirror.displayStyle == .optional && mirror.children.isEmpty { return [name] }
        guard mirror.displayStyle != .collection else { return [] }
        return mirror.children.flatMap { absentProperties(of: $0.value, named: $0.label ?? name) }
    }
}
