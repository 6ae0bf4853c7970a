public import WorkerVersions

extension Limits {
    /// The defaults, but for some that are so small that short inputs meet them.
    init(drawnFrom draws: inout Draws) {
        self.init()
        if draws.next(below: 8) == 0 { depth = draws.next(below: 12) }
        if draws.next(below: 8) == 0 { keyBytes = draws.next(below: 24) }
        if draws.next(below: 8) == 0 { stringBytes = draws.next(below: 48) }
        if draws.next(below: 8) == 0 { numberDigits = draws.next(below: 12) }
        if draws.next(below: 8) == 0 { elementBytes = draws.next(below: 256) }
        if draws.next(below: 8) == 0 { documentBytes = draws.next(below: 1024) }
        if draws.next(below: 8) == 0 { bindings = draws.next(below: 4) }
    }
}

extension DecodingOptions {
    /// The defaults every other time, else any.
    public init(drawnFrom draws: inout Draws) {
        self.init()
        guard draws.next(below: 2) == 0 else { return }
        unknownKinds = draws.one(of: [.keep, .keep, .reject])
        unknownFields = draws.one(of: [.skip, .report { _ in }, .reject])
        duplicateKeys = draws.one(of: [.lastWins, .lastWins, .reject])
        limits = Limits(drawnFrom: &draws)
        if draws.next(below: 4) == 0 { members = VersionMembers(rawValue: UInt32(draws.next(below: 256))) }
    }
}

extension VersionStream.Framing {
    /// All framings.
    public static let all: [VersionStream.Framing] = [.document, .sequence, .lines]
}
