import Foundation

/// The tool: finds the command, lets it run, and turns what comes of it into an exit status.
@main
struct WorkerVersionsTool {
    static let version = "0.1.0"

    /// Every command, in the order of the help.
    static let commands: [any Command.Type] = [
        DecodeCommand.self, BindingsCommand.self, SummaryCommand.self, CheckCommand.self, LintCommand.self,
        DiffCommand.self, GenerateCommand.self, FetchCommand.self,
    ]

    // On the main thread, as commands hardly ever wait: a thread more costs memory.
    @MainActor
    static func main() async {
        exit(await run(CommandLine.arguments.dropFirst(), on: Console()).rawValue)
    }

    /// Runs one command line, and tells of what kept it from its end.
    nonisolated(nonsending) static func run(_ arguments: ArraySlice<String>, on console: Console) async -> ExitStatus {
        var status: ExitStatus
        do {
            status = try await run(arguments, console)
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
        return status
    }

    /// Runs one command line.
    private nonisolated(nonsending) static func run(
        _ arguments: ArraySlice<String>, _ console: Console
    ) async throws(Failure) -> ExitStatus {
        guard let word = arguments.first else {
            console.diagnostics.write(HelpText.overview(of: commands.map { $0.description }))
            return .usage
        }
        let rest = arguments.dropFirst()
        switch word {
        case "--help", "-h": return try printOverview(console)
        case "--version": return try printVersion(console)
        case "help": return try help(for: rest.first, console)
        default: return try await run(try command(named: word), rest, console)
        }
    }

    private nonisolated(nonsending) static func run(
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

    private static func help(for name: String?, _ console: Console) throws(Failure) -> ExitStatus {
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
