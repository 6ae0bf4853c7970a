import Foundation

/// Standard error: what goes on, apart from the table on standard output.
enum Console {
    private static let isTerminal = isatty(STDERR_FILENO) == 1

    /// A line that stays.
    static func report(_ line: String) {
        write(line + "\n")
    }

    /// Says where a scenario stands, in one line that the next one replaces. Silent where nobody watches.
    static func progress(_ line: String) {
        guard isTerminal else { return }
        write("\r\u{1B}[K" + line)
    }

    /// Announces a scenario: in place of the progress line, or as a line in a log.
    static func begin(_ line: String) {
        isTerminal ? progress(line) : report(line)
    }

    /// Takes the progress line away.
    static func clearProgress() {
        progress("")
    }

    private static func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
