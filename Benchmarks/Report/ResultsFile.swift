import Foundation

/// The figures as JSON, for other programs.
struct ResultsFile: Encodable {
    let machine: String
    let scenarios: [Entry]
    /// The same for the modes that are footnotes.
    let footnotes: [Entry]

    struct Entry: Encodable {
        let scenario: String
        let input: String
        let bytes: Int
        let mode: String
        let clock: String
        let rounds: Int
        let item: String
        let items: Int
        let mbPerSecond: Double
        let medianMBPerSecond: Double
        let decodeMBPerSecond: Double
        let nanosecondsPerItem: Double
        let timesJSONDecoder: Double
        let decodeTimesJSONDecoder: Double
        let peakMemoryBytes: Int?

        enum CodingKeys: String, CodingKey {
            case scenario, input, bytes, mode, clock, rounds, item, items
            case mbPerSecond = "mb_per_s"
            case medianMBPerSecond = "median_mb_per_s"
            case decodeMBPerSecond = "decode_mb_per_s"
            case nanosecondsPerItem = "ns_per_item"
            case timesJSONDecoder = "times_json_decoder"
            case decodeTimesJSONDecoder = "decode_times_json_decoder"
            case peakMemoryBytes = "peak_memory_bytes"
        }

        init(_ figures: Figures) {
            scenario = figures.scenario
            input = figures.input
            bytes = figures.bytes
            mode = figures.mode.rawValue
            clock = figures.clock.rawValue
            rounds = figures.timings.rounds.count
            item = figures.items.noun
            items = figures.items.count
            mbPerSecond = figures.speed
            medianMBPerSecond = figures.medianSpeed
            decodeMBPerSecond = figures.decodingSpeed
            nanosecondsPerItem = figures.nanosecondsPerItem
            timesJSONDecoder = figures.timesReference
            decodeTimesJSONDecoder = figures.decodingTimesReference
            peakMemoryBytes = figures.peakMemory
        }
    }

    init(_ figures: [Figures], machine: String) {
        self.machine = machine
        scenarios = figures.filter { !$0.mode.isFootnote }.map(Entry.init)
        footnotes = figures.filter { $0.mode.isFootnote }.map(Entry.init)
    }

    func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try ReportFile.write(try encoder.encode(self) + Data("\n".utf8), to: path)
    }
}

/// Writes what the caller named on the command line.
enum ReportFile {
    static func write(_ data: Data, to path: String) throws(Failure) {
        do {
            try data.write(to: URL(fileURLWithPath: path))
        } catch {
            throw .io("cannot write \(path): \(error.localizedDescription)")
        }
    }
}
