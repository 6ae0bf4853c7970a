import Foundation

/// What the kernel counts for this thread and this process. The one file here with `unsafe` in it: elsewhere than in
/// these calls, which write into a pointer, the C library offers a clock of microseconds at best.
enum KernelCounters {
    /// CPU time of the calling thread, in nanoseconds: what other processes do meanwhile does not count.
    static var threadTime: UInt64 {
        #if canImport(Darwin)
            return clock_gettime_nsec_np(CLOCK_THREAD_CPUTIME_ID)
        #else
            var time = timespec()
            // SAFETY: the call writes one timespec into `time`, which outlives it, and keeps no pointer.
            // It cannot fail for a clock that exists.
            unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
        #endif
    }

    /// CPU time of all processes that this one started and that have ended, in nanoseconds, to the microsecond.
    static var childrenTime: UInt64 {
        var usage = rusage()
        // SAFETY: the call writes one rusage into `usage`, which outlives it, and keeps no pointer.
        guard unsafe getrusage(childrenKey, &usage) == 0 else { return 0 }
        let seconds = UInt64(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        let microseconds = UInt64(usage.ru_utime.tv_usec) + UInt64(usage.ru_stime.tv_usec)
        return seconds * 1_000_000_000 + microseconds * 1000
    }

    #if canImport(Glibc)
        private static let childrenKey = RUSAGE_CHILDREN.rawValue
    #else
        private static let childrenKey = RUSAGE_CHILDREN
    #endif

    /// The most memory this process has held so far, in bytes; `nil` where the system does not tell.
    static var peakMemory: Int? {
        #if canImport(Darwin)
            var usage = rusage()
            // SAFETY: the call writes one rusage into `usage`, which outlives it, and keeps no pointer.
            guard unsafe getrusage(RUSAGE_SELF, &usage) == 0 else { return nil }
            return usage.ru_maxrss
        #else
            // `ru_maxrss` would not do here: on Linux a child inherits its parent's.
            let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
            let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
            return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 * 1024 }
        #endif
    }
}
