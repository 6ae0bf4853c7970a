/// A way to read an input. A new one is a file beside this one, a case in `ModeName` and a line in `Modes.all`.
protocol Mode {
    /// What a decode yields, kept alive until the clock has stopped.
    associatedtype Output

    static var name: ModeName { get }
    static var clock: Clock { get }

    /// Whether a decode yields documents that live on, so that of an archive a few are decoded at a time.
    static var keepsDocuments: Bool { get }

    /// Whether the mode makes sense for the input.
    static func suits(_ format: Input.Format) -> Bool

    /// Makes ready what shall not count.
    init(reading input: Input) throws

    /// What is timed.
    func decode() throws -> Output

    /// Ends the life of what `decode` made, which is timed apart.
    static func destroy(_ outputs: inout [Output])

    /// Throws if an answer of this mode is not what the Codable decode says.
    func verify(against expected: Decoded) throws

    /// Reads the file and decodes it once, as a program that cares for its memory would.
    static func decodeOnce(fileAt path: String) throws
}

extension Mode {
    static var clock: Clock { .thread }

    static var keepsDocuments: Bool { false }

    static func suits(_ format: Input.Format) -> Bool { true }

    static func destroy(_ outputs: inout [Output]) {
        outputs.removeAll(keepingCapacity: true)
    }

    static func decodeOnce(fileAt path: String) throws {
        let mode = try Self(reading: try Input(fileAt: path))
        let sink = Sink<Self>(capacity: 1)
        sink.hold(try mode.decode())
        sink.release()
    }
}

extension Mode where Output == Decoded {
    static var keepsDocuments: Bool { true }

    func verify(against expected: Decoded) throws {
        try Verification.compare(try decode(), with: expected)
    }
}

/// The modes, in the order of the table.
enum Modes {
    static var all: [any Mode.Type] {
        [
            FoundationMode.self, OwnedMode.self, BorrowedMode.self, SkipMode.self, StreamedMode<LargeChunks>.self,
            StreamedMode<SmallChunks>.self, ParallelMode.self,
        ]
    }

    static func contestants(for input: Input) throws -> [any Contestant] {
        try all.filter { $0.suits(input.format) }.map { try contestant(of: $0, reading: input) }
    }

    private static func contestant<Runner: Mode>(of mode: Runner.Type, reading input: Input) throws -> any Contestant {
        try ModeContestant<Runner>(reading: input)
    }
}
