/// Sorts a command line into options and operands, by the declaration of the command.
struct ArgumentParser {
    /// What the command line asks for.
    enum Request: Equatable {
        case help
        case version
        case run(Arguments)
    }

    let command: CommandDescription
    private var remaining: ArraySlice<String>
    private var arguments = Arguments()

    init(_ command: CommandDescription, arguments: ArraySlice<String>) {
        self.command = command
        remaining = arguments
    }

    /// Reads everything, or says what is wrong and what was probably meant.
    mutating func parse() throws(Failure) -> Request {
        while let argument = remaining.popFirst() {
            if argument == "--" {
                remaining.forEach { arguments.add(operand: $0) }
                break
            }
            let option: Option
            if argument.hasPrefix("--") {
                option = try parseLong(argument.dropFirst(2))
            } else if argument.hasPrefix("-"), argument != "-" {
                option = try parseShort(argument.dropFirst())
            } else {
                arguments.add(operand: argument)
                continue
            }
            if option.name == Option.help.name { return .help }
            if option.name == Option.version.name { return .version }
        }
        try command.operands.check(arguments.operands)
        return .run(arguments)
    }

    /// `--name`, `--name value` or `--name=value`.
    private mutating func parseLong(_ text: Substring) throws(Failure) -> Option {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        guard let option = command.allOptions.first(where: { $0.name == name }) else {
            let names = command.allOptions.map { "--\($0.name)" }
            throw .usage("unknown option '--\(name)'" + Suggestion.sentence(for: "--\(name)", among: names))
        }
        try add(option, attached: parts.count > 1 ? String(parts[1]) : nil)
        return option
    }

    /// `-x`, `-x value` or `-xvalue`.
    private mutating func parseShort(_ text: Substring) throws(Failure) -> Option {
        guard let letter = text.first, let option = command.allOptions.first(where: { $0.letter == letter }) else {
            throw .usage("unknown option '-\(text)'" + Suggestion.sentence(for: "--\(text)", among: command.longNames))
        }
        let rest = text.dropFirst()
        try add(option, attached: rest.isEmpty ? nil : String(rest))
        return option
    }

    private mutating func add(_ option: Option, attached: String?) throws(Failure) {
        guard option.value != nil else {
            guard attached == nil else { throw .usage("option '--\(option.name)' takes no value") }
            return arguments.add("", to: option)
        }
        if let attached { return arguments.add(attached, to: option) }
        // A dash on its own or before a digit is a value; anything else that looks like an option is a value forgotten.
        guard let value = remaining.first, !value.hasPrefix("--") else {
            throw .usage("option '--\(option.name)' needs a value: \(option.synopsis.trimmingPrefix { $0 == " " })")
        }
        remaining.removeFirst()
        arguments.add(value, to: option)
    }
}
