import Dispatch
import Synchronization
public import WorkerVersions

/// Reads an archive in blocks of lines on several threads, from memory and from chunks, and expects the events of a stream.
public func expectBlocksAgree(
    _ worker: ParallelLines, _ archive: [UInt8], _ options: VersionStream.Options, _ expected: [EventLog.Entry]
) {
    let chunks = stride(from: 0, to: archive.count, by: 61).map { Array(archive[$0..<min($0 + 61, archive.count)]) }
    waitUntilDone {
        let blocks = BlockLog()
        try await worker.process(archive) {
            try log(of: $0, options)
        } deliver: {
            blocks.append($0)
        }
        expectSame(expected, blocks.entries, "in a stream and in blocks")

        let chunked = BlockLog()
        let feed = AsyncStream { continuation in
            for chunk in chunks { continuation.yield(chunk) }
            continuation.finish()
        }
        try await worker.process(feed) {
            try log(of: $0, options)
        } deliver: {
            chunked.append($0)
        }
        expectSame(expected, chunked.entries, "in a stream and in blocks of chunks")

        let responses = ResponseLog()
        try await worker.forEachResponse(in: archive, options: options.decoding) { responses.append($0) }
        expect(responses.results == documents(of: expected), "decoded \(responses.results), in a stream \(expected)")

        try await worker.process(archive) {
            try expectOneByOne($0, options.decoding)
        } deliver: {
            .next
        }
    }
}

/// Expects the responses of a block one by one to be those of all at once.
private func expectOneByOne(_ block: LineBlock, _ options: DecodingOptions) throws {
    var results: [Result<VersionResponse, Failure>] = []
    try block.forEachResponse(options: options) { result in
        results.append(result.mapError(Failure.init))
        return .next
    }
    let together = block.responses(options: options).map { $0.mapError(Failure.init) }
    expect(results == together, "one by one \(results), all at once \(together)")
}

private func log(of block: LineBlock, _ options: VersionStream.Options) throws -> EventLog {
    var log = EventLog()
    try block.forEachEvent(options: options) { (event: VersionEvent) in
        log.append(event)
        return Flow.next
    }
    return log
}

/// The entries of blocks, their documents counted on.
private final class BlockLog: Sendable {
    private let state = Mutex<(entries: [EventLog.Entry], documents: Int)>(([], 0))

    var entries: [EventLog.Entry] { state.withLock { $0.entries } }

    func append(_ log: EventLog) -> Flow {
        state.withLock { state in
            let before = state.documents
            for entry in log.entries {
                if entry.endsDocument { state.documents += 1 }
                guard case .failure(var failure) = entry else {
                    state.entries.append(entry)
                    continue
                }
                failure.document += before
                state.entries.append(.failure(failure))
            }
        }
        return .next
    }
}

private final class ResponseLog: Sendable {
    private let state = Mutex<[Result<VersionResponse, Failure>]>([])

    var results: [Result<VersionResponse, Failure>] { state.withLock { $0 } }

    func append(_ result: Result<VersionResponse, VersionFailure>) -> Flow {
        state.withLock { $0.append(result.mapError(Failure.init)) }
        return .next
    }
}

/// The documents that a stream's events tell of: each with its bindings, or the first failure in it.
private func documents(of entries: [EventLog.Entry]) -> [Result<VersionResponse, Failure>] {
    var documents: [Result<VersionResponse, Failure>] = []
    var bindings: [Binding] = []
    var failure: Failure?
    for entry in entries {
        switch entry {
        case .binding(let binding, _, _): bindings.append(binding)
        case .failure(let next): failure = failure ?? next
        case .response, .thrown: break
        }
        guard entry.endsDocument else { continue }
        if let failure {
            documents.append(.failure(failure))
        } else if case .response(var response, _) = entry {
            if !bindings.isEmpty { response.result?.resources.bindings = bindings }
            documents.append(.success(response))
        }
        (bindings, failure) = ([], nil)
    }
    return documents
}

/// Waits for asynchronous work: libFuzzer's entry point is none.
private func waitUntilDone(_ work: @escaping @Sendable () async throws -> Void) {
    let semaphore = DispatchSemaphore(value: 0)
    Task.detached {
        do { try await work() } catch { fatalError("FINDING: \(error) was thrown") }
        semaphore.signal()
    }
    semaphore.wait()
}
