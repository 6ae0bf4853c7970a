import Foundation
import Testing

@testable import WorkerVersions

/// The same bytes in any dress: the same value, the same error.
@Suite("Input types")
struct InputTypeTests {
    /// Bytes that do not lie together in memory.
    struct Scattered: Collection {
        let bytes: [UInt8]
        var startIndex: Int { 0 }
        var endIndex: Int { bytes.count }
        func index(after place: Int) -> Int { place + 1 }
        subscript(place: Int) -> UInt8 { bytes[place] }
    }

    static let inputs = [
        "responses/reference-page.json", "responses/non-ascii.json", "malformed/binding-ratelimit-period-string.json",
    ]

    @Test("a response", arguments: inputs)
    func response(path: String) throws {
        let bytes = try Fixtures.load(path).bytes
        let expected = outcome { () throws(JSONError) in try VersionResponse(json: bytes) }
        let padded = Array(#"{"a": "#.utf8) + bytes + Array(#""5}]"#.utf8)
        let slice = padded[6..<6 + bytes.count]
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(outcome { () throws(JSONError) in try VersionResponse(json: slice) } == expected)
        #expect(outcome { () throws(JSONError) in try VersionResponse(json: bytes.span) } == expected)
        #expect(outcome { () throws(JSONError) in try VersionResponse(json: slice.span) } == expected)
        #expect(outcome { () throws(JSONError) in try VersionResponse(json: text) } == expected)
        #expect(outcome { () throws(JSONError) in try VersionResponse(json: Data(bytes)) } == expected)
        let data = Data(padded)[6..<6 + bytes.count]
        #expect(outcome { () throws(JSONError) in try VersionResponse(json: data) } == expected)
        #expect(outcome { () throws(JSONError) in try VersionResponse(json: Scattered(bytes: bytes)) } == expected)
        #expect(outcome { () throws(JSONError) in try VersionResponse(json: AnyCollection(slice)) } == expected)
        #expect(outcome { () throws(JSONError) in try VersionResponse(json: ContiguousArray(bytes)) } == expected)
        let raw = unsafe bytes.withUnsafeBytes { buffer in
            outcome { () throws(JSONError) in unsafe try VersionResponse(json: buffer) }
        }
        #expect(raw == expected)
    }

    @Test("a version without the envelope", arguments: Fixture.bare.sorted())
    func version(name: String) throws {
        let bytes = try Fixtures.load("responses/\(name).json").bytes
        let expected = try VersionDetail(json: bytes)
        let padded = [0x22] + bytes + [0x5D]
        #expect(try VersionDetail(json: padded[1...bytes.count]) == expected)
        #expect(try VersionDetail(json: bytes.span) == expected)
        #expect(try VersionDetail(json: String(decoding: bytes, as: UTF8.self)) == expected)
        #expect(try VersionDetail(json: Data(bytes)) == expected)
        #expect(try VersionDetail(json: Scattered(bytes: bytes)) == expected)
        let raw = try unsafe bytes.withUnsafeBytes { buffer in unsafe try VersionDetail(json: buffer) }
        #expect(raw == expected)
    }

    @Test("at any alignment, with other bytes around", arguments: try Fixture.responses())
    func alignment(fixture: Fixture) throws {
        let expected = try VersionResponse(json: fixture.bytes)
        for start in 0..<16 {
            for stranger: UInt8 in [0x22, 0x5C, 0x39, 0xFF] {
                let padding = [UInt8](repeating: stranger, count: start)
                let padded = padding + fixture.bytes + [UInt8](repeating: stranger, count: 40)
                let decoded = try VersionResponse(json: padded[start..<start + fixture.bytes.count])
                if decoded != expected { Issue.record("start \(start), stranger \(stranger)") }
            }
        }
    }

    @Test("no bytes at all")
    func empty() {
        let place = JSONError.Place(code: .unexpectedEnd, offset: 0, path: "")
        #expect(decodingError([])?.place == place)
        #expect(throws: JSONError(.unexpectedEnd, at: 0)) { try VersionResponse(json: Data()) }
        #expect(throws: JSONError(.unexpectedEnd, at: 0)) { try VersionResponse(json: "") }
        #expect(throws: JSONError(.unexpectedEnd, at: 0)) { try VersionResponse(json: Scattered(bytes: [])) }
        #expect(throws: JSONError(.unexpectedEnd, at: 0)) { try VersionDetail(json: "  ".utf8.dropLast(2)) }
    }

    private func outcome(
        _ decode: () throws(JSONError) -> VersionResponse
    ) -> Result<VersionResponse, JSONError> {
        Result { () throws(JSONError) in try decode() }
    }
}
