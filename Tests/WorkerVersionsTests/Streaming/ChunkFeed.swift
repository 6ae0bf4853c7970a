import Synchronization

/// Chunks, or bytes, as they come to an asynchronous reader; it counts what was asked of it.
struct ChunkFeed<Element: Sendable>: AsyncSequence, Sendable {
    let elements: [Element]
    /// What comes behind the elements, if not the end.
    let failure: (any Error)?
    let requests = RequestCount()

    init(_ elements: [Element], then failure: (any Error)? = nil) {
        self.elements = elements
        self.failure = failure
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(feed: self) }

    struct AsyncIterator: AsyncIteratorProtocol {
        let feed: ChunkFeed
        var place = 0

        mutating func next() async throws -> Element? {
            feed.requests.increment()
            await Task.yield()
            guard place < feed.elements.count else {
                if let failure = feed.failure { throw failure }
                return nil
            }
            defer { place += 1 }
            return feed.elements[place]
        }
    }
}

/// How often something was asked for.
final class RequestCount: Sendable {
    private let count = Atomic<Int>(0)

    func increment() { count.add(1, ordering: .sequentiallyConsistent) }

    var value: Int { count.load(ordering: .sequentiallyConsistent) }
}
