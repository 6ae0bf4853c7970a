/// An archive of synthetic responses, a document a line (NDJSON), as a sequence of byte chunks that are made when
/// asked for. Most documents have 1 to 30 bindings, two in a hundred up to 200, and 10 is the average. With an
/// envelope, about one document in a hundred is a failure (`success` false, `result` null). With `.pretty` a document
/// spans lines, and the documents stand one after another.
public struct SyntheticArchive: Sequence, Sendable {
    private let plan: DocumentPlan

    /// An archive of that many documents.
    public init(documentCount: Int, options: SyntheticOptions = SyntheticOptions()) {
        plan = DocumentPlan(options: options, documents: .items(documentCount), bindings: .drawn, separator: [0x0A])
    }

    /// An archive of about that many bytes: as many whole documents as it takes to reach the number.
    public init(byteCount: Int, options: SyntheticOptions = SyntheticOptions()) {
        plan = DocumentPlan(options: options, documents: .bytes(byteCount), bindings: .drawn, separator: [0x0A])
    }

    /// The chunks: 65,536 bytes each, the last one shorter. They are cut anywhere.
    public func makeIterator() -> SyntheticChunks {
        SyntheticChunks(plan: plan)
    }

    /// The whole text. Every document ends with a line feed.
    public func bytes() -> [UInt8] {
        plan.bytes()
    }

    /// One document without its line feed. It depends on the options and the offset alone, not on the size of the
    /// archive, so any offset from 0 on is fine.
    public func document(at offset: Int) -> [UInt8] {
        DocumentPlan(options: plan.options, firstDocument: offset, documents: .items(1), bindings: .drawn).bytes()
    }
}
