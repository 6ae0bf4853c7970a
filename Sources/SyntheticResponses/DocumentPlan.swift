/// Which documents to write.
struct DocumentPlan: Sendable {
    /// When something is enough.
    enum Amount: Sendable {
        /// After that many documents or bindings.
        case items(Int)
        /// When the whole text has that many bytes.
        case bytes(Int)
        /// After as many bindings as a random number says, drawn for each document.
        case drawn
    }

    let options: SyntheticOptions
    /// The offset of the first document in its archive.
    var firstDocument = 0
    let documents: Amount
    /// The bindings of each document.
    let bindings: Amount
    /// What follows each document.
    var separator: [UInt8] = []

    /// All of it at once.
    func bytes() -> [UInt8] {
        var writer = DocumentWriter(plan: self)
        while writer.appendNextPart() {}
        return writer.takePrefix(writer.pendingCount)
    }
}
