import Testing

@testable import WorkerVersions

/// Every option, away from its default.
@Suite("Decoding options")
struct DecodingOptionsTests {
    @Test("unknown kinds refused")
    func unknownKinds() throws {
        let options = DecodingOptions(unknownKinds: .reject)
        let text = #"{"type": "ai", "name": "A"}, {"name": "B", "type": "tomorrow"}"#
        let place = JSONError.Place(
            code: .unknownKind, offset: Wrapping.offset + 51, path: "result.resources.bindings[1].type")
        #expect(decodingError(Wrapping.response(around: text), options)?.place == place)
        #expect(decodingError(Wrapping.response(around: text)) == nil)
        for kind in KindRow.all {
            #expect(decodingError(RenderedSample(.response(around: kind.sample)).bytes, options) == nil)
        }
    }

    @Test("unknown kinds refused, and kept as malformed")
    func unknownKindsKept() throws {
        let fixture = try Fixtures.load("responses/unknown-kinds.json")
        let kept = try VersionResponse(json: fixture.bytes)
        let options = DecodingOptions(unknownKinds: .reject, malformedBindings: .keep)
        let refused = try VersionResponse(json: fixture.bytes, options: options)
        #expect(refused.bindings.count == kept.bindings.count)
        for (kept, refused) in zip(kept.bindings, refused.bindings) {
            guard case .unknown(let unknown) = kept.kind else {
                #expect(kept == refused)
                continue
            }
            guard case .malformed(let malformed) = refused.kind else {
                Issue.record("\(unknown.type) is kept")
                continue
            }
            #expect(malformed.type == unknown.type)
            #expect(malformed.rawJSON == unknown.rawJSON)
            #expect(refused.name == kept.name)
        }
    }

    @Test(
        "bindings that do not fit, kept",
        arguments: try MalformedFixtureTests.rows().filter { $0.file.hasPrefix("binding-") })
    func malformedKept(row: MalformedFixtureTests.Row) throws {
        let bytes = try Fixtures.load("malformed/\(row.file)").bytes
        let error = try #require(decodingError(bytes))
        let kept = try VersionResponse(json: bytes, options: DecodingOptions(malformedBindings: .keep))
        #expect(kept.bindings.count == 3)
        guard case .malformed(let malformed) = kept.bindings[1].kind else {
            Issue.record("\(kept.bindings[1].type)")
            return
        }
        let elements = Meaning(bytes)["result"]?["resources"]?["bindings"]
        guard case .array(let elements) = elements else { throw error }
        #expect(Meaning(malformed.rawJSON.bytes) == elements[1])
        #expect(malformed.type == elements[1]["type"]?.text)
        #expect(kept.bindings[1].name == elements[1]["name"]?.text ?? "")
        #expect(malformed.problem == error.message)
        #expect(Meaning(kept.json())["result"]?["resources"]?["bindings"] == .array(elements))
    }

    @Test("three that do not fit among six, kept")
    func threeMalformedKept() throws {
        let bytes = try Fixtures.load("malformed/three-bad-bindings-among-six.json").bytes
        let kept = try VersionResponse(json: bytes, options: DecodingOptions(malformedBindings: .keep))
        let malformed = kept.bindings.filter { if case .malformed = $0.kind { true } else { false } }
        #expect(kept.bindings.count == 6)
        #expect(malformed.count == 3)
    }

    @Test("syntax errors are never kept")
    func syntaxNotKept() {
        let bytes = Wrapping.response(around: #"{"type": "ai", "name": "A"}, {"name" "B"}"#)
        let error = decodingError(bytes, DecodingOptions(malformedBindings: .keep))
        #expect(error?.code == .unexpectedByte)
    }
}
