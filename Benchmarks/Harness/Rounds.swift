/// Interleaved rounds: whatever disturbs the machine for a while disturbs every mode alike.
struct Rounds {
    /// How many rounds there are.
    let count: Int
    /// `JSONDecoder` is the slow one, and runs in every so-manieth round only.
    private let referenceInterval: Int

    init(_ thoroughness: Arguments.Thoroughness) {
        switch thoroughness {
        case .full: (count, referenceInterval) = (21, 4)
        case .quick: (count, referenceInterval) = (8, 4)
        }
    }

    /// The timings of each contestant, in their order.
    func run(_ contestants: [any Contestant], announcing: (Int) -> Void) throws -> [Timings] {
        var timings = [Timings](repeating: Timings(), count: contestants.count)
        for round in 0..<count {
            announcing(round + 1)
            for (offset, contestant) in contestants.enumerated() where takesPart(contestant, in: round) {
                timings[offset].append(try contestant.timeOnce())
            }
        }
        return timings
    }

    private func takesPart(_ contestant: any Contestant, in round: Int) -> Bool {
        contestant.name != .jsonDecoder || round.isMultiple(of: referenceInterval)
    }
}
