import Testing

@testable import WorkerVersions

/// How work on several threads ends: by the consumer, by an error, and where there is next to nothing to do.
@Suite("Ends of parallel lines")
struct ParallelEndingTests {
    private struct Refusal: Error, Equatable {
        let block: Int
    }

    @Test(arguments: ParallelLinesTests.workers)
    func `early stop`(worker: ParallelLines) async throws {
        let line = Array("{\"success\":true}\n".utf8)
        let archive = (0..<3000).flatMap { _ in line }
        let started = RequestCount()
        var delivered = 0
        try await worker.process(archive) { block in
            started.increment()
            return block.offset
        } deliver: { _ in
            delivered += 1
            return delivered == 2 ? .stop : .next
        }
        #expect(delivered == (worker.blockBytes < archive.count ? 2 : 1))
        // No more blocks are begun than there are threads, and those that were delivered.
        #expect(started.value <= worker.threadCount + 4)
        var responses = 0
        try await worker.forEachResponse(in: archive) { _ in
            responses += 1
            return responses == 5 ? .stop : .next
        }
        #expect(responses == 5)
    }

    /// An error of the transform, of the delivery and of the chunks; blocks before it have been delivered.
    @Test(arguments: [1, 2, 4])
    func `errors pass through`(threads: Int) async throws {
        let worker = ParallelLines(threadCount: threads, blockBytes: 1)
        let archive = Array(String(repeating: "{}\n", count: 40).utf8)
        var delivered: [Int] = []
        await #expect(throws: Refusal(block: 20)) {
            try await worker.process(archive) { block in
                guard block.offset < 60 else { throw Refusal(block: 20) }
                return block.offset
            } deliver: { offset in
                delivered.append(offset)
                return .next
            }
        }
        #expect(delivered == (0..<delivered.count).map { $0 * 3 } && delivered.count <= 20)
        await #expect(throws: Refusal(block: 5)) {
            try await worker.process(archive) {
                $0.offset
            } deliver: { offset in
                guard offset < 15 else { throw Refusal(block: 5) }
                return .next
            }
        }
        await #expect(throws: Refusal(block: 0)) {
            let chunks = ChunkFeed([archive], then: Refusal(block: 0))
            try await worker.process(chunks) {
                $0.offset
            } deliver: { _ in
                .next
            }
        }
        await #expect(throws: Refusal(block: 3)) {
            var count = 0
            try await worker.forEachResponse(in: archive) { _ in
                count += 1
                if count == 3 { throw Refusal(block: 3) }
                return .next
            }
        }
    }

    @Test(arguments: ["", "\n", "\n\n\n", "{}", "\r\n{}"])
    func `small archives`(text: String) async throws {
        for worker in ParallelLinesTests.workers {
            var count = 0
            try await worker.forEachResponse(in: Array(text.utf8)) { result in
                let response = try result.get()
                #expect(response == VersionResponse())
                count += 1
                return .next
            }
            #expect(count == (text.contains("{}") ? 1 : 0))
        }
    }

    @Test func `no threads are one, and no bytes are one`() {
        let worker = ParallelLines(threadCount: 0, blockBytes: -5)
        #expect(worker.threadCount == 1 && worker.blockBytes == 1)
    }
}
