import Foundation

/// The program that makes the API call, at work. The system's networking library would cost every command memory.
struct FetchHelper {
    private static let name = "worker-versions-fetch"

    private let process = Process()
    private let pipe = Pipe()

    /// Starts the program; its standard error is the tool's own.
    init(_ arguments: [String], environment: [String: String]) throws(Failure) {
        let tool = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments.first ?? "")
        let program = tool.resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent(Self.name)
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            throw .unavailable("\(program.path) is missing: 'swift build' builds it")
        }
        process.executableURL = program
        process.arguments = arguments
        process.environment = environment
        process.standardOutput = pipe
        do {
            try process.run()
        } catch {
            throw .unavailable("\(program.path): \(SystemReason(error).text)")
        }
    }

    /// What the API answers, as it arrives.
    var body: FileHandle { pipe.fileHandleForReading }

    func stop() {
        process.terminate()
    }

    /// How the program ended.
    func waitForEnd() -> ExitStatus {
        process.waitUntilExit()
        guard process.terminationReason == .exit else { return .unavailable }
        return ExitStatus(rawValue: process.terminationStatus) ?? .unavailable
    }
}
