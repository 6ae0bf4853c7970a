import WorkerVersions

/// Which prefixes of an input are read.
public enum PrefixSample: Sendable {
    /// Each at one address; of long inputs some.
    case bounded
    /// Each at sixteen addresses.
    case all
}

/// Reads every prefix of an input in every way, each from an allocation that ends where the prefix does: what reads past it
/// is seen by AddressSanitizer.
public func readPrefixes(of bytes: ExactBytes, _ sample: PrefixSample) {
    var draws = Draws(from: bytes)
    // At least the last byte is always cut off in every way.
    let stride = sample == .all ? 1 : max(1, bytes.count / 512)
    for count in Swift.stride(from: bytes.count, through: 0, by: -stride) {
        switch sample {
        case .all: for shift in 0..<16 { readEveryWay(ExactBytes(bytes.prefix(count), shift: shift), &draws) }
        case .bounded: readEveryWay(ExactBytes(bytes.prefix(count), shift: count % 16), &draws)
        }
    }
}

private func readEveryWay(_ prefix: ExactBytes, _ draws: inout Draws) {
    _ = try? VersionResponse(json: prefix)
    _ = try? VersionDetail(json: prefix)
    try? VersionReader.checkSyntax(of: prefix)
    try? VersionReader.forEachBinding(in: prefix) { view in
        _ = (view.type, view.name, view.rawJSON)
        _ = try? view.binding()
        return .next
    }
    let framing = draws.one(of: VersionStream.Framing.all)
    _ = EventLog(Cuts.once.pieces(of: prefix, &draws), VersionStream.Options(framing: framing, rawJSON: .include))
}
