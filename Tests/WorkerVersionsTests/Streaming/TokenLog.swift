@testable import WorkerVersions

/// What a token reader gave, step by step, and how that ended: all a caller sees, so that two readings can be compared.
struct TokenLog: Equatable {
    enum Entry: Equatable {
        case token(JSONToken, path: String, end: Int)
        case value(RawJSON, path: String, end: Int)
        /// The value at hand was not what was asked for.
        case misfit(EventLog.Fault)
        /// A value was asked for where the innermost container has no other.
        case noValue(end: Int)
        /// The error that ended the reading.
        case thrown(EventLog.Fault)
        case end
        /// More was needed behind the end: never.
        case stuck
    }

    private(set) var entries: [Entry] = []

    /// How many times the reader needed more.
    private(set) var waits = 0

    /// What is asked of the reader, one step after another.
    enum Request: UInt8, CaseIterable {
        case token, value, integer, skipThenToken
    }

    /// The requests of a reading: the same one again and again, or any by turns that a seed gives.
    enum Requests: Sendable {
        case tokens, values, skips
        /// The first token, then values: the elements of an array.
        case elements
        case mixed(seed: UInt64)

        func request(_ number: Int) -> Request {
            switch self {
            case .tokens: return .token
            case .values: return .value
            case .skips: return .skipThenToken
            case .elements: return number == 0 ? .token : .value
            case .mixed(let seed):
                var numbers = SeededNumbers(seed: seed &+ UInt64(number))
                // Mostly tokens, or every document would be over after a step or two.
                return Request(rawValue: UInt8.random(in: 0..<10, using: &numbers)) ?? .token
            }
        }
    }

    var tokens: [JSONToken] {
        entries.compactMap { if case .token(let token, _, _) = $0 { token } else { nil } }
    }

    var values: [String] {
        entries.compactMap { if case .value(let json, _, _) = $0 { json.text } else { nil } }
    }

    var thrown: EventLog.Fault? {
        if case .thrown(let fault) = entries.last { fault } else { nil }
    }

    /// Whether the reading came to the document's end.
    var isWhole: Bool { entries.last == .end }

    static func == (left: TokenLog, right: TokenLog) -> Bool { left.entries == right.entries }
}

extension TokenLog {
    /// Reads the bytes in those chunks: each is pushed when all before it has been read.
    init(
        _ bytes: [UInt8], _ requests: Requests = .tokens, limits: Limits = Limits(), in chunking: Chunking = .whole
    ) {
        var reader = JSONTokenReader(limits: limits)
        var chunks = chunking.chunks(of: bytes)[...]
        var isSkipping = false
        while true {
            let request = requests.request(entries.count)
            if request == .skipThenToken, !isSkipping {
                reader.skipValue()
                isSkipping = true
            }
            guard take(request, from: &reader) else {
                waits += 1
                if let chunk = chunks.popFirst() {
                    reader.push(chunk)
                } else if waits > 2 * bytes.count + 100 {
                    entries.append(.stuck)
                    return
                } else {
                    reader.finish()
                }
                continue
            }
            isSkipping = false
            if isOver(reader) { return }
        }
    }

    /// Whether no step can bring anything new: the document has ended twice in the same place, or wrongly.
    private func isOver(_ reader: JSONTokenReader) -> Bool {
        if case .noValue = entries.last { return reader.depth == 0 && entries.dropLast().last == entries.last }
        return reader.failure != nil || isWhole
    }

    /// Whether there was an answer.
    private mutating func take(_ request: Request, from reader: inout JSONTokenReader) -> Bool {
        do throws(JSONError) {
            switch request {
            case .token, .skipThenToken: return append(try reader.next(), reader) { .token($0, path: $1, end: $2) }
            case .value: return append(try reader.read(), reader) { .value($0, path: $1, end: $2) }
            case .integer:
                return append(try reader.read(as: Int.self), reader) { number, path, end in
                    .value(RawJSON(validated: Array(String(number).utf8)), path: path, end: end)
                }
            }
        } catch {
            entries.append(reader.failure == nil ? .misfit(EventLog.Fault(error)) : .thrown(EventLog.Fault(error)))
            return true
        }
    }

    private mutating func append<Value>(
        _ step: JSONTokenReader.Step<Value>, _ reader: JSONTokenReader, _ entry: (Value, String, Int) -> Entry
    ) -> Bool {
        switch step {
        case .ready(let value): entries.append(entry(value, reader.path.description, reader.offset))
        case .needMore: return false
        case .end where Value.self == JSONToken.self: entries.append(.end)
        case .end: entries.append(.noValue(end: reader.offset))
        }
        return true
    }

    /// The first entry in which two readings differ.
    func difference(from other: TokenLog) -> String {
        for (place, pair) in zip(entries, other.entries).enumerated() where pair.0 != pair.1 {
            return "entry \(place): \(pair.0), not \(pair.1)"
        }
        return "\(entries.count) entries, not \(other.entries.count)"
    }
}
