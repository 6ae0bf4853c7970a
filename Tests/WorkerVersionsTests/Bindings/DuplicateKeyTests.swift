import Testing

@testable import WorkerVersions

/// Of repeated keys the last counts, or they are refused.
@Suite("Repeated keys")
struct DuplicateKeyTests {
    @Test("the last one wins", arguments: KindRow.all)
    func lastWins(kind: KindRow) throws {
        let expected = try VersionResponse(json: RenderedSample(.response(around: kind.sample)).bytes)
        for member in kind.sample.members {
            for early in ["null", "5", #""early""#, "[]", "{}"] {
                let doubled = Sample.object([Sample.Member(key: member.key, value: .text(early))] + kind.sample.members)
                let bytes = RenderedSample(.response(around: doubled)).bytes
                #expect(try VersionResponse(json: bytes) == expected, "\(member.key): \(early)")
                let escaped = Sample.Member(key: member.key.escaped, value: .text(early))
                let spelled = RenderedSample(.response(around: .object([escaped] + kind.sample.members))).bytes
                #expect(try VersionResponse(json: spelled) == expected, "\(member.key), escaped: \(early)")
            }
        }
    }

    @Test("the last one is wrong", arguments: KindRow.all)
    func lastIsWrong(kind: KindRow) {
        for field in kind.topFields {
            for misfit in field.type.misfits where misfit.place.isEmpty {
                let doubled = Sample.object(
                    kind.sample.members + [Sample.Member(key: field.path, value: .text(misfit.text))])
                let rendered = RenderedSample(.response(around: doubled))
                let path = "\(Sample.bindingPath).\(field.path)"
                let error = decodingError(rendered.bytes)
                #expect(error?.offset == rendered.offsets[path])
                #expect(error?.path.description == path)
            }
        }
    }

    @Test("refused by option", arguments: KindRow.all)
    func refused(kind: KindRow) {
        let options = DecodingOptions(duplicateKeys: .reject)
        #expect(decodingError(RenderedSample(.response(around: kind.sample)).bytes, options) == nil)
        var wrong: [String] = []
        for member in kind.sample.members {
            for key in [member.key, member.key.escaped] {
                let doubled = Sample.object(kind.sample.members + [Sample.Member(key: key, value: .text("null"))])
                let rendered = RenderedSample(.response(around: doubled))
                let place = JSONError.Place(
                    code: .duplicateMember, offset: rendered.keyOffsets["\(Sample.bindingPath).\(key)"] ?? -1,
                    path: "\(Sample.bindingPath).\(member.key)")
                if decodingError(rendered.bytes, options)?.place != place { wrong.append(place.description) }
            }
        }
        #expect(wrong == [])
    }

    /// Sixteen bytes and seventeen: what is told by words, and what is not.
    @Test("of several that are repeated, the first in the order of the bytes is refused")
    func firstRepeated() {
        var numbers = SeededNumbers(seed: 12)
        let names = ["b", "a", "sixteen bytes ok", "sixteen bytes or more", "sixteen bytes or less", ""]
        for _ in 0..<300 {
            let keys = (0..<Int.random(in: 1...7, using: &numbers)).map { _ in
                names.randomElement(using: &numbers) ?? ""
            }
            var document = #"{"result":{"resources":{},"annotations":{"#
            var expected: Int?
            for (place, key) in keys.enumerated() {
                if place > 0 { document += "," }
                if expected == nil, keys[..<place].contains(key) { expected = document.utf8.count }
                document += "\"\(key)\":\"v\""
            }
            let error = decodingError(Array((document + "}}}").utf8), DecodingOptions(duplicateKeys: .reject))
            #expect(error?.offset == expected && (error?.code ?? .duplicateMember) == .duplicateMember, "\(keys)")
        }
    }

    @Test("refused by option, in unknown kinds and unknown members too")
    func refusedUnknown() {
        let options = DecodingOptions(duplicateKeys: .reject)
        let kind = Wrapping.response(around: #"{"type": "tomorrow", "a": 1, "a": 2}"#)
        #expect(decodingError(kind, options)?.code == .duplicateMember)
        let member = Wrapping.response(around: #"{"type": "ai", "name": "A", "a": 1, "a": 2}"#)
        #expect(decodingError(member, options)?.code == .duplicateMember)
    }

    @Test(
        "what is not decoded may repeat keys",
        arguments: [
            #"{"x": 1, "x": 2}"#, #"{"result": {"x": 1, "resources": {"y": 1, "y": 2}, "x": 2}}"#,
            #"{"x": {"a": 1, "a": 2}}"#,
            #"{"result": {"resources": {"bindings": [{"type": "json", "name": "A", "json": {"a": 1, "a": 2}}]}}}"#,
        ])
    func taken(text: String) {
        #expect(decodingError(Array(text.utf8), DecodingOptions(duplicateKeys: .reject)) == nil)
    }

    @Test("refused by option, in every object of a response", arguments: ObjectRow.all)
    func refusedInObjects(row: ObjectRow) {
        let options = DecodingOptions(duplicateKeys: .reject)
        var wrong: [String] = []
        for field in row.fields where !field.path.contains(".") {
            let doubled = Sample.response.changing(row.path) { object in
                .object(object.members + object.members.filter { $0.key == field.path })
            }
            let path = row.path.isEmpty ? field.path : "\(row.path).\(field.path)"
            let rendered = RenderedSample(doubled)
            let place = JSONError.Place(
                code: .duplicateMember, offset: rendered.keyOffsets[path] ?? -1, path: path)
            if decodingError(rendered.bytes, options)?.place != place { wrong.append(place.description) }
        }
        #expect(wrong == [])
    }

    @Test(
        "refused by option, in maps",
        arguments: [
            #""annotations": {"a": "1", "a": "2"}, "resources": {}"#,
            #""resources": {"script_runtime": {"exports": {"a": {"type": "worker"}, "a": {"type": "worker"}}}}"#,
        ])
    func refusedInMaps(members: String) {
        let bytes = Array(#"{"success": true, "result": {\#(members)}}"#.utf8)
        #expect(decodingError(bytes) == nil)
        #expect(decodingError(bytes, DecodingOptions(duplicateKeys: .reject))?.code == .duplicateMember)
    }

    @Test("a second result, resources or bindings is always refused", arguments: ["result", "resources", "bindings"])
    func spine(key: String) throws {
        let fixture = try Fixtures.load("malformed/duplicate-\(key).json")
        #expect(decodingError(fixture.bytes)?.code == .duplicateMember)
    }
}
