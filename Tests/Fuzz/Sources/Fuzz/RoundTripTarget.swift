import FuzzSupport

/// What was decoded and written decodes to the same.
enum RoundTripTarget: FuzzTarget {
    static func check(_ bytes: ExactBytes) {
        expectRoundTrips(bytes)
    }
}
