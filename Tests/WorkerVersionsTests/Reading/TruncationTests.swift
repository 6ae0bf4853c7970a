import Testing

@testable import WorkerVersions

/// Every fixture cut after every byte: the end comes unexpectedly, just there.
@Suite("Truncation")
struct TruncationTests {
    @Test("a response", arguments: try Fixture.responses())
    func response(fixture: Fixture) {
        expectUnexpectedEnd(fixture.bytes) { prefix throws(JSONError) in _ = try VersionResponse(json: prefix) }
    }

    @Test("a version without the envelope", arguments: try Fixture.versions())
    func version(fixture: Fixture) {
        expectUnexpectedEnd(fixture.bytes) { prefix throws(JSONError) in _ = try VersionDetail(json: prefix) }
    }

    @Test("a response around a binding", arguments: try Fixture.bindings())
    func binding(fixture: Fixture) {
        let document = fixture.wrapped
        expectUnexpectedEnd(document, from: Wrapping.offset) { prefix throws(JSONError) in
            _ = try VersionResponse(json: prefix)
        }
    }

    /// Cuts the document everywhere but in the whitespace behind it.
    private func expectUnexpectedEnd(
        _ bytes: [UInt8], from start: Int = 0, _ decode: (ArraySlice<UInt8>) throws(JSONError) -> Void
    ) {
        let end = bytes.lastIndex { !" \t\n\r".utf8.contains($0) } ?? 0
        for count in Thoroughness.part(of: start..<end + 1, oneOf: 3, input: bytes.count) {
            do throws(JSONError) {
                try decode(bytes[..<count])
                Issue.record("a document cut after \(count) of \(bytes.count) bytes decodes")
            } catch {
                guard error.code == .unexpectedEnd, error.offset == count else {
                    Issue.record("cut after \(count): \(error.place)")
                    continue
                }
            }
        }
    }
}
