/// The events of a response that arrives as an asynchronous sequence of byte chunks.
///
/// Chunks may be any contiguous bytes: `[UInt8]`, `ArraySlice<UInt8>`, `Data`, views of a `ByteBuffer`. The next chunk is
/// asked for when the events of the last one have been taken, so a slow consumer slows the producer; cancelling the task ends
/// the chunks, and with them the events.
///
/// ```swift
/// for try await event in VersionEvents(chunks) {
///     if case .binding(let binding, _) = event { print(binding.name) }
/// }
/// ```
public struct VersionEvents<Chunks: AsyncSequence>: AsyncSequence where Chunks.Element: Collection<UInt8> {
    private let chunks: Chunks
    private let options: VersionStream.Options

    /// The events of what `chunks` bring.
    public init(_ chunks: Chunks, options: VersionStream.Options = VersionStream.Options()) {
        self.chunks = chunks
        self.options = options
    }

    /// Starts reading the chunks.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(chunks: chunks.makeAsyncIterator(), stream: VersionStream(options: options))
    }

    /// Reads the chunks as far as it must for the next event.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var chunks: Chunks.AsyncIterator
        private var stream: VersionStream
        private var events = Queue<VersionEvent>()
        private var hasEnded = false

        init(chunks: Chunks.AsyncIterator, stream: VersionStream) {
            self.chunks = chunks
            self.stream = stream
        }

        /// The next event, or nil at the end.
        ///
        /// - Throws: a ``JSONError`` when all events before it have been taken, what the chunks throw, or `CancellationError`.
        public mutating func next() async throws -> VersionEvent? {
            while true {
                if let event = try events.next() { return event }
                if hasEnded { return nil }
                let chunk = try await chunks.next()
                // Many sequences end when their task is cancelled: that is no document cut short.
                if chunk == nil { try Task.checkCancellation() }
                do {
                    if let chunk {
                        try stream.push(chunk) { (event: VersionEvent) in events.append(event) }
                    } else {
                        hasEnded = true
                        try stream.finish { (event: VersionEvent) in events.append(event) }
                    }
                } catch {
                    hasEnded = true
                    events.fail(error)
                }
            }
        }
    }
}

extension VersionEvents: Sendable where Chunks: Sendable {}
