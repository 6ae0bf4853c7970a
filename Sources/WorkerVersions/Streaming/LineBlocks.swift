/// The blocks of an archive that comes in chunks cut anywhere.
struct ChunkedLineBlocks<Chunks: AsyncIteratorProtocol>: AsyncIteratorProtocol where Chunks.Element: Collection<UInt8> {
    private var chunks: Chunks
    private let blockBytes: Int
    private var pending: [UInt8] = []

    /// Where the last whole line in `pending` ends.
    private var linesEnd = 0

    private var hasEnded = false
    private var lines = LineCount()

    init(_ chunks: Chunks, blockBytes: Int) {
        self.chunks = chunks
        self.blockBytes = blockBytes
    }

    mutating func next() async throws -> LineBlock? {
        while !hasEnded {
            if linesEnd >= blockBytes { return take(to: linesEnd) }
            if let chunk = try await chunks.next() { append(chunk) } else { hasEnded = true }
        }
        return pending.isEmpty ? nil : take(to: pending.count)
    }

    /// A line feed is looked for in the new bytes alone, however long the line before it is.
    private mutating func append(_ chunk: Chunks.Element) {
        let start = pending.count
        pending += chunk
        if let lineFeed = pending[start...].lastIndex(of: ASCII.lineFeed) { linesEnd = lineFeed + 1 }
    }

    private mutating func take(to end: Int) -> LineBlock {
        let block = LineBlock(bytes: pending[..<end], countedBy: &lines)
        pending = Array(pending[end...])
        linesEnd = 0
        return block
    }
}

/// The blocks of an archive that is in memory: parts of it, not copies.
struct MemoryLineBlocks: AsyncIteratorProtocol {
    private var rest: ArraySlice<UInt8>
    private let blockBytes: Int
    private var lines = LineCount()

    init(_ archive: [UInt8], blockBytes: Int) {
        rest = archive[...]
        self.blockBytes = blockBytes
    }

    mutating func next() -> LineBlock? {
        guard !rest.isEmpty else { return nil }
        let enough = rest.dropFirst(blockBytes - 1)
        let end = enough.firstIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? rest.endIndex
        defer { rest = rest[end...] }
        return LineBlock(bytes: rest[..<end], countedBy: &lines)
    }
}

extension LineBlock {
    /// The lines that come next in the input, `lines` having counted those before.
    fileprivate init(bytes: ArraySlice<UInt8>, countedBy lines: inout LineCount) {
        let origin = lines.origin
        ByteSource.withView(of: bytes) { lines.count($0, to: $0.count, origin: origin.offset) }
        self.init(bytes: bytes, origin: origin)
    }
}
