/// Makes the chunks of a synthetic response or archive, one after another.
public struct SyntheticChunks: IteratorProtocol, Sendable {
    /// The size of every chunk but the last, in bytes.
    public static let chunkSize = 65_536

    private var writer: DocumentWriter

    init(plan: DocumentPlan) {
        writer = DocumentWriter(plan: plan)
    }

    /// The next chunk, or `nil` after the last one.
    public mutating func next() -> [UInt8]? {
        while writer.pendingCount < SyntheticChunks.chunkSize, writer.appendNextPart() {}
        guard writer.pendingCount > 0 else { return nil }
        return writer.takePrefix(SyntheticChunks.chunkSize)
    }
}
