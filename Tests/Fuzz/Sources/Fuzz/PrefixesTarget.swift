import Foundation
import FuzzSupport

/// Nothing is read behind the last byte, wherever an input ends. Meant for the fixtures, and quadratic in an input's length.
enum PrefixesTarget: FuzzTarget {
    private static let sample: PrefixSample =
        ProcessInfo.processInfo.environment["FUZZ_PREFIXES"] == "all" ? .all : .bounded

    static func check(_ bytes: ExactBytes) {
        readPrefixes(of: bytes, sample)
    }
}
