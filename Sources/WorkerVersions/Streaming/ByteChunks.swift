/// Chunks made of an asynchronous sequence of single bytes, such as `URLSession.AsyncBytes` or `FileHandle.bytes`.
///
/// A chunk ends with a closing brace, since nothing is complete before one, or when it is long.
public struct ByteChunks<Bytes: AsyncSequence>: AsyncSequence where Bytes.Element == UInt8 {
    private let bytes: Bytes

    /// The chunks of `bytes`.
    public init(_ bytes: Bytes) {
        self.bytes = bytes
    }

    /// Starts reading the bytes.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(bytes: bytes.makeAsyncIterator())
    }

    /// Reads bytes up to the end of a chunk.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private static var longest: Int { 16 << 10 }

        private var bytes: Bytes.AsyncIterator

        init(bytes: Bytes.AsyncIterator) {
            self.bytes = bytes
        }

        /// The next chunk, or nil at the end. Throws what the bytes throw.
        public mutating func next() async throws -> [UInt8]? {
            var chunk: [UInt8] = []
            while chunk.count < AsyncIterator.longest, let byte = try await bytes.next() {
                chunk.append(byte)
                if byte == ASCII.rightBrace { break }
            }
            return chunk.isEmpty ? nil : chunk
        }
    }
}

extension ByteChunks: Sendable where Bytes: Sendable {}

extension VersionEvents {
    /// The events of what single bytes bring.
    public init<Bytes: AsyncSequence>(
        _ bytes: Bytes, options: VersionStream.Options = VersionStream.Options()
    ) where Bytes.Element == UInt8, Chunks == ByteChunks<Bytes> {
        self.init(ByteChunks(bytes), options: options)
    }
}

extension VersionResponses {
    /// The responses that single bytes bring.
    public init<Bytes: AsyncSequence>(
        _ bytes: Bytes, options: VersionStream.Options = VersionStream.Options(framing: .sequence)
    ) where Bytes.Element == UInt8, Chunks == ByteChunks<Bytes> {
        self.init(ByteChunks(bytes), options: options)
    }
}
