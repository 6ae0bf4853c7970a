/// How often each value was met; `nil` is its absence.
struct Tally: Sendable {
    private var counts: [String?: Int] = [:]

    mutating func add(_ value: String?) {
        counts[value, default: 0] += 1
    }

    mutating func add(_ other: Tally) {
        counts.merge(other.counts) { $0 + $1 }
    }

    var total: Int { counts.values.reduce(0, +) }

    /// The values, the most frequent first, then by their bytes.
    var sorted: [(value: String?, count: Int)] {
        counts.map { (value: $0.key, count: $0.value) }.sorted { left, right in
            if left.count != right.count { return left.count > right.count }
            return (left.value ?? "").utf8.lexicographicallyPrecedes((right.value ?? "").utf8)
        }
    }

    /// As a JSON array of `{"value", "count"}`.
    var json: [UInt8] {
        let entries = sorted.map { entry in
            var line = JSONLine()
            if let value = entry.value { line.add("value", value) } else { line.add("value", json: Array("null".utf8)) }
            line.add("count", entry.count)
            return line.finish()
        }
        return [UInt8(ascii: "[")] + Array(entries.joined(separator: [UInt8(ascii: ",")])) + [UInt8(ascii: "]")]
    }
}
