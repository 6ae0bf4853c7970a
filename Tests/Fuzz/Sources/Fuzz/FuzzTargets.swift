import Foundation
import FuzzSupport

/// A property that holds for all bytes.
protocol FuzzTarget: SendableMetatype {
    /// Stops the process if it does not hold for these.
    static func check(_ bytes: ExactBytes)
}

/// The targets by name. One program holds all of them: building it once takes a fifth of the time.
enum FuzzTargets {
    static let all: [String: any FuzzTarget.Type] = [
        "tokens": TokensTarget.self, "chunks": ChunksTarget.self, "codable": CodableTarget.self,
        "round-trip": RoundTripTarget.self, "lines": LinesTarget.self, "prefixes": PrefixesTarget.self,
    ]

    /// The one that the environment asks for.
    static let chosen: any FuzzTarget.Type = {
        let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
        guard let target = all[name] else {
            fatalError("FUZZ_TARGET is '\(name)', and not one of \(all.keys.sorted().joined(separator: ", "))")
        }
        return target
    }()
}
