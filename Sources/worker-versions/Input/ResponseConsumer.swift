import WorkerVersions

/// What a command makes of responses: it takes their events in order and adds its records to a report.
protocol ResponseConsumer: Sendable {
    /// How strictly responses are to be read.
    var decoding: DecodingOptions { get }

    /// Whether the consumer has seen what it wanted, and the rest need not be read.
    var hasEnough: Bool { get }

    /// Takes note of bytes whose events come, or have just come.
    mutating func read(_ bytes: ArraySlice<UInt8>)

    /// Takes the next event. A fault is in the report already.
    mutating func take(_ event: ResponseEvent, _ report: inout Report)

    /// Takes note that a file ends.
    mutating func endInput(_ file: String, _ report: inout Report)

    /// A consumer for a part of the input that starts with a document, on another thread.
    func fork() -> Self

    /// Takes in what such a consumer found; parts come in order.
    mutating func join(_ part: Self)
}

extension ResponseConsumer {
    var decoding: DecodingOptions { DecodingOptions() }
    var hasEnough: Bool { false }

    mutating func read(_ bytes: ArraySlice<UInt8>) {}
    mutating func endInput(_ file: String, _ report: inout Report) {}
    func fork() -> Self { self }
    mutating func join(_ part: Self) {}
}

/// What came of a piece of input.
struct Report: Sendable {
    /// Records for standard output, each with its line feed.
    var output: [UInt8] = []
    /// What was wrong, in the order of the input.
    var findings: [Finding] = []
}
