/// What was measured of one mode in one scenario: a row of the table, an entry of the file of results, a bar.
struct Figures {
    let scenario: String
    let input: String
    let bytes: Int
    let items: Items
    let mode: ModeName
    let clock: Clock
    let timings: Timings
    /// Those of `json_decoder` on the same input.
    let reference: Timings
    var peakMemory: Int?

    /// The size of the input, with its unit.
    var size: String {
        bytes < 100_000 ? "\((Double(bytes) / 1e3).brief) KB" : "\((Double(bytes) / 1e6).brief) MB"
    }

    /// Megabytes (10^6 bytes) of input a second, best round, destruction included.
    var speed: Double { megabytesPerSecond(timings.shortestTotal) }
    var medianSpeed: Double { megabytesPerSecond(timings.medianTotal) }
    var decodingSpeed: Double { megabytesPerSecond(timings.shortestDecoding) }

    /// How many times as fast as `json_decoder`.
    var timesReference: Double { reference.shortestTotal / timings.shortestTotal }
    var decodingTimesReference: Double { reference.shortestDecoding / timings.shortestDecoding }

    var nanosecondsPerItem: Double { timings.shortestTotal / Double(items.count) }

    /// For a table; a dash where the system does not tell.
    var peakMemoryInMegabytes: String {
        peakMemory.map { (Double($0) / 1e6).rounded(to: 1) } ?? "-"
    }

    private func megabytesPerSecond(_ nanoseconds: Double) -> Double {
        Double(bytes) * 1000 / nanoseconds
    }
}
