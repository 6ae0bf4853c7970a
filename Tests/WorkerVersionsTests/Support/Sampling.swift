/// How much of a long test runs: all of it in a release build, a part in a debug build, which is thirty times as slow.
enum Sampling {
    /// Every so manyth in a debug build, each one in a release build.
    static func every(_ interval: Int) -> Int {
        #if DEBUG
            interval
        #else
            1
        #endif
    }
}
