/// Responses of growing size: a decoder that is quadratic anywhere, or that falls out of a cache, shows here.
struct Scaling {
    private let measurement: Measurement
    private let megabytes = [1, 4, 16, 64]

    init(_ arguments: Arguments) {
        measurement = Measurement(Rounds(arguments.thoroughness))
    }

    func run() throws {
        print(Machine.summary)
        if let caveat = Machine.caveat { Console.report("benchmark: \(caveat)") }
        var results: [ModeName: [Figures]] = [:]
        for size in megabytes {
            for figures in try measurement.measure(GrowingScenario(megabytes: size)) {
                results[figures.mode, default: []].append(figures)
            }
        }
        Console.clearProgress()
        print("\nMB/s of input, destroying the result included; spread: the fastest size over the slowest\n")
        print(speeds(results).text)
        print("\npeak memory in MB\n")
        print(peaks(results).text)
    }

    private var sizes: [String] { megabytes.map { "\($0) MB" } }

    private func speeds(_ results: [ModeName: [Figures]]) -> Table {
        var table = Table(header: ["mode"] + sizes + ["spread"], words: 1)
        for mode in ModeName.allCases {
            guard let speeds = results[mode]?.map(\.speed) else { continue }
            let spread = (speeds.max() ?? .nan) / (speeds.min() ?? .nan)
            table.append([mode.rawValue] + speeds.map(\.brief) + [spread.rounded(to: 2)])
        }
        return table
    }

    private func peaks(_ results: [ModeName: [Figures]]) -> Table {
        var table = Table(header: ["mode"] + sizes, words: 1)
        for mode in ModeName.allCases {
            guard let figures = results[mode] else { continue }
            table.append([mode.rawValue] + figures.map(\.peakMemoryInMegabytes))
        }
        return table
    }
}
