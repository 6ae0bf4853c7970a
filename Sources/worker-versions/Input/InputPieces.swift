/// The pieces of an input, with a word now and then on how far it has come.
final class InputPieces: AsyncSequence, AsyncIteratorProtocol {
    private let source: InputSource
    private var progress: Progress
    private var first: [UInt8] = []

    init(_ source: InputSource, _ progress: Progress) {
        self.source = source
        self.progress = progress
    }

    /// Takes back what could not be used; it comes next.
    func putBack(_ bytes: [UInt8]) {
        first = bytes
    }

    /// The next piece; `nil` at the end.
    func nextPiece() throws(Failure) -> [UInt8]? {
        if !first.isEmpty {
            defer { first = [] }
            return first
        }
        guard let piece = try source.nextPiece() else { return nil }
        progress.advance(by: piece.count)
        return piece
    }

    func next(isolation actor: isolated (any Actor)?) async throws(Failure) -> [UInt8]? {
        try nextPiece()
    }

    func makeAsyncIterator() -> InputPieces { self }

    /// No more pieces are wanted.
    func finish() {
        progress.finish()
    }
}
