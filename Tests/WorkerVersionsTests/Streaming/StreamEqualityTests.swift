import SyntheticResponses
import Testing

@testable import WorkerVersions

/// A stream brings what decoding the whole document gives: the same bindings, the same rest, the same error.
@Suite("Streams against whole documents")
struct StreamEqualityTests {
    /// The bindings, put back into the response they came before.
    private func collected(_ log: EventLog) -> VersionResponse? {
        var response = log.responses.first
        response?.result?.resources.bindings = log.bindings
        return response
    }

    private func expectEqual(_ bytes: [UInt8], _ name: String) throws {
        let options = VersionStream.Options(rawJSON: .include)
        let log = EventLog(bytes, options, in: .pieces(of: 61, first: 17))
        #expect(log.thrown == nil && log.failures.isEmpty && log.responses.count == 1, "\(name)")
        let response = try #require(collected(log), "\(name)")
        // A version alone has what a version must have; an envelope has not.
        let version = try? VersionDetail(json: bytes)
        let whole = try version.map { VersionResponse(result: $0) } ?? VersionResponse(json: bytes)
        let isEqual = response == whole && response.json() == whole.json()
        #expect(isEqual, "\(name)")
        let landmarks = Landmarks(of: bytes)
        #expect(log.bindingJSON == landmarks.bindings.map { Array(bytes[$0]) }, "\(name)")
    }

    @Test(arguments: try Fixture.documents())
    func `fixtures`(fixture: Fixture) throws {
        try expectEqual(fixture.bytes, fixture.path)
    }

    @Test(arguments: try Fixture.bindings())
    func `bindings`(fixture: Fixture) throws {
        try expectEqual(fixture.wrapped, fixture.path)
    }

    @Test(arguments: GeneratedDocuments.shares(documents: 240, seeds: 51...51))
    func `generated documents`(share: GeneratedDocuments) throws {
        for place in 0..<share.count { try expectEqual(share.document(at: place), "document \(place)") }
    }

    @Test func `without raw JSON unless it is asked for`() throws {
        let log = EventLog(try Fixtures.load("responses/all-kinds.json").bytes, VersionStream.Options())
        #expect(log.bindings.count > 30 && log.bindingJSON.isEmpty)
    }

    /// A document that does not fit: the first failure of the stream is the error of the whole document.
    @Test(arguments: try Fixtures.list("malformed"))
    func `malformed documents`(fixture: Fixture) throws {
        let log = EventLog(fixture.bytes, VersionStream.Options(), in: .pieces(of: 13, first: 5))
        let first = try #require(log.faults.first)
        let whole = #expect(throws: JSONError.self) {
            if fixture.name.hasPrefix("bare-") {
                _ = try VersionDetail(json: fixture.bytes)
            } else {
                _ = try VersionResponse(json: fixture.bytes)
            }
        }
        #expect(whole == first.place && whole?.message == first.message)
        #expect(whole?.position(in: fixture.bytes) == first.position)
        for failure in log.failures {
            let range = try #require(failure.index.map { Landmarks(of: fixture.bytes).bindings[$0] })
            #expect(failure.json == Array(fixture.bytes[range]))
            #expect(range.contains(failure.error.offset))
        }
    }

    /// With `malformedBindings` kept, the misfits of the whole document are the failures of the stream.
    @Test(arguments: try Fixtures.list("malformed"))
    func `misfits that are kept`(fixture: Fixture) throws {
        let log = EventLog(fixture.bytes, VersionStream.Options(), in: .pieces(of: 7, first: 7))
        guard log.thrown == nil else { return }
        let options = DecodingOptions(malformedBindings: .keep)
        let response: VersionResponse =
            if fixture.name.hasPrefix("bare-") {
                VersionResponse(result: try VersionDetail(json: fixture.bytes, options: options))
            } else {
                try VersionResponse(json: fixture.bytes, options: options)
            }
        let kept = response.bindings.enumerated().compactMap { index, binding -> (Int, MalformedBinding, String)? in
            if case .malformed(let malformed) = binding.kind { (index, malformed, binding.name) } else { nil }
        }
        #expect(kept.map(\.0) == log.failures.map(\.index))
        #expect(kept.map { $0.1.rawJSON.bytes } == log.failures.map(\.json))
        #expect(kept.map { $0.1.type } == log.failures.map(\.type))
        #expect(kept.map { $0.1.problem } == log.failures.map(\.error.message))
        #expect(kept.map(\.2) == log.failures.map { $0.name ?? "" })
        let good = response.bindings.filter { if case .malformed = $0.kind { false } else { true } }
        #expect(good == log.bindings)
    }
}
