/// Measures one scenario in every mode: first the answers, then the time, then the memory.
struct Measurement {
    private let rounds: Rounds

    init(_ rounds: Rounds) {
        self.rounds = rounds
    }

    func measure(_ scenario: any Scenario) throws -> [Figures] {
        Console.begin("\(scenario.name): \(scenario.origin)")
        var figures = try time(scenario)
        // The input is gone from this process by now; each child reads it from the file.
        try StoredInput.withFile(of: scenario) { path in
            for offset in figures.indices {
                Console.progress("\(scenario.name): peak memory of \(figures[offset].mode.rawValue)")
                figures[offset].peakMemory = try PeakMemory.measure(figures[offset].mode, reading: path)
            }
        }
        return figures
    }

    private func time(_ scenario: any Scenario) throws -> [Figures] {
        let input = try scenario.load()
        let contestants = try Modes.contestants(for: input)
        let items = try verify(contestants, on: input, of: scenario)
        let timings = try rounds.run(contestants) { round in
            Console.progress("\(scenario.name): round \(round) of \(rounds.count)")
        }
        return zip(contestants, timings).map { contestant, own in
            Figures(
                scenario: scenario.name, input: scenario.origin, bytes: input.bytes.count, items: items,
                mode: contestant.name, clock: contestant.clock, timings: own, reference: timings[0])
        }
    }

    /// Compares every mode's answer with the Codable one, before anything is timed.
    private func verify(
        _ contestants: [any Contestant], on input: Input, of scenario: any Scenario
    ) throws -> Items {
        Console.progress("\(scenario.name): comparing the answers")
        let expected: Decoded
        do {
            expected = try FoundationMode(reading: input).decode()
        } catch {
            throw Failure.badData("\(scenario.name): JSONDecoder cannot decode the input: \(error)")
        }
        for contestant in contestants where contestant.name != .jsonDecoder {
            do {
                try contestant.verify(against: expected)
            } catch let failure as Failure {
                throw Failure.wrongAnswer("\(scenario.name), \(contestant.name.rawValue): \(failure.message)")
            } catch {
                throw Failure.wrongAnswer("\(scenario.name), \(contestant.name.rawValue): cannot decode: \(error)")
            }
        }
        return expected.items
    }
}
