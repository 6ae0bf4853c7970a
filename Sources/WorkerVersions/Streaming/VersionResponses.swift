/// Whole responses, one after another, from an asynchronous sequence of byte chunks: NDJSON, documents without separators,
/// RFC 7464 records, or one array of responses.
///
/// A document that is wrong, or has a binding that does not fit (unless ``DecodingOptions/malformedBindings`` keeps it), is
/// thrown as a ``VersionFailure``. Asking the iterator again goes on with the next document.
///
/// ```swift
/// for try await response in VersionResponses(chunks) {
///     print(response.result?.id ?? "no version")
/// }
/// ```
public struct VersionResponses<Chunks: AsyncSequence>: AsyncSequence where Chunks.Element: Collection<UInt8> {
    private let chunks: Chunks
    private let options: VersionStream.Options

    /// The responses that `chunks` bring.
    public init(_ chunks: Chunks, options: VersionStream.Options = VersionStream.Options(framing: .sequence)) {
        self.chunks = chunks
        self.options = options
    }

    /// Starts reading the chunks.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(chunks: chunks.makeAsyncIterator(), options: options)
    }

    /// Reads the chunks as far as it must for the next response.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var chunks: Chunks.AsyncIterator
        private var framer: DocumentFramer
        private var batch: ResponseBatch
        private var responses = Queue<Result<VersionResponse, VersionFailure>>()
        private var hasEnded = false

        init(chunks: Chunks.AsyncIterator, options: VersionStream.Options) {
            self.chunks = chunks
            framer = DocumentFramer(options: options)
            batch = ResponseBatch(malformedBindings: options.decoding.malformedBindings)
        }

        /// The next response, or nil at the end.
        ///
        /// - Throws: a ``VersionFailure`` for a document that is wrong; ``JSONError`` where there is to be one document; what the
        ///   chunks throw; or `CancellationError`.
        public mutating func next() async throws -> VersionResponse? {
            while true {
                if let response = try responses.next() { return try response.get() }
                if hasEnded { return nil }
                let chunk = try await chunks.next()
                // Many sequences end when their task is cancelled: that is no document cut short.
                if chunk == nil { try Task.checkCancellation() }
                do throws(JSONError) {
                    if let chunk { try read(chunk) } else { try finish() }
                } catch {
                    hasEnded = true
                    responses.fail(error)
                }
                for response in batch.takeResponses() { responses.append(response) }
            }
        }

        private mutating func read(_ chunk: Chunks.Element) throws(JSONError) {
            try ByteSource.withView(of: chunk) { view in
                Result { () throws(JSONError) in try framer.push(view, to: &batch) }
            }.get()
        }

        private mutating func finish() throws(JSONError) {
            hasEnded = true
            try framer.finish(to: &batch)
        }
    }
}

extension VersionResponses: Sendable where Chunks: Sendable {}
