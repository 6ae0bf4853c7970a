import Testing

@testable import WorkerVersions

/// Every field of every kind: present, absent, null, and of another JSON type.
@Suite("Fields of bindings")
struct BindingFieldTests {
    @Test("all fields present", arguments: KindRow.all)
    func present(kind: KindRow) throws {
        let bytes = RenderedSample(.response(around: kind.sample)).bytes
        let binding = try #require(VersionResponse(json: bytes).bindings.last)
        #expect(binding.name == "BINDING")
        #expect(binding.type == kind.type)
        #expect(Meaning(binding.json()) == Meaning(RenderedSample(kind.sample).bytes))
        #expect(sameMeaning(binding, try #require(OtherDecoder.response(bytes).bindings.last)))
    }

    @Test("each field", arguments: KindRow.all)
    func fields(kind: KindRow) {
        for field in kind.fields {
            FieldChecks(response: .response(around: kind.sample), object: Sample.bindingPath, field: field).check()
        }
    }

    @Test("name and type", arguments: KindRow.all)
    func nameAndType(kind: KindRow) {
        for field in [Field.required("name"), Field.required("type")] {
            FieldChecks(response: .response(around: kind.sample), object: Sample.bindingPath, field: field).check()
        }
    }

    @Test("only the required fields", arguments: KindRow.all)
    func requiredAlone(kind: KindRow) throws {
        let optional = kind.fields.filter { !$0.isRequired && $0.path != "database_id" }
        let sample = optional.reduce(kind.sample) { $0.removing($1.path) }
        let bytes = RenderedSample(.response(around: sample)).bytes
        let binding = try #require(VersionResponse(json: bytes).bindings.last)
        #expect(Meaning(binding.json()) == Meaning(RenderedSample(sample).bytes))
        #expect(sameMeaning(binding, try #require(OtherDecoder.response(bytes).bindings.last)))
    }

    @Test(
        "a D1 database has one identifier at least",
        arguments: ["", #", "id": null"#, #", "database_id": null"#, #", "id": null, "database_id": null"#])
    func d1(members: String) {
        let bytes = Wrapping.response(around: #"{"type": "d1", "name": "DB"\#(members)}"#)
        let place = JSONError.Place(
            code: .missingMember, offset: Wrapping.offset, path: "result.resources.bindings[0].database_id")
        #expect(decodingError(bytes)?.place == place)
        #expect(!OtherDecoder.accepts(bytes))
    }

    @Test("an unknown kind needs no name", arguments: ["", #", "name": null"#, #", "name": 5"#, #", "name": "N""#])
    func unknownKind(member: String) throws {
        let text = #"{"type": "tomorrow"\#(member), "x": 1e0}"#
        let binding = try #require(VersionResponse(json: Wrapping.response(around: text)).bindings.first)
        #expect(binding.name == (member.contains("N") ? "N" : ""))
        let rawJSON = RawJSON(validated: Array(text.utf8))
        #expect(binding.kind == .unknown(UnknownBinding(type: "tomorrow", rawJSON: rawJSON)))
        #expect(binding.type == "tomorrow")
    }
}
