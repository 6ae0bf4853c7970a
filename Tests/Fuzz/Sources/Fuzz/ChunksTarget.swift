import FuzzSupport

/// However an input is cut, it brings the same events, values, errors and places.
enum ChunksTarget: FuzzTarget {
    static func check(_ bytes: ExactBytes) {
        var draws = Draws(from: bytes)
        expectChunksAgree(bytes, &draws)
    }
}
