import Foundation

/// The three streams a command works with, and what it knows of its surroundings.
struct Console {
    let input: FileHandle
    let output: StandardOutput
    let diagnostics: Diagnostics
    let environment: [String: String]

    init(
        input: FileHandle = .standardInput, output: FileHandle = .standardOutput,
        diagnostics: FileHandle = .standardError,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        self.input = input
        self.output = StandardOutput(output)
        self.diagnostics = Diagnostics(diagnostics, besides: output)
        self.environment = environment
    }
}
