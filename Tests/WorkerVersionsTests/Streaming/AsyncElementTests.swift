import Testing

@testable import WorkerVersions

/// Elements at a path of what arrives asynchronously.
@Suite("Asynchronous elements")
struct AsyncElementTests {
    private static let text = Array(#"{"result":{"items":[1,22,333]},"success":true}"#.utf8)
    private static let path: JSONPath = ["result", "items"]

    @Test(arguments: [1, 3, 16, 100])
    func `elements of chunks, and of single bytes`(size: Int) async throws {
        var numbers: [Int] = []
        let chunks = ChunkFeed(Chunking.pieces(of: size, first: size).chunks(of: Self.text))
        for try await number in JSONElements(chunks, at: Self.path, as: Int.self) { numbers.append(number) }
        for try await number in JSONElements(ChunkFeed(Self.text), at: Self.path, as: Int.self) {
            numbers.append(number)
        }
        #expect(numbers == [1, 22, 333, 1, 22, 333])
    }

    @Test func `no chunk is asked for before the elements of the last one are taken`() async throws {
        let feed = ChunkFeed([Array("[1,2,".utf8), Array("3]".utf8)])
        var elements = JSONElements(feed, at: [], as: Int.self).makeAsyncIterator()
        #expect(try await elements.next() == 1)
        #expect(try await elements.next() == 2)
        #expect(feed.requests.value == 1)
        #expect(try await elements.next() == 3)
        #expect(feed.requests.value == 2)
        #expect(try await elements.next() == nil)
        #expect(try await elements.next() == nil)
        #expect(feed.requests.value == 3)
    }

    @Test(arguments: [("[1,x]", 3), ("[1,\"x\",2]", 3), ("[1,2", 4), ("[1] x", 4)])
    func `an error comes behind the elements, and ends the sequence`(text: String, offset: Int) async throws {
        var elements = JSONElements(ChunkFeed(Array(text.utf8)), at: [], as: Int.self).makeAsyncIterator()
        #expect(try await elements.next() == 1)
        let error = await #expect(throws: JSONError.self) { try await elements.next() }
        #expect(error?.offset == offset)
        #expect(try await elements.next() == nil)
    }

    @Test func `what the chunks throw, and limits`() async throws {
        struct Broken: Error {}
        let feed = ChunkFeed([Array("[1,".utf8)], then: Broken())
        var elements = JSONElements(feed, at: [], as: Int.self).makeAsyncIterator()
        #expect(try await elements.next() == 1)
        await #expect(throws: Broken.self) { try await elements.next() }
        #expect(try await elements.next() == nil)
        let limited = JSONElements(
            ChunkFeed([Self.text]), at: Self.path, as: Int.self, limits: Limits(numberDigits: 2))
        var numbers: [Int] = []
        let error = await #expect(throws: JSONError.self) { for try await number in limited { numbers.append(number) } }
        #expect(numbers == [1, 22] && error?.code == .numberLimit)
    }

    /// Cancelling ends the chunks, and that is no document cut short.
    @Test(.timeLimit(.minutes(10)))
    func `a cancelled task is told so`() async {
        let (chunks, continuation) = AsyncStream.makeStream(of: [UInt8].self)
        continuation.yield(Array("[1,".utf8))
        let reader = Task {
            for try await _ in JSONElements(chunks, at: [], as: Int.self) {}
        }
        reader.cancel()
        await #expect(throws: CancellationError.self) { try await reader.value }
        continuation.finish()
    }
}
