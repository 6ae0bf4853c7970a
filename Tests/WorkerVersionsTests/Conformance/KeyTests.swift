import Testing

@testable import WorkerVersions

/// Keys written with escapes are the keys they spell; keys that differ in one byte are others.
@Suite("Keys")
struct KeyTests {
    private static func documents() throws -> [Fixture] {
        try ["all-fields", "all-kinds", "reference-page", "failure-several-errors", "union-shapes"]
            .map { try Fixtures.load("responses/\($0).json") }
    }

    @Test(arguments: KeySpelling.allCases)
    func `every key of the model, written with escapes`(spelling: KeySpelling) throws {
        var keys: Set<String> = []
        for document in try Self.documents() {
            let text = KeyedText(document.bytes)
            let plain = try VersionResponse(json: document.bytes)
            let escaped = try VersionResponse(json: text.respelled(spelling))
            #expect(sameMeaning(plain, escaped), "\(document.path)")
            keys.formUnion(text.keys)
        }
        #expect(keys.isSuperset(of: Self.spine))
        let bare = try Fixtures.load("responses/bare.json").bytes
        let detail = try VersionDetail(json: KeyedText(bare).respelled(spelling))
        #expect(sameMeaning(VersionResponse(of: detail), VersionResponse(of: try VersionDetail(json: bare))))
    }

    @Test(arguments: KeySpelling.allCases)
    func `every key of every binding, written with escapes`(spelling: KeySpelling) throws {
        for fixture in try Fixture.bindings() {
            let respelled = Wrapping.response(around: KeyedText(fixture.bytes).respelled(spelling))
            #expect(
                try sameMeaning(VersionResponse(json: fixture.wrapped), VersionResponse(json: respelled)),
                "\(fixture.path)")
        }
    }

    @Test(arguments: KeySpelling.allCases)
    func `every key, written with escapes, byte by byte`(spelling: KeySpelling) throws {
        for document in try Self.documents() {
            let plain = EventLog(document.bytes, VersionStream.Options())
            let escaped = EventLog(
                KeyedText(document.bytes).respelled(spelling), VersionStream.Options(), in: .pieces(of: 1, first: 1))
            #expect(escaped.faults.isEmpty && plain.responses == escaped.responses, "\(document.path)")
            #expect(plain.bindings.count == escaped.bindings.count, "\(document.path)")
            for (left, right) in zip(plain.bindings, escaped.bindings) {
                #expect(sameMeaning(left, right), "\(document.path): \(left.name)")
            }
        }
    }

    private static let spine: Set<String> = [
        "errors", "messages", "success", "result", "id", "number", "metadata", "annotations", "cache_options",
        "startup_time_ms", "resources", "bindings", "script", "script_runtime",
    ]

    @Test func `a key with one other byte is another key`() throws {
        let bytes = try Fixtures.load("responses/all-fields.json").bytes
        let plain = try VersionResponse(json: bytes)
        var seen: Set<String> = []
        for (key, range) in KeyedText(bytes).places where seen.insert(key).inserted {
            for offset in range {
                var changed = bytes
                changed[offset] = bytes[offset] == UInt8(ascii: "Q") ? UInt8(ascii: "R") : UInt8(ascii: "Q")
                guard let response = try? VersionResponse(json: changed) else { continue }
                #expect(!sameMeaning(plain, response), "\(key) with another byte at \(offset - range.lowerBound)")
            }
        }
    }

    /// Composed and decomposed, `é` is two keys.
    @Test func `keys are not normalised`() throws {
        let text = "{\"\u{E9}\":1,\"e\u{301}\":2,\"\\u00e9\":3,\"e\\u0301\":4}"
        guard case .object(let object) = try RawJSON(json: text).value else {
            Issue.record("no object")
            return
        }
        #expect(
            object.members.map { Array($0.key.utf8) } == [
                [0xC3, 0xA9], [0x65, 0xCC, 0x81], [0xC3, 0xA9], [0x65, 0xCC, 0x81],
            ])
        #expect(
            object["\u{E9}"] == .number(JSONNumber(text: "3")) && object["e\u{301}"] == .number(JSONNumber(text: "4")))
        let options = DecodingOptions(duplicateKeys: .reject)
        let twoKeys = Wrapping.response(around: "{\"type\":\"ai\",\"name\":\"A\",\"\u{E9}\":1,\"e\u{301}\":2}")
        #expect(decodingCode(twoKeys, options) == nil)
        let oneKey = Wrapping.response(around: "{\"type\":\"ai\",\"name\":\"A\",\"\u{E9}\":1,\"\\u00E9\":2}")
        #expect(decodingCode(oneKey, options) == .duplicateMember)
    }

    private func decodingCode(_ bytes: [UInt8], _ options: DecodingOptions) -> JSONError.Code? {
        do throws(JSONError) {
            _ = try VersionResponse(json: bytes, options: options)
            return nil
        } catch {
            return error.code
        }
    }
}
