/// The elements of one array of a JSON text that arrives as an asynchronous sequence of byte chunks.
///
/// Each comes when it is whole; everything else in the document is checked and passed over
/// (``JSONTokenReader/nextElement(at:as:)``). The next chunk is asked for when the elements of the last one have been taken.
///
/// ```swift
/// for try await item in JSONElements(chunks, at: ["result", "items"], as: Item.self) {
///     print(item.id)
/// }
/// ```
public struct JSONElements<Element: JSONReadable, Chunks: AsyncSequence>: AsyncSequence
where Chunks.Element: Collection<UInt8> {
    private let chunks: Chunks
    private let path: JSONPath
    private let limits: Limits

    /// The elements of the array at `path`, of what `chunks` bring.
    public init(
        _ chunks: Chunks, at path: JSONPath, as type: Element.Type = Element.self, limits: Limits = Limits()
    ) {
        self.chunks = chunks
        self.path = path
        self.limits = limits
    }

    /// Starts reading the chunks.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(chunks: chunks.makeAsyncIterator(), path: path, limits: limits)
    }

    /// Reads the chunks as far as it must for the next element.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var chunks: Chunks.AsyncIterator
        private let path: JSONPath
        private var reader: JSONTokenReader
        private var hasEnded = false

        init(chunks: Chunks.AsyncIterator, path: JSONPath, limits: Limits) {
            self.chunks = chunks
            self.path = path
            reader = JSONTokenReader(limits: limits)
        }

        /// The next element, or nil at the end of the document.
        ///
        /// - Throws: a ``JSONError`` when all elements before it have been taken, what the chunks throw, or `CancellationError`.
        ///   Either ends the sequence.
        public mutating func next() async throws -> Element? {
            while !hasEnded {
                // Unless there is an element, or the need of another chunk, this was the end.
                hasEnded = true
                switch try reader.nextElement(at: path, as: Element.self) {
                case .ready(let element):
                    hasEnded = false
                    return element
                case .needMore:
                    try await pushNextChunk()
                    hasEnded = false
                case .end: break
                }
            }
            return nil
        }

        private mutating func pushNextChunk() async throws {
            if let chunk = try await chunks.next() {
                reader.push(chunk)
            } else {
                // Many sequences end when their task is cancelled: that is no document cut short.
                try Task.checkCancellation()
                reader.finish()
            }
        }
    }
}

extension JSONElements: Sendable where Chunks: Sendable {}

extension JSONElements {
    /// The elements of the array at `path`, of what single bytes bring.
    public init<Bytes: AsyncSequence>(
        _ bytes: Bytes, at path: JSONPath, as type: Element.Type = Element.self, limits: Limits = Limits()
    ) where Bytes.Element == UInt8, Chunks == ByteChunks<Bytes> {
        self.init(ByteChunks(bytes), at: path, limits: limits)
    }
}
