import Foundation
import SyntheticResponses
import Testing

@testable import WorkerVersions

/// What was decoded is written back, and decoded again it is the same: by `json()` and through `Codable`.
@Suite("Round trips")
struct RoundTripTests {
    /// Fixtures that no encoder of Foundation can write.
    static let unencodable = ["bindings/variants/json.exact-numbers.json": "1E400 is no Double"]

    @Test("a response", arguments: try Fixture.responses())
    func response(fixture: Fixture) throws {
        try expectRoundTrip(VersionResponse(json: fixture.bytes))
    }

    @Test("a version without the envelope", arguments: try Fixture.versions())
    func version(fixture: Fixture) throws {
        let version = try VersionDetail(json: fixture.bytes)
        let json = version.json()
        #expect(!json.contains(UInt8(ascii: "\n")))
        #expect(try VersionDetail(json: json) == version)
        #expect(sameMeaning(VersionResponse(of: try OtherDecoder.version(json)), VersionResponse(of: version)))
        let encoded = try JSONEncoder().encode(version)
        #expect(sameMeaning(VersionResponse(of: try VersionDetail(json: encoded)), VersionResponse(of: version)))
    }

    @Test("a binding", arguments: try Fixture.bindings())
    func binding(fixture: Fixture) throws {
        let response = try VersionResponse(json: fixture.wrapped)
        try expectRoundTrip(response, isEncodable: Self.unencodable[fixture.path] == nil)
        let binding = try #require(response.bindings.first)
        #expect(try VersionResponse(json: Wrapping.response(around: binding.json())).bindings == [binding])
    }

    @Test("a generated document", arguments: GeneratedDocuments.shares(documents: 1_000, seeds: 101...104))
    func generated(share: GeneratedDocuments) {
        share.forEach { document, name in
            do {
                switch share.options.shape {
                case .enveloped: try expectRoundTrip(VersionResponse(json: document), name)
                case .bare: try expectRoundTrip(VersionResponse(of: VersionDetail(json: document)), name)
                }
            } catch {
                Issue.record(error, name)
            }
        }
    }

    @Test("bindings that were kept though they do not fit", arguments: ["one-bad-binding-among-ten", "binding-string"])
    func malformed(name: String) throws {
        let options = DecodingOptions(malformedBindings: .keep)
        let response = try VersionResponse(json: Fixtures.load("malformed/\(name).json").bytes, options: options)
        #expect(try VersionResponse(json: response.json(), options: options) == response)
    }

    @Test("free JSON keeps the text of its numbers and the order of its members")
    func exact() throws {
        let text = #"{"json":{"b":1.0,"a":[1E400,-0,0.1000000000000000055511151231257827021181583404541015625]},"x":1}"#
        let binding = #"{"name":"A","type":"json",\#(text.dropFirst().dropLast(7))}"#
        let decoded = try #require(VersionResponse(json: Wrapping.response(around: binding)).bindings.first)
        #expect(String(decoding: decoded.json(), as: UTF8.self) == binding)
        let unknown = #"{"type":"tomorrow","z":1.0,"a":1E400,"a":2}"#
        let kept = try #require(VersionResponse(json: Wrapping.response(around: unknown)).bindings.first)
        #expect(String(decoding: kept.json(), as: UTF8.self) == unknown)
    }

    private func expectRoundTrip(
        _ response: VersionResponse, _ name: Comment = "", isEncodable: Bool = true
    ) throws {
        let json = response.json()
        #expect(!json.contains(UInt8(ascii: "\n")), name)
        #expect(ReferenceGrammar.verdict(on: json) == .valid, name)
        #expect(try VersionResponse(json: json) == response, name)
        guard isEncodable else { return }
        #expect(sameMeaning(try OtherDecoder.response(json), response), name)
        let encoded = try JSONEncoder().encode(response)
        #expect(sameMeaning(try VersionResponse(json: encoded), response), name)
    }
}
