import Foundation

@testable import worker_versions

/// What `fetch` makes of an answer.
struct AnswerOutcome {
    let status: ExitStatus
    let output: [UInt8]
    let diagnostics: String

    /// An answer with that body, when the program that made the call ended so.
    init(_ body: [UInt8], helper: ExitStatus) throws {
        let (answer, written, told) = (Pipe(), Pipe(), Pipe())
        try answer.fileHandleForWriting.write(contentsOf: body)
        try answer.fileHandleForWriting.close()
        let console = Console(
            input: answer.fileHandleForReading, output: written.fileHandleForWriting,
            diagnostics: told.fileHandleForWriting, environment: [:])
        var reading = AnswerReading(.body, console)
        try reading.read(InputSource(answer.fileHandleForReading, name: "<answer>", pieceSize: 1 << 16))
        status = try reading.status(after: helper)
        try console.output.flush()
        try written.fileHandleForWriting.close()
        try told.fileHandleForWriting.close()
        output = [UInt8](try written.fileHandleForReading.readToEnd() ?? Data())
        diagnostics = String(decoding: try told.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }
}
