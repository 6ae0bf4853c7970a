/// What one round of one mode took, for one decode of its input.
struct Timing {
    /// Nanoseconds to decode.
    var decoding: Double
    /// Nanoseconds to destroy the result.
    var destroying: Double

    var total: Double { decoding + destroying }
}

/// The rounds of one mode.
struct Timings {
    private(set) var rounds: [Timing] = []

    mutating func append(_ timing: Timing) {
        rounds.append(timing)
    }

    /// The shortest round, destruction included.
    var shortestTotal: Double { rounds.map(\.total).min() ?? .nan }

    /// The shortest round, decoding alone.
    var shortestDecoding: Double { rounds.map(\.decoding).min() ?? .nan }

    /// The middle round, destruction included; of two middles, their mean.
    var medianTotal: Double {
        let sorted = rounds.map(\.total).sorted()
        guard !sorted.isEmpty else { return .nan }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }
}
