/// How far a long run has come, for a person at a terminal. Says nothing during the first second.
struct Progress {
    private static let patience = Duration.seconds(1)
    private static let interval = Duration.milliseconds(200)
    private static let width = 30

    private let diagnostics: Diagnostics
    private let name: String
    /// The size of the input in bytes, where it is known.
    private let total: Int?
    private let start = ContinuousClock.now
    private var next: ContinuousClock.Instant
    private var count = 0

    init(_ diagnostics: Diagnostics, name: String, total: Int?) {
        self.diagnostics = diagnostics
        self.name = name
        self.total = total
        next = start + Self.patience
    }

    /// Takes note of bytes that were read.
    mutating func advance(by bytes: Int) {
        guard diagnostics.showsProgress else { return }
        count += bytes
        let now = ContinuousClock.now
        guard now >= next else { return }
        next = now + Self.interval
        diagnostics.show(progress: line(after: now - start))
    }

    /// Takes the line away.
    func finish() {
        diagnostics.clearProgress()
    }

    /// Such as `archive.ndjson [#########·····················]  30%  210 MB/s`.
    func line(after time: Duration) -> String {
        let megabytes = Double(count) / 1e6
        let rate = Int(megabytes / max(time / .seconds(1), 0.001))
        guard let total, total > 0 else { return "\(name)  \(Int(megabytes)) MB  \(rate) MB/s" }
        let share = min(1, Double(count) / Double(total))
        let full = Int(share * Double(Self.width))
        let bar = String(repeating: "#", count: full) + String(repeating: "·", count: Self.width - full)
        return "\(name) [\(bar)] \(Int(share * 100))%  \(rate) MB/s"
    }
}
