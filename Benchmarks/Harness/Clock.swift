import Foundation

/// What a mode is timed by.
enum Clock: String {
    /// CPU time of one thread.
    case thread
    /// Time on the wall, for work that spreads over threads.
    case wall

    /// Nanoseconds since some fixed moment.
    var now: UInt64 {
        switch self {
        case .thread: KernelCounters.threadTime
        case .wall: DispatchTime.now().uptimeNanoseconds
        }
    }
}
