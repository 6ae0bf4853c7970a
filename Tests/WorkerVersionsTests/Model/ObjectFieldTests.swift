import Testing

@testable import WorkerVersions

/// Every field of every object beside the bindings: present, absent, null, and of another JSON type.
@Suite("Fields of responses")
struct ObjectFieldTests {
    @Test("all fields present")
    func present() throws {
        let bytes = RenderedSample(.response).bytes
        let response = try VersionResponse(json: bytes, options: DecodingOptions(unknownFields: .reject))
        #expect(sameMeaning(response, try OtherDecoder.response(bytes)))
        #expect(Meaning(response.json()) == Meaning(bytes))
    }

    @Test("each field", arguments: ObjectRow.all)
    func fields(row: ObjectRow) {
        for field in row.fields {
            FieldChecks(response: .response, object: row.path, field: field).check()
        }
    }

    @Test("members in any order")
    func orders() throws {
        let expected = try VersionResponse(json: RenderedSample(.response).bytes)
        for order in Sample.response.everyRotation {
            #expect(try VersionResponse(json: RenderedSample(order).bytes) == expected)
        }
    }

    @Test("every key escaped")
    func escapedKeys() throws {
        let expected = try VersionResponse(json: RenderedSample(.response).bytes)
        let escaped = RenderedSample(Sample.response.mappingKeys { $0.escaped }).bytes
        #expect(try VersionResponse(json: escaped) == expected)
        #expect(sameMeaning(expected, try OtherDecoder.response(escaped)))
    }

    @Test("an empty object is a response that says nothing")
    func empty() throws {
        #expect(try VersionResponse(json: "{}") == VersionResponse())
        #expect(try VersionResponse(json: Array("{}".utf8)) == OtherDecoder.response("{}".utf8))
    }

    @Test("a null takes back what an earlier member said")
    func laterNull() throws {
        let response = try VersionResponse(
            json: #"{"success": true, "success": null, "errors": [{"code": 1, "message": "m"}], "errors": null}"#)
        #expect(response == VersionResponse())
    }

    @Test("null annotations are absent ones")
    func nullAnnotation() throws {
        let detail = try VersionDetail(json: #"{"resources": {}, "annotations": {"a": null, "b": "c"}}"#)
        #expect(detail.annotations == ["b": "c"])
    }
}
