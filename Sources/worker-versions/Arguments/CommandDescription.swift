/// What a command is, in words: the source of its help and of its parser.
struct CommandDescription: Sendable {
    /// A command line worth copying.
    struct Example: Sendable {
        let purpose: String
        let commandLine: String
    }

    let name: String
    /// One line, for the list of commands.
    let summary: String
    let operands: Operands
    /// What a stranger must know before the first use.
    let discussion: String
    let options: [Option]
    /// The exit statuses this command can have, with a meaning of their own where the general one does not fit.
    let exits: [(status: ExitStatus, meaning: String?)]
    let examples: [Example]

    /// The declared options and those every command has.
    var allOptions: [Option] { options + [.help, .version] }

    var longNames: [String] { allOptions.map { "--\($0.name)" } }
}
