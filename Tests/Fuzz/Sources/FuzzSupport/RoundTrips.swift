import WorkerVersions

/// Decodes, writes and decodes again, and expects nothing to be lost on the way.
public func expectRoundTrips(_ bytes: ExactBytes) {
    if let response = try? VersionResponse(json: bytes) {
        let written = response.json()
        expectSame(response, try? VersionResponse(json: written), written) { $0.json() }
    }
    if let version = try? VersionDetail(json: bytes) {
        let written = version.json()
        expectSame(version, try? VersionDetail(json: written), written) { $0.json() }
    }
    // Misfits are kept with the place they had, which changes.
    let keeping = DecodingOptions(malformedBindings: .keep)
    if let response = try? VersionResponse(json: bytes, options: keeping) {
        let written = response.json()
        let again = try? VersionResponse(json: written, options: keeping)
        expect(
            again?.json() == written, "written as \(text(written)), then as \(again.map { text($0.json()) } ?? "none")")
    }
    if let raw = try? RawJSON(json: bytes) {
        let compact = try? RawJSON(json: raw.compact.bytes)
        expect(compact == raw && compact?.value == raw.value, "compact it is \(text(raw.compact.bytes))")
    }
}

private func expectSame<Value: Equatable>(
    _ value: Value, _ again: Value?, _ written: [UInt8], _ json: (Value) -> [UInt8]
) {
    expect(again == value, "written as \(text(written)), and another value then")
    expect(again.map(json) == written, "written as \(text(written)), and otherwise then")
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
