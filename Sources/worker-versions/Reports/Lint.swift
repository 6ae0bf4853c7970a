import Synchronization
import WorkerVersions

/// Collects what the schema does not foresee.
struct Lint: ResponseConsumer {
    enum Style: Sendable {
        case text, json
    }

    private var counts: [Surprise: Int] = [:]
    private var nulls = NullScanner()
    /// The library calls a handler, which has no other way to its owner.
    private let fields = UnknownFieldLog()

    var decoding: DecodingOptions {
        let fields = fields
        return DecodingOptions(unknownFields: .report { fields.add($0.path) })
    }

    var isEmpty: Bool { counts.isEmpty }

    mutating func read(_ bytes: ArraySlice<UInt8>) {
        nulls.scan(bytes)
    }

    mutating func take(_ event: ResponseEvent, _ report: inout Report) {
        switch event {
        case .binding(let binding, _):
            if case .unknown(let unknown) = binding.kind {
                add(Surprise(problem: .unknownKind, path: "result.resources.bindings[].type", detail: unknown.type))
            }
        case .fault(let fault):
            let problem = fault.index == nil ? Surprise.Problem.badDocument : .wrongValue
            add(Surprise(problem: problem, path: fault.error.path.general, detail: fault.error.message))
        case .response: break
        }
    }

    mutating func endInput(_ file: String, _ report: inout Report) {
        collect()
    }

    func fork() -> Lint { Lint() }

    mutating func join(_ part: Lint) {
        var part = part
        part.collect()
        counts.merge(part.counts) { $0 + $1 }
    }

    /// The report, the most frequent first.
    func lines(_ style: Style) -> [UInt8] {
        let sorted = counts.sorted { left, right in
            if left.value != right.value { return left.value > right.value }
            let (left, right) = (left.key, right.key)
            return (left.problem.rawValue, left.path, left.detail) < (right.problem.rawValue, right.path, right.detail)
        }
        return sorted.flatMap { line(for: $0.key, count: $0.value, style) + [0x0A] }
    }

    private func line(for surprise: Surprise, count: Int, _ style: Style) -> [UInt8] {
        guard style == .text else {
            var line = JSONLine()
            line.add("count", count)
            line.add("problem", surprise.problem.rawValue)
            line.add("path", surprise.path)
            line.add("detail", surprise.detail.isEmpty ? nil : surprise.detail)
            return line.finish()
        }
        let number = String(count)
        let parts = [
            String(repeating: " ", count: max(0, 10 - number.count)) + number,
            surprise.problem.rawValue + String(repeating: " ", count: 13 - surprise.problem.rawValue.count),
            surprise.path, surprise.detail,
        ]
        return Array(parts.filter { !$0.isEmpty }.joined(separator: "  ").replacingControlCharacters.utf8)
    }

    /// Takes over what the handler and the scanner have met.
    private mutating func collect() {
        for (path, count) in fields.take() { counts[Surprise(problem: .unknownField, path: path), default: 0] += count }
        for (path, count) in nulls.counts { counts[Surprise(problem: .null, path: path), default: 0] += count }
        nulls = NullScanner()
    }

    private mutating func add(_ surprise: Surprise) {
        counts[surprise, default: 0] += 1
    }
}

/// The unknown fields that were reported and not yet taken over, by their general paths.
private final class UnknownFieldLog: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    func add(_ path: JSONPath) {
        counts.withLock { $0[path.general, default: 0] += 1 }
    }

    func take() -> [String: Int] {
        counts.withLock { counts in
            defer { counts = [:] }
            return counts
        }
    }
}
