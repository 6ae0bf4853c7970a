import Foundation

@testable import worker_versions

/// The command-line tool, run inside the test with files for its three streams.
enum Tool {
    /// How a run ended, and what it wrote.
    struct Outcome: Equatable {
        let status: Int32
        let output: String
        let diagnostics: String

        var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }
    }

    static func run(
        _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:]
    ) async throws -> Outcome {
        try await run(arguments, input: input, environment: environment)
    }

    static func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
    ) async throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "worker-versions-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let streams = ["input", "output", "diagnostics"].map { folder.appending(path: $0) }
        try Data(input).write(to: streams[0])
        try Data().write(to: streams[1])
        try Data().write(to: streams[2])
        let console = Console(
            input: try FileHandle(forReadingFrom: streams[0]), output: try FileHandle(forWritingTo: streams[1]),
            diagnostics: try FileHandle(forWritingTo: streams[2]), environment: environment)
        let status = await WorkerVersionsTool.run(arguments[...], on: console)
        return Outcome(
            status: status.rawValue, output: String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self),
            diagnostics: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self))
    }

    /// The path of a fixture.
    static func fixture(_ path: String) -> String {
        Fixtures.package.appending(path: "Fixtures/\(path)").path(percentEncoded: false)
    }
}
