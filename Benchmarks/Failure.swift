/// Why a run ended early, with the exit status that tells it to a script.
struct Failure: Error {
    let message: String
    let exitStatus: Int32

    static let ioStatus: Int32 = 74

    static func wrongAnswer(_ message: String) -> Failure { Failure(message: message, exitStatus: 1) }
    static func usage(_ message: String) -> Failure { Failure(message: message, exitStatus: 64) }
    static func badData(_ message: String) -> Failure { Failure(message: message, exitStatus: 65) }
    static func noInput(_ message: String) -> Failure { Failure(message: message, exitStatus: 66) }
    static func io(_ message: String) -> Failure { Failure(message: message, exitStatus: ioStatus) }
}
