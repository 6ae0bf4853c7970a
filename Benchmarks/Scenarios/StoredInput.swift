import Foundation

/// The input of a scenario as a file, for processes that read it themselves.
enum StoredInput {
    /// Calls `body` with the scenario's own file, or with one written for the call and removed after it.
    static func withFile(of scenario: any Scenario, _ body: (String) throws -> Void) throws {
        if let file = scenario.file { return try body(file) }
        try withFile(of: try scenario.load(), body)
    }

    /// Calls `body` with a file that holds the input, which is removed afterwards.
    static func withFile(of input: consuming Input, _ body: (String) throws -> Void) throws {
        let ending =
            switch input.format {
            case .document: "json"
            case .lines: "ndjson"
            }
        let file = FileManager.default.temporaryDirectory.appending(path: "benchmark-\(UUID().uuidString).\(ending)")
        try ReportFile.write(Data(input.bytes), to: file.path)
        defer { try? FileManager.default.removeItem(at: file) }
        try body(file.path)
    }
}
