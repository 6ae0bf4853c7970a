/// The help of one command, and the help of the whole tool.
enum HelpText {
    static let tool = "worker-versions"

    /// Everything about one command.
    static func text(for command: CommandDescription) -> String {
        let usage = [tool, command.name, "[OPTION…]", command.operands.synopsis].filter { !$0.isEmpty }
        let exits = command.exits.map { ("\($0.status.rawValue)".leftPadded(to: 4), $0.meaning ?? $0.status.meaning) }
        let examples = command.examples.flatMap { ["  # \($0.purpose)", "  \($0.commandLine)"] }
        return """
            \(tool) \(command.name): \(command.summary)

            Usage: \(usage.joined(separator: " "))

            \(command.discussion)

            Options:
            \(table(command.allOptions.map { ("  \($0.synopsis)", $0.help) }))

            Exit status:
            \(table(exits))

            Examples:
            \(examples.joined(separator: "\n"))

            """
    }

    /// What the tool is, and its commands.
    static func overview(of commands: [CommandDescription]) -> String {
        """
        \(tool): reads responses of the Cloudflare Workers API call Get Version Detail

        Usage: \(tool) COMMAND [OPTION…] [FILE…]

        Each FILE may hold one response (with its envelope or the bare result, pretty or compact), one response
        a line (NDJSON), responses one after another, or one array of responses. Without FILE, or with -, standard
        input is read. Records go to standard output, everything else to standard error.

        Commands:
        \(table(commands.map { ("  \($0.name)", $0.summary) }))

        Options:
        \(table([Option.help, .version].map { ("  \($0.synopsis)", $0.help) }))

        Exit status:
        \(table(ExitStatus.allCases.map { ("\($0.rawValue)".leftPadded(to: 4), $0.meaning) }))

        '\(tool) COMMAND --help' tells all about one command.

        """
    }

    /// Two aligned columns.
    private static func table(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.count).max() ?? 0
        let lines = rows.map { $0.0 + String(repeating: " ", count: width - $0.0.count) + "  " + $0.1 }
        return lines.joined(separator: "\n")
    }
}

extension String {
    /// The text with spaces before it, `width` characters in all.
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
