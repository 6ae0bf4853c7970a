/// What a command line says about the inputs, for every command that reads responses.
struct InputArguments: Sendable {
    /// What happens after a bad record.
    enum BadRecords: Sendable {
        case goOn, stop
    }

    /// The options this type reads, to be declared by each command that uses it.
    static let options: [Option] = [.strict, .jobs, .bufferSize]

    /// The files, `-` being standard input; never empty.
    private(set) var paths: [String]
    /// How much is read at once, in bytes.
    let pieceSize: Int
    let badRecords: BadRecords
    /// How many threads may work on an archive.
    let jobs: Int

    init(_ arguments: Arguments) throws(Failure) {
        paths = arguments.operands.isEmpty ? ["-"] : arguments.operands
        pieceSize = try arguments.integer(.bufferSize, in: 1...(1 << 30)) ?? 1 << 16
        badRecords = arguments.contains(.strict) ? .stop : .goOn
        jobs = try arguments.integer(.jobs, in: 1...1024) ?? 1
    }

    /// The same for one of the files.
    func one(_ place: Int) -> InputArguments {
        var one = self
        one.paths = [paths[place]]
        return one
    }
}
