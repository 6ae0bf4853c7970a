/// What a command line says about the inputs, for every command that reads responses.
struct InputArguments: Sendable {
    /// What happens after a bad record.
    enum BadRecords: Sendable {
        case goOn, stop
    }

    /// The options this type reads, to be declared by each command that uses it.
    static let options: [Option] = [.strict, .bufferSize]

    /// The files, `-` being standard input; never empty.
    let paths: [String]
    /// How much is read at once, in bytes.
    let pieceSize: Int
    let badRecords: BadRecords

    init(_ arguments: Arguments) throws(Failure) {
        paths = arguments.operands.isEmpty ? ["-"] : arguments.operands
        pieceSize = try arguments.integer(.bufferSize, in: 1...(1 << 30)) ?? 1 << 16
        badRecords = arguments.contains(.strict) ? .stop : .goOn
    }
}
