import Foundation
import SyntheticResponses
import Testing

@testable import WorkerVersions

/// Whole responses of chunks that come asynchronously.
@Suite("Asynchronous responses")
struct AsyncResponseTests {
    private struct Loss: Error {}

    /// Each response, or the failure that stands for it, to the end.
    private func results<Chunks: AsyncSequence>(
        _ responses: VersionResponses<Chunks>
    ) async -> [Result<VersionResponse, any Error>] {
        var iterator = responses.makeAsyncIterator()
        var results: [Result<VersionResponse, any Error>] = []
        while results.count < 10_000 {
            do {
                guard let response = try await iterator.next() else { return results }
                results.append(.success(response))
            } catch {
                results.append(.failure(error))
            }
        }
        return results
    }

    private func word(_ result: Result<VersionResponse, any Error>) -> String {
        switch result {
        case .success(let response): "\(response.bindings.map(\.name))"
        case .failure(let failure as VersionFailure):
            "\(failure.document) \(failure.index.map(String.init) ?? "-") \(failure.error.code.rawValue) \(failure.error.offset)"
        case .failure(let error): "\(error)"
        }
    }

    @Test(arguments: SyntheticOptions.Content.allCases, SyntheticOptions.Style.allCases)
    func `generated archives`(content: SyntheticOptions.Content, style: SyntheticOptions.Style) async throws {
        let options = SyntheticOptions(seed: 71, content: content, style: style)
        let archive = SyntheticArchive(documentCount: 12, options: options)
        let expected = try (0..<12).map { try VersionResponse(json: archive.document(at: $0)) }
        let bytes = archive.bytes()
        let chunks = Chunking.pieces(of: 1000, first: 77).chunks(of: bytes)
        let all = [
            await results(VersionResponses(ChunkFeed(chunks))),
            await results(VersionResponses(ChunkFeed(chunks.map { Data($0) }))),
            await results(VersionResponses(ChunkFeed(chunks.map { $0[...] }))),
            await results(VersionResponses(ChunkFeed(bytes))),
        ]
        for results in all { #expect(results.compactMap { try? $0.get() } == expected) }
    }

    /// A document that is wrong is thrown, and asking again goes on with the next one.
    @Test(arguments: [Chunking.whole, .pieces(of: 1, first: 1), .pieces(of: 20, first: 3)])
    func `failures between responses`(chunking: Chunking) async throws {
        let a = #"{"resources":{"bindings":[{"type":"ai","name":"A"}]}}"#
        let lines = [
            a, #"{"resources":{"bindings":[{"type":"ai","name":"X"},{"type":"d1"},{"type":"json"}]}}"#, a, "x", a, "",
            #"{"resources":{"bindings":[{"type":"ai","name":"Y"}"#, a, #"{"resources":{"bindings":[5],"script":5}}"#, a,
            #"{"resources":{"bindings":["#,
        ]
        let bytes = Array(lines.joined(separator: "\n").utf8)
        let starts = lines.indices.map { lines[..<$0].reduce(0) { $0 + $1.utf8.count + 1 } }
        let options = VersionStream.Options(framing: .lines)
        let results = await results(VersionResponses(ChunkFeed(chunking.chunks(of: bytes)), options: options))
        let good = #"["A"]"#
        let expected = [
            good, "1 1 missingMember \(starts[1] + 51)", good, "3 - unexpectedByte \(starts[3])", good,
            "5 - unexpectedEnd \(starts[7] - 1)", good, "7 0 typeMismatch \(starts[8] + 26)", good,
            "9 - unexpectedEnd \(bytes.count)",
        ]
        #expect(results.map(word) == expected)
        #expect(results.compactMap { try? $0.get() }.count == 5)
    }

    @Test func `misfits that are kept`() async throws {
        let text = #"{"resources":{"bindings":[{"type":"d1","name":"A"},5]}}"#
        let decoding = DecodingOptions(malformedBindings: .keep)
        let options = VersionStream.Options(decoding: decoding, framing: .sequence)
        let found = await results(VersionResponses(ChunkFeed(Array((text + text).utf8)), options: options))
        let expected = try VersionDetail(json: text, options: decoding)
        #expect(found.count == 2)
        for result in found { #expect(try result.get().result == expected) }
    }

    @Test func `one document alone`() async throws {
        let options = VersionStream.Options(framing: .document)
        let good = await results(VersionResponses(ChunkFeed(Array("{}".utf8)), options: options))
        #expect(try good.map { try $0.get() } == [VersionResponse()])
        for text in ["", "{", "{} {}", "x", #"{"success":5}"#] {
            var iterator = VersionResponses(ChunkFeed([Array(text.utf8)]), options: options).makeAsyncIterator()
            var error: JSONError?
            do {
                while try await iterator.next() != nil {}
            } catch let thrown as JSONError {
                error = thrown
            }
            #expect(error == EventLog(Array(text.utf8), options).thrown?.place, "\(text)")
        }
    }

    @Test func `an error of the chunks passes through behind the responses`() async throws {
        let feed = ChunkFeed([Array("{}{}{\"a\"".utf8)], then: Loss())
        var iterator = VersionResponses(feed).makeAsyncIterator()
        #expect(try await iterator.next() == VersionResponse())
        #expect(try await iterator.next() == VersionResponse())
        await #expect(throws: Loss.self) { _ = try await iterator.next() }
    }

    @Test func `back-pressure`() async throws {
        let feed = ChunkFeed(["{}{}", "{", "}", "\n"].map { Array($0.utf8) })
        var iterator = VersionResponses(feed).makeAsyncIterator()
        for requests in [1, 1, 3] {
            #expect(try await iterator.next() != nil)
            #expect(feed.requests.value == requests)
        }
        #expect(try await iterator.next() == nil)
        #expect(feed.requests.value == 5)
    }

    /// A chunk of single bytes ends with a brace: what is complete is delivered although the source pauses there.
    @Test func `single bytes`() async throws {
        let text = Array(#"{"resources":{"bindings":[{"type":"ai","name":"A"}]}}{}"#.utf8)
        let feed = ChunkFeed(text)
        var iterator = VersionResponses(feed).makeAsyncIterator()
        #expect(try await iterator.next() != nil)
        #expect(feed.requests.value == text.count - 2)
        let long = [UInt8](repeating: 0x20, count: 40_000)
        var chunks = ByteChunks(ChunkFeed(long + text)).makeAsyncIterator()
        var joined: [UInt8] = []
        while let chunk = try await chunks.next() {
            #expect(!chunk.isEmpty && chunk.count <= 16 << 10)
            joined += chunk
        }
        #expect(joined == long + text)
    }
}
