import Foundation

/// Where and when figures were measured: without it they mean nothing.
enum Machine {
    /// One line: processor, cores, system, compiler, date.
    static var summary: String {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        return "\(processor), \(cores) cores, \(system), \(compiler), \(date)"
    }

    private static var processor: String {
        #if os(Linux)
            let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
            let model = text.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last
            return model.map { "\($0.trimmingCharacters(in: .whitespaces)) (\(architecture))" } ?? architecture
        #else
            return darwinProcessor ?? architecture
        #endif
    }

    #if !os(Linux)
        private static var darwinProcessor: String? {
            let sysctl = Process()
            let output = Pipe()
            sysctl.executableURL = URL(fileURLWithPath: "/usr/sbin/sysctl")
            sysctl.arguments = ["-n", "machdep.cpu.brand_string"]
            sysctl.standardOutput = output
            guard (try? sysctl.run()) != nil else { return nil }
            let answer = (try? output.fileHandleForReading.readToEnd()) ?? nil
            sysctl.waitUntilExit()
            let text = String(decoding: answer ?? Data(), as: UTF8.self)
            let name = text.trimmingCharacters(in: .whitespacesAndNewlines)
            return name.isEmpty ? nil : name
        }
    #endif

    private static var architecture: String {
        #if arch(x86_64)
            "x86-64"
        #elseif arch(arm64)
            "arm64"
        #else
            "unknown architecture"
        #endif
    }

    private static var system: String {
        #if os(Linux)
            ProcessInfo.processInfo.operatingSystemVersionString
        #else
            "macOS \(ProcessInfo.processInfo.operatingSystemVersionString)"
        #endif
    }

    private static var compiler: String {
        #if compiler(>=6.4)
            "Swift 6.4 or later"
        #elseif compiler(>=6.3)
            "Swift 6.3"
        #else
            "Swift 6.2"
        #endif
    }

    private static var date: String {
        Date.now.formatted(.iso8601.year().month().day())
    }

    /// Whether the figures are worth nothing, and why.
    static var caveat: String? {
        #if DEBUG
            "built without optimisation: the figures mean nothing; use swift run -c release benchmark"
        #else
            nil
        #endif
    }
}
