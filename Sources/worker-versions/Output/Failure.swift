/// Why a command cannot go on: what to say, and how to end. The only error type of the tool.
struct Failure: Error, Equatable {
    let status: ExitStatus
    /// One line for standard error; empty when there is nothing to say.
    let message: String

    /// The command line is wrong.
    static func usage(_ message: String) -> Failure { Failure(status: .usage, message: message) }

    /// A file is missing or may not be read.
    static func noInput(_ message: String) -> Failure { Failure(status: .noInput, message: message) }

    /// An input is not what it should be.
    static func badData(_ message: String) -> Failure { Failure(status: .badData, message: message) }

    /// The API refused the call, or could not be reached.
    static func unavailable(_ message: String) -> Failure { Failure(status: .unavailable, message: message) }

    /// Reading or writing failed.
    static func inputOutput(_ message: String) -> Failure { Failure(status: .inputOutput, message: message) }

    /// The reader of standard output has gone, as `head` does when it has seen enough: nothing is wrong.
    static let brokenPipe = Failure(status: .success, message: "")
}
