/// Works on an archive of one document a line (NDJSON) on several threads, and keeps the order.
///
/// The input is cut into blocks of whole lines. Each block is transformed on a thread of its own, several side by side, and
/// the results are delivered one by one in the order of the input. No more blocks are held than there are threads, and one
/// that waits to be delivered, so memory depends on the size of a block and not of the archive.
public struct ParallelLines: Sendable {
    /// How many blocks are transformed at a time.
    public let threadCount: Int

    /// How many bytes a block has, about; a longer line makes a longer block.
    public let blockBytes: Int

    /// A worker on `threadCount` threads. They are those of Swift's concurrency: more than the machine's processors give nothing.
    public init(threadCount: Int, blockBytes: Int = 1 << 20) {
        self.threadCount = max(1, threadCount)
        self.blockBytes = max(1, blockBytes)
    }

    /// Transforms the blocks of `chunks`, which may be cut anywhere, and delivers what becomes of them in order.
    ///
    /// - Throws: what the chunks, `transform` or `deliver` throw. Blocks before it have been delivered.
    public nonisolated(nonsending) func process<Chunks: AsyncSequence, Value: Sendable>(
        _ chunks: Chunks,
        transform: @escaping @Sendable (LineBlock) throws -> Value,
        deliver: (Value) async throws -> Flow
    ) async throws where Chunks.Element: Collection<UInt8> {
        let blocks = ChunkedLineBlocks(chunks.makeAsyncIterator(), blockBytes: blockBytes)
        try await process(blocks: blocks, transform: transform, deliver: deliver)
    }

    /// Transforms blocks side by side, and delivers the results in order.
    nonisolated(nonsending) func process<Blocks: AsyncIteratorProtocol, Value: Sendable>(
        blocks: Blocks,
        transform: @escaping @Sendable (LineBlock) throws -> Value,
        deliver: (Value) async throws -> Flow
    ) async throws where Blocks.Element == LineBlock {
        var blocks = blocks
        var order = BlockOrder<Value>()
        try await withThrowingTaskGroup(of: (Int, Value).self) { group in
            defer { group.cancelAll() }
            while let block = try await blocks.next() {
                // One more than the threads, so that none is idle while the oldest block is waited for.
                while order.outstanding > threadCount, let (place, value) = try await group.next() {
                    order.put(value, at: place)
                    if try await deliverReady(&order, deliver) == .stop { return }
                }
                let place = order.start()
                group.addTask { (place, try transform(block)) }
            }
            while let (place, value) = try await group.next() {
                order.put(value, at: place)
                if try await deliverReady(&order, deliver) == .stop { return }
            }
        }
    }

    private nonisolated(nonsending) func deliverReady<Value: Sendable>(
        _ order: inout BlockOrder<Value>, _ deliver: (Value) async throws -> Flow
    ) async throws -> Flow {
        while let value = order.takeNext() {
            if try await deliver(value) == .stop { return .stop }
        }
        return .next
    }
}

/// Results that come in any order, given out in the order their blocks were started.
private struct BlockOrder<Value> {
    private var started = 0
    private var delivered = 0
    private var waiting: [Int: Value] = [:]

    /// Blocks that are started and not delivered.
    var outstanding: Int { started - delivered }

    mutating func start() -> Int {
        defer { started += 1 }
        return started
    }

    mutating func put(_ value: Value, at place: Int) {
        waiting[place] = value
    }

    mutating func takeNext() -> Value? {
        guard let value = waiting.removeValue(forKey: delivered) else { return nil }
        delivered += 1
        return value
    }
}
