import SyntheticResponses

/// One response of a given size, for `--scaling`.
struct GrowingScenario: Scenario {
    let megabytes: Int
    let file: String? = nil

    var name: String { "\(megabytes) MB" }
    var origin: String { "synthetic, one response" }

    func load() -> Input {
        Input(bytes: SyntheticResponse(byteCount: megabytes * 1_000_000).bytes(), format: .document)
    }
}
