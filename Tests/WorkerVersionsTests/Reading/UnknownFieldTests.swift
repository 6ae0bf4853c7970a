import Synchronization
import Testing

@testable import WorkerVersions

/// Members outside the schema: skipped, reported, or refused.
@Suite("Unknown fields")
struct UnknownFieldTests {
    /// The members of `responses/unknown-fields.json` that are outside the schema.
    static let unknownFields: Set<String> = [
        "errors[0].error_chain", "result_info", "result.has_preview", "result.mainModule",
        "result.metadata.has_preview", "result.resources.bindings[0].raw", "result.resources.bindings[0].staging",
        "result.resources.bindings[1].delivery_delay", "result.resources.bindings[2].simple.burst",
        "result.resources.bindings[3].outbound.mode", "result.resources.bindings[3].outbound.params[0].default",
        "result.resources.bindings[3].outbound.worker.region", "result.resources.modules",
        "result.resources.script.size", "result.urls",
    ]

    @Test("unknown fields reported, each with its path and the offset of its key")
    func unknownFieldsReported() throws {
        let bytes = try Fixtures.load("responses/unknown-fields.json").bytes
        let (response, fields) = try reported(bytes)
        #expect(Set(fields.map(\.path.description)) == Self.unknownFields)
        #expect(fields.count == Self.unknownFields.count)
        for field in fields {
            guard case .key(let key) = field.path.components.last else {
                Issue.record("\(field.path) names no member")
                continue
            }
            #expect(bytes[field.offset...].starts(with: "\"\(key)\"".utf8))
        }
        #expect(try response == VersionResponse(json: bytes))
    }

    @Test("keys of the other shape are unknown fields")
    func otherShape() throws {
        let (_, fields) = try reported(Fixtures.load("responses/other-shape-keys.json").bytes)
        #expect(
            fields.map(\.path.description).sorted() == [
                "id", "metadata", "number", "result.errors", "result.result", "result.success",
            ])
    }

    @Test("refused in every object beside the bindings", arguments: ObjectRow.all)
    func refused(row: ObjectRow) {
        expectRefused(Sample.response, in: row.path)
    }

    @Test("refused in every kind", arguments: KindRow.all)
    func refused(kind: KindRow) {
        let objects = kind.fields.filter { $0.type == .object }.map(\.path)
        let parameters = kind.fields.filter { $0.type == .parameters }.map { "\($0.path)[0]" }
        for object in [""] + (objects + parameters).map({ ".\($0)" }) {
            expectRefused(.response(around: kind.sample), in: Sample.bindingPath + object)
        }
    }

    private func expectRefused(_ response: Sample, in object: String) {
        let path = object.isEmpty ? "tomorrow" : "\(object).tomorrow"
        for value in ["null", "5", #"{"type": "ai"}"#] {
            let added = response.changing(object) {
                .object($0.members + [Sample.Member(key: "tomorrow", value: .text(value))])
            }
            let rendered = RenderedSample(added)
            let place = JSONError.Place(code: .unknownField, offset: rendered.keyOffsets[path] ?? -1, path: path)
            #expect(decodingError(rendered.bytes, DecodingOptions(unknownFields: .reject))?.place == place)
            #expect(decodingError(rendered.bytes) == nil)
            let fields = try? reported(rendered.bytes).1
            #expect(fields?.map(\.path.description) == [path])
            #expect(fields?.map(\.offset) == [place.offset])
        }
    }

    private func reported(_ bytes: [UInt8]) throws -> (VersionResponse, [UnknownField]) {
        let fields = Mutex<[UnknownField]>([])
        let options = DecodingOptions(unknownFields: .report { field in fields.withLock { $0.append(field) } })
        return (try VersionResponse(json: bytes, options: options), fields.withLock { $0 })
    }
}
