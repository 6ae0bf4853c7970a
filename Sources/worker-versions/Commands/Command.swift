/// One command of the tool: it says what it is, takes its arguments, and runs.
protocol Command: Sendable {
    static var description: CommandDescription { get }

    /// Reads the arguments, or says what is wrong with them.
    init(_ arguments: Arguments) throws(Failure)

    /// Does the work. A `Failure` is what keeps it from going on.
    nonisolated(nonsending) func run(_ console: Console) async throws(Failure) -> ExitStatus
}
