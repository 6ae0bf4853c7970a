/// One synthetic response of *Get Version Detail*, as a sequence of byte chunks that are made when asked for: a
/// response of any size takes little more memory than a chunk.
///
/// ```swift
/// for chunk in SyntheticResponse(byteCount: 1_000_000_000) { try output.write(contentsOf: chunk) }
/// let small = SyntheticResponse(bindingCount: 12, options: SyntheticOptions(seed: 7)).bytes()
/// ```
public struct SyntheticResponse: Sequence, Sendable {
    private let plan: DocumentPlan

    /// A response with that many bindings.
    public init(bindingCount: Int, options: SyntheticOptions = SyntheticOptions()) {
        plan = DocumentPlan(options: options, documents: .items(1), bindings: .items(bindingCount))
    }

    /// A response of about that many bytes: as many bindings as it takes to reach the number.
    public init(byteCount: Int, options: SyntheticOptions = SyntheticOptions()) {
        plan = DocumentPlan(options: options, documents: .items(1), bindings: .bytes(byteCount))
    }

    /// The chunks: 65,536 bytes each, the last one shorter. They are cut anywhere.
    public func makeIterator() -> SyntheticChunks {
        SyntheticChunks(plan: plan)
    }

    /// The whole text.
    public func bytes() -> [UInt8] {
        plan.bytes()
    }
}
