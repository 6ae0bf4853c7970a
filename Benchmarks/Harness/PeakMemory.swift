import Foundation

/// The most memory a process held that reads one input and decodes it once, in a process of its own.
enum PeakMemory {
    /// Bytes, or `nil` where the system does not tell.
    static func measure(_ mode: ModeName, reading path: String) throws -> Int? {
        let child = Process()
        let output = Pipe()
        child.executableURL = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
        child.arguments = ["--measure-memory", mode.rawValue, "--input", path]
        child.standardOutput = output
        try child.run()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        child.waitUntilExit()
        guard child.terminationStatus == 0 else {
            throw Failure.io("measuring the memory of \(mode.rawValue) failed with status \(child.terminationStatus)")
        }
        return Int(String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// The child's side: prints its own peak in bytes, or nothing.
    static func reportOwn(of mode: ModeName, reading path: String) throws {
        guard let type = Modes.all.first(where: { $0.name == mode }) else {
            throw Failure.usage("the mode \(mode.rawValue) cannot be measured")
        }
        try type.decodeOnce(fileAt: path)
        if let peak = KernelCounters.peakMemory { print(peak) }
    }
}
