/// A mode with its input, ready to be timed.
protocol Contestant {
    var name: ModeName { get }
    var clock: Clock { get }
    /// Throws if the mode's answer is not what the Codable decode says.
    func verify(against expected: Decoded) throws
    /// Decodes once or, where one decode is too short for the clock, many times, and destroys the results.
    func timeOnce() throws -> Timing
}

/// The contestant for any mode.
struct ModeContestant<Runner: Mode>: Contestant {
    private let input: Input
    private let runners: [Runner]
    private let repetition: Repetition
    private let sink: Sink<Runner>

    var name: ModeName { Runner.name }
    var clock: Clock { Runner.clock }

    init(reading input: Input) throws {
        self.input = input
        // Nobody keeps a whole archive: its documents are decoded, looked at and let go a few at a time.
        let parts = Runner.keepsDocuments ? input.parts(ofAbout: Repetition.batchBytes) : [input]
        runners = try parts.map { try Runner(reading: $0) }
        repetition = Repetition(forInputOf: input.bytes.count)
        sink = Sink(capacity: repetition.batchSize)
    }

    func verify(against expected: Decoded) throws {
        try Runner(reading: input).verify(against: expected)
    }

    func timeOnce() throws -> Timing {
        Self.settleMemory()
        let clock = Runner.clock
        var decoding: UInt64 = 0
        var destroying: UInt64 = 0
        for _ in 0..<repetition.batches {
            for runner in runners {
                let start = clock.now
                for _ in 0..<repetition.batchSize { sink.hold(try runner.decode()) }
                let decoded = clock.now
                sink.release()
                let destroyed = clock.now
                decoding += decoded - start
                destroying += destroyed - decoded
            }
        }
        let decodes = Double(repetition.batches * repetition.batchSize)
        return Timing(decoding: Double(decoding) / decodes, destroying: Double(destroying) / decodes)
    }

    /// The C library puts freed pieces together when somebody next asks for a kilobyte or more. So that those of the mode before
    /// do not count for this one, somebody does.
    @inline(never)
    private static func settleMemory() {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64 << 10)
        withExtendedLifetime(bytes) {}
    }
}

/// How often a decode is repeated within one timing.
///
/// Small documents are decoded in batches: long enough for the clock, yet small enough that the results stay in the
/// cache, as they do in a program that looks at one response after another.
struct Repetition {
    let batchSize: Int
    let batches: Int

    /// Bytes of input a batch, and a timing.
    static let batchBytes = 128 * 1024
    private static let timingBytes = 4 * 1024 * 1024

    init(forInputOf byteCount: Int) {
        batchSize = max(1, min(256, Self.batchBytes / max(1, byteCount)))
        batches = max(1, Self.timingBytes / max(1, byteCount * batchSize))
    }
}
