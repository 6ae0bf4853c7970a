import Foundation

/// The command-line tool, where it was built beside this executable.
struct GrowthTool {
    private let executable: URL
    private let command: String

    init?(_ command: String) {
        let own = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
        executable = own.deletingLastPathComponent().appending(path: "worker-versions")
        self.command = command
        guard FileManager.default.isExecutableFile(atPath: executable.path(percentEncoded: false)) else { return nil }
    }

    /// Lets it read a file, and forgets what it says.
    func run(on file: URL) throws {
        let process = Process()
        process.executableURL = executable
        let path = file.path(percentEncoded: false)
        process.arguments = command == "diff" ? [command, path, path] : [command, path]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard [0, 1, 65].contains(process.terminationStatus) else {
            throw Failure.wrongAnswer("worker-versions \(command) ended with status \(process.terminationStatus)")
        }
    }
}

/// Bytes in a file, which goes when nobody needs it any more.
final class StoredBytes {
    let url: URL

    init(_ bytes: [UInt8]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "benchmark-\(UUID().uuidString).json")
        try Data(bytes).write(to: url)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }
}
