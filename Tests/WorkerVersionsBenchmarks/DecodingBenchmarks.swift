import Foundation
import SyntheticResponses
import WorkerVersions
import XCTest

/// The library against `JSONDecoder` on the same bytes. Each test compares the two answers before it measures.
final class DecodingBenchmarks: XCTestCase {
    func testOneLargeResponseOwned() throws {
        try measureOwned(BenchmarkInput.large)
    }

    func testOneLargeResponseJSONDecoder() throws {
        try measureJSONDecoder(BenchmarkInput.large)
    }

    func testSmallResponseOwned() throws {
        try measureOwned(BenchmarkInput.small)
    }

    func testSmallResponseJSONDecoder() throws {
        try measureJSONDecoder(BenchmarkInput.small)
    }

    func testHostileResponseOwned() throws {
        try measureOwned(BenchmarkInput.hostile)
    }

    func testHostileResponseJSONDecoder() throws {
        try measureJSONDecoder(BenchmarkInput.hostile)
    }

    private func measureOwned(_ input: BenchmarkInput) throws {
        try assertSameAnswer(input)
        let bytes = input.bytes
        var bindings = 0
        measure {
            for _ in 0..<input.repetitions {
                bindings += (try? VersionResponse(json: bytes))?.result?.resources.bindings.count ?? 0
            }
        }
        XCTAssertGreaterThan(bindings, 0)
    }

    private func measureJSONDecoder(_ input: BenchmarkInput) throws {
        try assertSameAnswer(input)
        let data = Data(input.bytes)
        let decoder = JSONDecoder()
        var bindings = 0
        measure {
            for _ in 0..<input.repetitions {
                let response = try? decoder.decode(VersionResponse.self, from: data)
                bindings += response?.result?.resources.bindings.count ?? 0
            }
        }
        XCTAssertGreaterThan(bindings, 0)
    }

    private func assertSameAnswer(_ input: BenchmarkInput) throws {
        let reference = try JSONDecoder().decode(VersionResponse.self, from: Data(input.bytes))
        XCTAssertEqual(try VersionResponse(json: input.bytes), reference)
    }
}
