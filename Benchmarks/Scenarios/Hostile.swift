import SyntheticResponses

/// One response full of what slows a decoder down: escapes, free JSON, unknown kinds.
struct HostileScenario: Scenario {
    let name = "hostile"
    let file: String? = nil
    private let target: Int

    /// `JSONDecoder` reads this one at 6 MB/s: a quick run takes less of it.
    init(_ thoroughness: Arguments.Thoroughness) {
        target =
            switch thoroughness {
            case .full: 32_000_000
            case .quick: 8_000_000
            }
    }

    var origin: String { "synthetic, one response of escapes, free JSON and unknown kinds" }

    func load() -> Input {
        let options = SyntheticOptions(content: .hostile)
        return Input(bytes: SyntheticResponse(byteCount: target, options: options).bytes(), format: .document)
    }
}
