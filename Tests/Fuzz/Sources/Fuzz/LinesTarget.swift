import FuzzSupport

/// An archive brings what its lines bring, each decoded by itself; so do its blocks, on several threads.
enum LinesTarget: FuzzTarget {
    static func check(_ bytes: ExactBytes) {
        var draws = Draws(from: bytes)
        expectLinesAgree(bytes, &draws)
    }
}
