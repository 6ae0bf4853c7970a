import WorkerVersions

/// Reads an input whole and in pieces, in one framing, and expects the same of each.
public func expectChunksAgree(_ bytes: ExactBytes, _ draws: inout Draws) {
    let framing = draws.one(of: VersionStream.Framing.all)
    let decoding = DecodingOptions(drawnFrom: &draws)
    let options = VersionStream.Options(decoding: decoding, framing: framing, rawJSON: .include)
    let whole = EventLog([bytes], options)
    let array = Array(bytes)
    for fault in whole.faults { expect(fault.isCounted(in: array), "\(framing): \(fault) is miscounted") }
    for cuts in [.everywhere, draws.one(of: [Cuts.once, .small, .middling])] {
        expectSame(whole, EventLog(cuts.pieces(of: bytes, &draws), options), "\(framing), \(cuts)")
    }
    if framing == .document { expectWholeAgrees(bytes, decoding, whole) }
}

/// A stream takes a response and a bare version: what it makes of the document, one of the two initialisers makes as well.
private func expectWholeAgrees(_ bytes: ExactBytes, _ options: DecodingOptions, _ log: EventLog) {
    var options = options
    if case .report = options.unknownFields { options.unknownFields = .skip }
    let enveloped = outcome(of: bytes) { () throws(JSONError) in try VersionResponse(json: bytes, options: options) }
    let bare = outcome(of: bytes) { () throws(JSONError) in
        VersionResponse(result: try VersionDetail(json: bytes, options: options))
    }
    let streamed = log.outcome
    expect(streamed == enveloped || streamed == bare, "streamed \(streamed), enveloped \(enveloped), bare \(bare)")
}

private func outcome(
    of bytes: ExactBytes, _ decode: () throws(JSONError) -> VersionResponse
) -> Result<VersionResponse, Fault> {
    do throws(JSONError) {
        return .success(try decode())
    } catch {
        return .failure(Fault(error, in: bytes))
    }
}
