import Foundation
import Testing

@testable import WorkerVersions

/// Events of chunks that come asynchronously: the same ones, no chunk before it is needed, errors behind events.
@Suite("Asynchronous events")
struct AsyncEventTests {
    private struct Loss: Error {}

    private func log<Chunks: AsyncSequence>(
        _ events: VersionEvents<Chunks>
    ) async -> EventLog {
        var log = EventLog()
        do {
            for try await event in events { log.append(event) }
        } catch {
            log.append(thrown: error)
        }
        return log
    }

    @Test(arguments: try Fixtures.list("responses") + Fixtures.list("malformed"))
    func `the same events`(fixture: Fixture) async {
        let bytes = fixture.bytes
        for framing in VersionStream.Framing.all {
            let options = VersionStream.Options(framing: framing, rawJSON: .include)
            let expected = EventLog(bytes, options)
            let chunks = Chunking.pieces(of: 50, first: 13).chunks(of: bytes)
            let logs = [
                await log(VersionEvents(ChunkFeed(chunks), options: options)),
                await log(VersionEvents(ChunkFeed(chunks.map { ([0x20] + $0).dropFirst() }), options: options)),
                await log(VersionEvents(ChunkFeed(chunks.map { Data($0) }), options: options)),
                await log(VersionEvents(ChunkFeed(bytes), options: options)),
                await log(VersionEvents(ChunkFeed([[], bytes, []]), options: options)),
            ]
            for log in logs { #expect(log == expected, "\(framing): \(expected.difference(from: log))") }
        }
    }

    @Test func `chunks of an AsyncStream`() async throws {
        let bytes = try Fixtures.load("responses/all-kinds.json").bytes
        let (chunks, continuation) = AsyncStream.makeStream(of: [UInt8].self)
        let producer = Task {
            for chunk in Chunking.pieces(of: 100, first: 1).chunks(of: bytes) {
                continuation.yield(chunk)
                await Task.yield()
            }
            continuation.finish()
        }
        let found = await log(VersionEvents(chunks))
        await producer.value
        #expect(found == EventLog(bytes, VersionStream.Options()))
    }

    /// The next chunk is asked for when the events of the last one have been taken, and not before.
    @Test func `back-pressure`() async throws {
        let element = #"{"type":"ai","name":"A"}"#
        let chunks = [
            #"{"resources":{"bindings":[\#(element),\#(element)"#, "", ",\(element),\(element),\(element)", "]}", "}",
        ]
        let events = [2, 0, 3, 0, 1]
        let feed = ChunkFeed(chunks.map { Array($0.utf8) })
        var iterator = VersionEvents(feed).makeAsyncIterator()
        #expect(feed.requests.value == 0)
        for (place, count) in events.enumerated() {
            for _ in 0..<count {
                #expect(try await iterator.next() != nil)
                #expect(feed.requests.value == place + 1)
            }
        }
        #expect(try await iterator.next() == nil)
        #expect(feed.requests.value == chunks.count + 1)
        #expect(try await iterator.next() == nil)
    }

    /// Whoever stops asking reads no more than it has asked for.
    @Test func `early end`() async throws {
        let bytes = Wrapping.response(around: #"{"type":"ai","name":"A"},{"type":"ai","name":"B"}"#)
        let feed = ChunkFeed(Chunking.pieces(of: 1, first: 1).chunks(of: bytes))
        for try await event in VersionEvents(feed) {
            if case .binding = event { break }
        }
        #expect(feed.requests.value == Landmarks(of: bytes).bindings[0].upperBound)
    }

    @Test func `an error comes behind the events before it`() async throws {
        let elements = #"{"type":"ai","name":"A"},{"type":"d1"},{"type":"ai","name":"B"}"#
        let chunk = Array(#"{"resources":{"bindings":[\#(elements),x"#.utf8)
        let log = await log(VersionEvents(ChunkFeed([chunk])))
        #expect(log.summary == ["binding A", "failure missingMember", "binding B", "thrown unexpectedByte"])
        #expect(log.thrown?.offset == chunk.count - 1)
    }

    @Test func `an error of the chunks passes through`() async throws {
        let feed = ChunkFeed([Array(#"{"resources":{"bindings":[{"type":"ai","name":"A"}"#.utf8)], then: Loss())
        var iterator = VersionEvents(feed).makeAsyncIterator()
        #expect(try await iterator.next() != nil)
        await #expect(throws: Loss.self) { _ = try await iterator.next() }
    }

    /// Cancelling ends the chunks and so the events. A document that was under way is cut short.
    @Test(.timeLimit(.minutes(10)), arguments: ["", #"{"resources":{"bindings":[{"type":"ai","name":"A"}"#])
    func cancellation(start: String) async throws {
        let (chunks, continuation) = AsyncStream.makeStream(of: [UInt8].self)
        continuation.yield(Array(start.utf8))
        let reader = Task {
            var count = 0
            for try await _ in VersionEvents(chunks, options: VersionStream.Options(framing: .sequence)) { count += 1 }
            return count
        }
        await Task.yield()
        reader.cancel()
        // It ends although the chunks would go on for ever.
        let result = await reader.result
        continuation.finish()
        if case .success(let count) = result { #expect(count <= 2) }
    }
}
