import Foundation
import WorkerVersions
import XCTest

/// The library against `JSONDecoder` on the same bytes. Each test compares the answers before it measures.
final class DecodingBenchmarks: XCTestCase {
    func testLargeOwned() throws { try measureOwned(.large) }
    func testLargeStreamed() throws { try measureStreamed(.large) }
    func testLargeJSONDecoder() throws { try measureJSONDecoder(.large) }

    func testSmallOwned() throws { try measureOwned(.small) }
    func testSmallStreamed() throws { try measureStreamed(.small) }
    func testSmallJSONDecoder() throws { try measureJSONDecoder(.small) }

    func testHostileOwned() throws { try measureOwned(.hostile) }
    func testHostileStreamed() throws { try measureStreamed(.hostile) }
    func testHostileJSONDecoder() throws { try measureJSONDecoder(.hostile) }

    private func measureOwned(_ input: BenchmarkInput) throws {
        let expected = try Reference(decoding: input)
        let response = try VersionResponse(json: input.bytes)
        XCTAssertEqual(try Reference.respell(response), expected.text)
        try measureCounting(expected.bindingCount, in: input) {
            try VersionResponse(json: input.bytes).result?.resources.bindings.count
        }
    }

    private func measureStreamed(_ input: BenchmarkInput) throws {
        let expected = try Reference(decoding: input)
        var bindings: [Binding] = []
        try Self.stream(input) { bindings.append($0) }
        XCTAssertEqual(bindings.map(\.name), expected.bindingNames)
        try measureCounting(expected.bindingCount, in: input) {
            var count = 0
            try Self.stream(input) { _ in count += 1 }
            return count
        }
    }

    private func measureJSONDecoder(_ input: BenchmarkInput) throws {
        let expected = try Reference(decoding: input)
        let data = Data(input.bytes)
        let decoder = JSONDecoder()
        try measureCounting(expected.bindingCount, in: input) {
            try decoder.decode(VersionResponse.self, from: data).result?.resources.bindings.count
        }
    }

    /// Measures `decode`, and checks that it found as many bindings as it should, every time.
    private func measureCounting(_ expected: Int, in input: BenchmarkInput, _ decode: () throws -> Int?) throws {
        var outcome = Result<Bool, any Error>.success(true)
        measure {
            do {
                for _ in 0..<input.repetitions where try decode() != expected { outcome = .success(false) }
            } catch {
                outcome = .failure(error)
            }
        }
        XCTAssertTrue(try outcome.get(), "a measured decode found another number of bindings")
    }

    private static func stream(_ input: BenchmarkInput, _ body: (Binding) -> Void) throws {
        var stream = VersionStream()
        for start in stride(from: 0, to: input.bytes.count, by: 65_536) {
            try stream.push(input.bytes[start..<min(start + 65_536, input.bytes.count)]) { event in
                guard case .binding(let binding, rawJSON: _) = event else { return }
                body(binding)
            }
        }
        try stream.finish { _ in }
    }
}
