/// How the tool ends, in the numbers of BSD's `sysexits.h`; a shell script can tell the cases apart.
enum ExitStatus: Int32, CaseIterable, Comparable, Sendable {
    /// Everything went well. `diff`: the same. `bindings --where`: found.
    case success = 0
    /// The answer is no: the versions differ, nothing was found, or `lint` has findings.
    case findings = 1
    /// The command line is wrong.
    case usage = 64
    /// The input is not what it should be.
    case badData = 65
    /// An input file is missing or may not be read.
    case noInput = 66
    /// The API refused the call, or could not be reached.
    case unavailable = 69
    /// Reading or writing failed.
    case inputOutput = 74

    /// The meaning, as the help of every command gives it.
    var meaning: String {
        switch self {
        case .success: "success"
        case .findings: "the answer is no, or there are findings"
        case .usage: "the command line is wrong"
        case .badData: "an input, or a part of it, is not valid"
        case .noInput: "an input file is missing or may not be read"
        case .unavailable: "the API refused the call, or could not be reached"
        case .inputOutput: "reading or writing failed"
        }
    }

    static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}
