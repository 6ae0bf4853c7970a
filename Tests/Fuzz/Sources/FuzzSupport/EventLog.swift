public import WorkerVersions

/// What reading an input brought, in order, with everything a caller can see of it.
public struct EventLog: Equatable, Sendable {
    /// An event, or the error that ended the reading.
    public enum Entry: Equatable, Sendable {
        /// A binding, as it is written back, and as it came.
        case binding(Binding, json: [UInt8], raw: [UInt8]?)
        /// A binding or a document that is wrong.
        case failure(Failure)
        /// The end of a document, and what is written of it.
        case response(VersionResponse, json: [UInt8])
        /// The error that ended the reading.
        case thrown(Fault)

        /// Whether this is the last of its document.
        var endsDocument: Bool {
            switch self {
            case .binding: false
            case .failure(let failure): failure.index == nil
            case .response, .thrown: true
            }
        }
    }

    /// The events, in order.
    public var entries: [Entry] = []

    /// Members that nobody knows, where the options ask to hear of them.
    public private(set) var unknownFields: [UnknownField] = []

    /// A log of some events, or none.
    init(_ entries: [Entry] = []) {
        self.entries = entries
    }

    /// Notes an event.
    public mutating func append(_ event: VersionEvent) {
        switch event {
        case .binding(let binding, let raw):
            entries.append(.binding(binding, json: binding.json(), raw: raw?.bytes))
        case .failure(let failure): entries.append(.failure(Failure(failure)))
        case .response(let response): entries.append(.response(response, json: response.json()))
        }
    }

    /// Notes the error that ended the reading.
    public mutating func append(thrown error: any Error) {
        guard let error = error as? JSONError else { fatalError("FINDING: \(error) was thrown") }
        entries.append(.thrown(Fault(error)))
    }
}

extension EventLog {
    /// Reads chunks to the end or to the first error.
    public init(_ chunks: [some Collection<UInt8>], _ options: VersionStream.Options) {
        let reported = UnknownFieldLog()
        var options = options
        if case .report = options.decoding.unknownFields {
            options.decoding.unknownFields = .report { field in reported.append(field) }
        }
        var stream = VersionStream(options: options)
        do {
            for chunk in chunks { try stream.push(chunk) { (event: VersionEvent) in append(event) } }
            try stream.finish { (event: VersionEvent) in append(event) }
        } catch {
            append(thrown: error)
        }
        unknownFields = reported.fields
    }

    /// Every error, thrown or told of, in order.
    public var faults: [Fault] {
        entries.compactMap { entry in
            switch entry {
            case .failure(let failure): failure.fault
            case .thrown(let fault): fault
            default: nil
            }
        }
    }

    /// The bindings.
    public var bindings: [Binding] {
        entries.compactMap { if case .binding(let binding, _, _) = $0 { binding } else { nil } }
    }

    /// The one document with its bindings put back, or the first error.
    public var outcome: Result<VersionResponse, Fault> {
        if let fault = faults.first { return .failure(fault) }
        var response = VersionResponse()
        for case .response(let read, _) in entries { response = read }
        if !bindings.isEmpty { response.result?.resources.bindings = bindings }
        return .success(response)
    }

    /// Where the other log parts from this one.
    func difference(from other: EventLog) -> String {
        let (left, right) = (entries, other.entries)
        let place = zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset ?? min(left.count, right.count)
        let texts = [left, right].map { $0.dropFirst(place).first.map { "\($0)" } ?? "nothing" }
        let before = place > 0 ? "after \(left[place - 1]) " : ""
        return
            "\(before)event \(place) of \(left.count) and \(right.count) is \(texts[0]) and \(texts[1]); unknown fields \(unknownFields), \(other.unknownFields)"
    }
}
