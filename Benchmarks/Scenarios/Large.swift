import SyntheticResponses

/// One response of 32 MB: a script with hundreds of thousands of bindings, which no cache holds.
struct LargeScenario: Scenario {
    let name = "large"
    let file: String? = nil
    private let target = 32_000_000

    var origin: String { "synthetic, one response" }

    func load() -> Input {
        Input(bytes: SyntheticResponse(byteCount: target).bytes(), format: .document)
    }
}
