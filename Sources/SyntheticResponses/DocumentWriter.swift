/// Writes document after document in small parts: what stands before the bindings, each binding, what follows them.
/// Holds the bytes nobody has taken yet; otherwise its memory does not grow.
struct DocumentWriter: Sendable {
    private let plan: DocumentPlan
    private var writer: RuleWriter
    private var startedDocuments = 0
    private var takenCount = 0
    private var openDocument: OpenDocument?

    /// The document in hand.
    private struct OpenDocument {
        /// Where the bindings go on; `nil` in a document without any, and once they are closed.
        var place: JSONText.Place?
        /// The text that follows the bindings, written beforehand.
        let tail: [UInt8]
        let bindings: DocumentPlan.Amount
        var writtenBindings = 0
    }

    init(plan: DocumentPlan) {
        self.plan = plan
        writer = RuleWriter(options: plan.options)
    }

    /// The bytes that were written and not taken yet.
    var pendingCount: Int { writer.text.bytes.count }

    /// Takes the first bytes away, at most `count`.
    mutating func takePrefix(_ count: Int) -> [UInt8] {
        takenCount += min(count, pendingCount)
        return writer.text.takePrefix(count)
    }

    /// Writes the next part; false when everything is written.
    mutating func appendNextPart() -> Bool {
        guard let document = openDocument else { return beginNextDocument() }
        if document.place != nil, wantsBinding(document) {
            appendBinding()
        } else {
            endDocument()
        }
        return true
    }

    private mutating func beginNextDocument() -> Bool {
        guard wantsDocument() else { return false }
        writer.restart(document: plan.firstDocument + startedDocuments)
        startedDocuments += 1
        switch plan.bindings {
        case .drawn:
            let bindingCount = drawBindingCount()
            begin(drawFrame(), bindings: .items(bindingCount))
        case .items, .bytes:
            begin(plan.options.shape == .bare ? ResponseTable.result : ResponseTable.success, bindings: plan.bindings)
        }
        return true
    }

    /// Writes the whole document without bindings, then takes back what follows their place.
    private mutating func begin(_ frame: ObjectRule, bindings: DocumentPlan.Amount) {
        writer.write(frame)
        let place = writer.text.bindingsPlace
        openDocument = OpenDocument(
            place: place, tail: place.map { writer.text.takeSuffix(from: $0) } ?? [], bindings: bindings)
    }

    private mutating func appendBinding() {
        writer.text.nextElement()
        writer.writeBinding()
        openDocument?.writtenBindings += 1
    }

    private mutating func endDocument() {
        if openDocument?.place != nil {
            writer.text.end(.array)
        }
        writer.text.finish(with: (openDocument?.tail ?? []) + plan.separator)
        openDocument = nil
    }

    private func wantsDocument() -> Bool {
        switch plan.documents {
        case .items(let count): startedDocuments < count
        case .bytes(let count): takenCount + pendingCount < count
        case .drawn: false
        }
    }

    private func wantsBinding(_ document: OpenDocument) -> Bool {
        switch document.bindings {
        case .items(let count): document.writtenBindings < count
        case .bytes(let count): takenCount + pendingCount + document.tail.count < count
        case .drawn: false
        }
    }

    /// Mostly small: the least of three draws from 1 to 30 is 8 on average.
    private mutating func drawBindingCount() -> Int {
        if writer.random.happens(percent: 2) { return writer.random.within(31...200) }
        return min(writer.random.within(1...30), writer.random.within(1...30), writer.random.within(1...30))
    }

    private mutating func drawFrame() -> ObjectRule {
        guard plan.options.shape == .enveloped else { return ResponseTable.result }
        return writer.random.happens(percent: 1) ? ResponseTable.failure : ResponseTable.success
    }
}
