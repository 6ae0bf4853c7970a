import SyntheticResponses
import Synchronization
import Testing

@testable import WorkerVersions

/// Archives on several threads: what one after another brings, in its order.
@Suite("Parallel lines")
struct ParallelLinesTests {
    static let workers: [ParallelLines] = [1, 2, 4].flatMap { threads in
        [1, 100, 1000, 4096, 1 << 20].map { ParallelLines(threadCount: threads, blockBytes: $0) }
    }

    /// Good lines, bad lines, bindings that do not fit, blank lines, CR LF, and a last line without line feed.
    static let archive: [UInt8] = {
        let lines: [String] = [
            "x", "", #"{"success":tru"#, "\r",
            #"{"resources":{"bindings":[{"type":"ai","name":"A"},{"type":"d1"},7]}}"#,
            "{\"result\":{}} \r", #"{"x":"\ud800"}"#, " \t",
        ]
        let documents = SyntheticArchive(documentCount: 24, options: SyntheticOptions(seed: 81))
        var archive: [UInt8] = []
        for place in 0..<24 {
            archive += documents.document(at: place)
            archive += Array("\n\(lines[place % lines.count])\n".utf8)
        }
        return archive + Array(#"{"success":true"#.utf8)
    }()

    private static let options = VersionStream.Options(framing: .lines, rawJSON: .include)

    private func log(_ block: LineBlock) throws -> EventLog {
        var log = EventLog()
        try block.forEachEvent(options: Self.options) { event in
            log.append(event)
            return .next
        }
        return log
    }

    /// Entries without their document's number, which a block counts from its own first one.
    private func comparable(_ entries: [EventLog.Entry]) -> [EventLog.Entry] {
        entries.map { entry in
            guard case .failure(var failure) = entry else { return entry }
            failure.document = 0
            return .failure(failure)
        }
    }

    @Test(arguments: workers)
    func `the same events in the same order`(worker: ParallelLines) async throws {
        let expected = comparable(EventLog(Self.archive, Self.options).entries)
        var entries: [EventLog.Entry] = []
        try await worker.process(Self.archive) { block in
            try log(block)
        } deliver: { log in
            entries += log.entries
            return .next
        }
        let isSame = comparable(entries) == expected
        #expect(isSame)
        for chunking in [Chunking.pieces(of: 7, first: 3), .pieces(of: 3000, first: 1), .whole] {
            var chunked: [EventLog.Entry] = []
            let feed = ChunkFeed(chunking.chunks(of: Self.archive))
            try await worker.process(feed) { block in
                try log(block)
            } deliver: { log in
                chunked += log.entries
                return .next
            }
            let isSame = comparable(chunked) == expected
            #expect(isSame, "\(chunking)")
        }
    }

    @Test(arguments: workers)
    func `responses with their documents' numbers`(worker: ParallelLines) async throws {
        var iterator = VersionResponses(ChunkFeed([Self.archive]), options: Self.options).makeAsyncIterator()
        var place = 0
        try await worker.forEachResponse(in: Self.archive) { result in
            do {
                let expected = try await iterator.next()
                let isSame = try result.get() == expected
                #expect(isSame, "document \(place)")
            } catch let failure as VersionFailure {
                guard case .failure(let found) = result else {
                    Issue.record("document \(place) is no failure")
                    return .stop
                }
                #expect(EventLog.Failure(found) == EventLog.Failure(failure), "document \(place)")
                #expect(found.document == place)
            }
            place += 1
            return .next
        }
        #expect(try await iterator.next() == nil)
        #expect(place == EventLog(Self.archive, Self.options).entries.count { $0.endsDocument })
    }

    /// Blocks are whole lines, in order, one behind the other; a line longer than a block makes a longer one.
    @Test(arguments: workers)
    func blocks(worker: ParallelLines) async throws {
        let long = [UInt8](repeating: 0x20, count: 5000)
        let archive = Self.archive + [0x0A] + long + Array("{}\n".utf8) + long + long + Array("{}".utf8)
        for chunking in [Chunking.whole, .pieces(of: 999, first: 5)] {
            var joined: [UInt8] = []
            let feed = ChunkFeed(chunking.chunks(of: archive))
            try await worker.process(feed) {
                $0
            } deliver: { block in
                #expect(block.offset == joined.count)
                #expect(joined.last ?? 0x0A == 0x0A)
                joined += block.bytes
                let isFull = block.bytes.count >= worker.blockBytes && block.bytes.last == 0x0A
                #expect(isFull || joined.count == archive.count)
                return .next
            }
            #expect(joined == archive)
        }
    }
}

extension EventLog.Entry {
    /// Whether a document ends here: with a response or a failure of its own.
    fileprivate var endsDocument: Bool {
        switch self {
        case .binding: false
        case .failure(let failure): failure.index == nil
        case .response, .thrown: true
        }
    }
}
