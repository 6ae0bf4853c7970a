import WorkerVersions

/// Reads a text in every way that makes no response of it, and expects the same verdict of each, and of the grammar.
public func expectTokensAgree(_ bytes: ExactBytes) {
    let skipped = fault { () throws(JSONError) in try VersionReader.checkSyntax(of: bytes) }
    let captured = fault { () throws(JSONError) in _ = try RawJSON(json: bytes).value }
    let walked = fault { () throws(JSONError) in _ = try WalkedValue(json: bytes) }
    expect(skipped == captured, "skipped \(said(skipped)), captured \(said(captured))")
    expect(skipped == walked, "skipped \(said(skipped)), walked \(said(walked))")
    _ = try? WanderedValue(json: bytes)
    // The grammar knows no limits; these two are met by texts of a few kilobytes.
    if [.depthLimit, .numberLimit].contains(skipped?.code) { return }
    switch ReferenceGrammar.verdict(on: Array(bytes)) {
    case .valid: expect(skipped == nil, "\(said(skipped)), but it is JSON")
    case .cutShort: expect(skipped?.code == .unexpectedEnd, "\(said(skipped)), but it is cut short")
    case .faulty(let offset): expect(skipped?.offset == offset, "\(said(skipped)), but the fault is at \(offset)")
    }
}

/// What is wrong and where; the sentence may differ, as the ways expect different things.
private func fault(_ read: () throws(JSONError) -> Void) -> Fault? {
    do throws(JSONError) {
        try read()
        return nil
    } catch {
        var fault = Fault(error)
        fault.message = ""
        return fault
    }
}

/// Looks at the bindings where they lie, and expects those that a stream brings.
public func expectViewsAgree(_ bytes: ExactBytes) {
    let log = EventLog([bytes], VersionStream.Options(decoding: DecodingOptions(members: .bindings)))
    let streamed = log.entries.compactMap(Seen.init)
    var seen: [Seen] = []
    do {
        try VersionReader.forEachBinding(in: bytes) { view in
            if let name = view.name { expect(view.matches("name", name), "a name does not match itself") }
            _ = (view.type, view.string("id"), view.rawJSON)
            do throws(JSONError) {
                seen.append(.binding(try view.binding().json()))
            } catch {
                seen.append(.fault(error.code, error.offset))
            }
            return .next
        }
    } catch let error as JSONError {
        // The first binding that is no object ends the look, but not a stream.
        seen.append(.fault(error.code, error.offset))
        expect(streamed.starts(with: seen), "seen \(seen), streamed \(streamed)")
        return
    } catch {
        fatalError("FINDING: \(error) was thrown")
    }
    expect(streamed == seen, "seen \(seen), streamed \(streamed)")
}

/// What both a look and a stream tell of a binding, or of a document that is wrong.
private enum Seen: Equatable {
    case binding([UInt8])
    case fault(JSONError.Code, Int)

    init?(_ entry: EventLog.Entry) {
        switch entry {
        case .binding(_, let json, _): self = .binding(json)
        case .failure(let failure): self = .fault(failure.fault.code, failure.fault.offset)
        case .thrown(let fault): self = .fault(fault.code, fault.offset)
        case .response: return nil
        }
    }
}
