import Foundation

/// The tool: finds the command, lets it run, and turns what comes of it into an exit status.
@main
struct WorkerVersionsTool {
    static let version = "0.1.0"

    /// Every command, in the order of the help.
    static let commands: [any Command.Type] = [
        DecodeCommand.self, BindingsCommand.self, CheckCommand.self, GenerateCommand.self,
    ]

    static func main() async {
        let console = Console()
        var status: ExitStatus
        do {
            status = try await run(CommandLine.arguments.dropFirst(), console)
        } catch {
            status = error.status
            if !error.message.isEmpty { console.diagnostics.note(error.message) }
        }
        do {
            try console.output.flush()
        } catch {
            status = max(status, error.status)
            if !error.message.isEmpty { console.diagnostics.note(error.message) }
        }
        exit(status.rawValue)
    }

    /// Runs one command line.
    private static func run(_ arguments: ArraySlice<String>, _ console: Console) async throws(Failure) -> ExitStatus {
        guard let word = arguments.first else {
            console.diagnostics.write(HelpText.overview(of: commands.map { $0.description }))
            return .usage
        }
        let rest = arguments.dropFirst()
        switch word {
        case "--help", "-h": return try printOverview(console)
        case "--version": return try printVersion(console)
        case "help": return try await help(for: rest.first, console)
        default: return try await run(try command(named: word), rest, console)
        }
    }

    private static func run(
        _ command: any Command.Type, _ arguments: ArraySlice<String>, _ console: Console
    ) async throws(Failure) -> ExitStatus {
        do {
            var parser = ArgumentParser(command.description, arguments: arguments)
            switch try parser.parse() {
            case .help: return try printHelp(command, console)
            case .version: return try printVersion(console)
            case .run(let arguments): return try await command.init(arguments).run(console)
            }
        } catch  where error.status == .usage {
            throw .usage("\(error.message)\nTry 'worker-versions \(command.description.name) --help'.")
        }
    }

    private static func command(named name: String) throws(Failure) -> any Command.Type {
        if let command = commands.first(where: { $0.description.name == name }) { return command }
        let names = commands.map { $0.description.name }
        let kind = name.hasPrefix("-") ? "option" : "command"
        throw .usage(
            "unknown \(kind) '\(name)'\(Suggestion.sentence(for: name, among: names))\nTry 'worker-versions --help'.")
    }

    private static func help(for name: String?, _ console: Console) async throws(Failure) -> ExitStatus {
        guard let name else { return try printOverview(console) }
        return try printHelp(try command(named: name), console)
    }

    private static func printOverview(_ console: Console) throws(Failure) -> ExitStatus {
        try console.output.write(HelpText.overview(of: commands.map { $0.description }))
        return .success
    }

    private static func printHelp(_ command: any Command.Type, _ console: Console) throws(Failure) -> ExitStatus {
        try console.output.write(HelpText.text(for: command.description))
        return .success
    }

    private static func printVersion(_ console: Console) throws(Failure) -> ExitStatus {
        try console.output.write("worker-versions \(version)\n")
        return .success
    }
}
