import Synchronization

@testable import WorkerVersions

/// What reading an input brought, in order: all of it, so that two readings can be compared.
struct EventLog: Equatable {
    /// A ``JSONError`` with everything a caller sees of it.
    struct Fault: Equatable, CustomStringConvertible {
        let place: JSONError
        let position: SourcePosition?
        let message: String

        init(_ error: JSONError) {
            place = error
            position = error.position
            message = error.message
        }

        var code: JSONError.Code { place.code }
        var offset: Int { place.offset }
        var path: String { place.path.description }

        var description: String {
            "\(code.rawValue) at \(offset), \(position.map(\.description) ?? "no position"), path \(path): \(message)"
        }
    }

    struct Failure: Equatable {
        var document: Int
        let index: Int?
        let name: String?
        let type: String?
        let error: Fault
        let json: [UInt8]?

        init(_ failure: VersionFailure) {
            (document, index) = (failure.document, failure.index)
            (name, type) = (failure.name, failure.type)
            error = Fault(failure.error)
            json = failure.rawJSON?.bytes
        }
    }

    enum Entry: Equatable {
        case binding(Binding, json: [UInt8]?)
        case failure(Failure)
        case response(VersionResponse)
        /// The error that ended the reading.
        case thrown(Fault)

        init(_ event: VersionEvent) {
            switch event {
            case .binding(let binding, let json): self = .binding(binding, json: json?.bytes)
            case .failure(let failure): self = .failure(Failure(failure))
            case .response(let response): self = .response(response)
            }
        }
    }

    private(set) var entries: [Entry] = []
    /// The unknown members that were reported, where the options ask for that.
    private(set) var unknownFields: [UnknownField] = []

    mutating func append(_ event: VersionEvent) { entries.append(Entry(event)) }

    mutating func append(thrown error: any Error) {
        guard let error = error as? JSONError else { return }
        entries.append(.thrown(Fault(error)))
    }
}

extension EventLog {
    /// Reads the bytes in those chunks, to the end or to the first error.
    init(_ bytes: [UInt8], _ options: VersionStream.Options, in chunking: Chunking = .whole) {
        let reported = UnknownFieldLog()
        var options = options
        if case .report = options.decoding.unknownFields {
            options.decoding.unknownFields = .report { field in reported.append(field) }
        }
        var stream = VersionStream(options: options)
        do {
            try chunking.forEachChunk(of: bytes) { chunk in
                try stream.push(chunk) { (event: VersionEvent) in append(event) }
            }
            try stream.finish { (event: VersionEvent) in append(event) }
        } catch {
            append(thrown: error)
        }
        unknownFields = reported.fields
    }

    var bindings: [Binding] {
        entries.compactMap { if case .binding(let binding, _) = $0 { binding } else { nil } }
    }

    var bindingJSON: [[UInt8]] {
        entries.compactMap { if case .binding(_, let json?) = $0 { json } else { nil } }
    }

    var responses: [VersionResponse] {
        entries.compactMap { if case .response(let response) = $0 { response } else { nil } }
    }

    var failures: [Failure] {
        entries.compactMap { if case .failure(let failure) = $0 { failure } else { nil } }
    }

    /// The error that ended the reading.
    var thrown: Fault? {
        if case .thrown(let fault)? = entries.last { fault } else { nil }
    }

    /// Every error, thrown or told of.
    var faults: [Fault] { failures.map(\.error) + (thrown.map { [$0] } ?? []) }

    /// A word an entry, for tables: `binding A`, `response`, `failure typeMismatch`, `thrown unexpectedEnd`.
    var summary: [String] {
        entries.map { entry in
            switch entry {
            case .binding(let binding, _): "binding \(binding.name)"
            case .response: "response"
            case .failure(let failure): "failure \(failure.error.code.rawValue)"
            case .thrown(let fault): "thrown \(fault.code.rawValue)"
            }
        }
    }

    /// Where the other log parts from this one.
    func difference(from other: EventLog) -> String {
        if unknownFields != other.unknownFields { return "reported \(other.unknownFields), not \(unknownFields)" }
        let place = zip(entries, other.entries).enumerated().first { $1.0 != $1.1 }?.offset
        let first = place ?? min(entries.count, other.entries.count)
        let (expected, found) = (entries.dropFirst(first).first, other.entries.dropFirst(first).first)
        return "event \(first) is \(found.map { "\($0)" } ?? "missing"), not \(expected.map { "\($0)" } ?? "expected")"
    }
}

/// Unknown members as they are reported.
final class UnknownFieldLog: Sendable {
    private let mutex = Mutex<[UnknownField]>([])

    func append(_ field: UnknownField) { mutex.withLock { $0.append(field) } }

    var fields: [UnknownField] { mutex.withLock { $0 } }
}
