import WorkerVersions

/// Makes rows of bindings as they come.
struct BindingRows: ResponseConsumer {
    /// When a row is written.
    enum Timing: Sendable {
        /// As soon as the binding is whole.
        case atOnce
        /// As soon as the version's `id` is known, too: at the end of the response where it comes after the bindings.
        case withVersionID
    }

    /// What is made of what is found.
    enum Purpose: Sendable {
        case rows
        /// Nothing: the first hit is the answer.
        case answer
    }

    private var filter: BindingFilter
    let timing: Timing
    let purpose: Purpose
    private var writer: any RowWriter
    /// The bindings of the document so far, those that do not fit included.
    private var count = 0
    private var held: [(index: Int, binding: Binding)] = []

    /// Whether a binding was wanted.
    private(set) var isFound = false

    init(filter: BindingFilter, timing: Timing, purpose: Purpose, writer: any RowWriter) {
        self.filter = filter
        self.timing = timing
        self.purpose = purpose
        self.writer = writer
    }

    var hasEnough: Bool { isFound && purpose == .answer }

    mutating func take(_ event: ResponseEvent, _ report: inout Report) {
        switch event {
        case .binding(let binding, let versionID):
            if timing == .withVersionID, versionID == nil {
                held.append((count, binding))
            } else {
                add(BindingRow(versionID: versionID, index: count, binding: binding), &report)
            }
            count += 1
        case .fault(let fault) where fault.index != nil: count += 1
        case .fault: endDocument(versionID: nil, &report)
        case .response(let response): endDocument(versionID: response.result?.id, &report)
        }
    }

    func fork() -> BindingRows {
        BindingRows(filter: filter, timing: timing, purpose: purpose, writer: writer)
    }

    mutating func join(_ part: BindingRows) {
        isFound = isFound || part.isFound
    }

    private mutating func endDocument(versionID: String?, _ report: inout Report) {
        for (index, binding) in held {
            add(BindingRow(versionID: versionID, index: index, binding: binding), &report)
        }
        held.removeAll(keepingCapacity: true)
        count = 0
    }

    private mutating func add(_ row: BindingRow, _ report: inout Report) {
        guard !hasEnough, filter.accepts(row) else { return }
        isFound = true
        if purpose == .rows { writer.append(row, to: &report.output) }
    }
}
