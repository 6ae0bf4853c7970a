import Foundation

/// `--complexity`: four times the input may take eight times the processor time and no more. What is linear takes four times
/// as long, what is quadratic sixteen times.
///
/// Both times are the shortest of several runs, and a ratio that is too high is measured again: a machine that is busy with
/// something else makes none fail, and nothing makes a quadratic one pass.
struct Complexity {
    /// How often a ratio that is too high is measured.
    private static let attempts = 8

    /// Less than this, in nanoseconds, is no work that could grow.
    private static let negligible = 300_000.0

    /// No input is read that is likely to take longer than so many nanoseconds.
    private static let patience = 5e9

    func run() throws {
        print(Machine.summary)
        if let caveat = Machine.caveat { Console.report("benchmark: \(caveat)") }
        var table = Table(header: ["input", "way", "size", "ms", "4 x size, ms", "ratio", "limit"], words: 2)
        var failures: [String] = []
        for growth in Growth.all {
            for way in growth.ways {
                Console.progress("\(growth.name), \(way.name)")
                guard let (size, times) = try measureGrowth(growth, way) else { continue }
                if times.ratio > growth.limit {
                    failures.append("\(growth.name), \(way.name): \(times.ratio.brief)")
                    Console.report("benchmark: \(failures.last ?? "") times as long")
                }
                table.append([
                    growth.name, way.name, "\(size)", (times.small / 1e6).rounded(to: 2),
                    (times.large / 1e6).rounded(to: 2), times.ratio.rounded(to: 1), growth.limit.rounded(to: 0),
                ])
            }
        }
        Console.clearProgress()
        print("\n\(table.text)\n")
        guard failures.isEmpty else {
            throw Failure.wrongAnswer("time grows faster than the input: " + failures.joined(separator: "; "))
        }
        print("four times the input takes at most the limit of times as long, in all \(table.count) rows")
    }

    /// Nanoseconds for a size, and for four times that.
    private struct Times {
        var small = Double.infinity
        var large = Double.infinity

        var ratio: Double { large < Complexity.negligible ? 1 : large / small }
    }

    /// Small inputs first, for what is quadratic would take hours with the large ones; and four times the size where the ratio is
    /// too high, for what falls out of a cache takes one step, and what is quadratic goes on. Nil where the way cannot be gone here.
    private func measureGrowth(_ growth: Growth, _ way: GrowthWay) throws -> (size: Int, times: Times)? {
        for size in [growth.size / 64, growth.size, growth.size * 4] {
            guard let times = try measure(growth, way, size: size) else { return nil }
            let isTooHigh = times.ratio > growth.limit
            let isEnough = size > growth.size || size == growth.size && !isTooHigh
            let factor = growth.factor(from: size)
            let likely = times.large * (isFarTooHigh(times, growth) ? factor * factor : factor)
            let isHopeless = isTooHigh && likely > Self.patience
            if isEnough || isHopeless { return (size, times) }
        }
        return nil
    }

    /// Whether no busy machine can be the reason for a ratio. What is quadratic has 16.
    private func isFarTooHigh(_ times: Times, _ growth: Growth) -> Bool {
        times.ratio > growth.limit * 1.5
    }

    private func measure(_ growth: Growth, _ way: GrowthWay, size: Int) throws -> Times? {
        guard let small = try way.prepare(growth, size: size), let large = try way.prepare(growth, size: size * 4)
        else { return nil }
        var times = Times()
        for attempt in 1...Self.attempts {
            times.small = min(times.small, try time(small, growth, way))
            times.large = min(times.large, try time(large, growth, way))
            if isSettled(times, growth, after: attempt) { break }
        }
        return times
    }

    /// What takes a second needs no second opinion if it is right, and no third one if it is wrong by far.
    private func isSettled(_ times: Times, _ growth: Growth, after attempt: Int) -> Bool {
        let isLong = times.large > 1e9
        if times.ratio <= growth.limit { return isLong || attempt > 1 }
        return isLong && attempt > 1 && isFarTooHigh(times, growth)
    }

    private func time(_ run: () throws -> GrowthOutcome, _ growth: Growth, _ way: GrowthWay) throws -> Double {
        let start = way.now
        let outcome = try run()
        let end = way.now
        guard outcome == growth.outcome || way.tellsNoOutcome else {
            throw Failure.wrongAnswer("\(growth.name), \(way.name): \(outcome), where \(growth.outcome) was expected")
        }
        return Double(end - start)
    }
}
