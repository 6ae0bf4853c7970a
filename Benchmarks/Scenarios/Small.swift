import SyntheticResponses

/// One response of 12 bindings, about 2 KB: what a single call to the API returns.
struct SmallScenario: Scenario {
    let name = "small"
    let file: String? = nil
    private let bindings = 12

    var origin: String { "synthetic, one response of \(bindings) bindings" }

    func load() -> Input {
        Input(bytes: SyntheticResponse(bindingCount: bindings).bytes(), format: .document)
    }
}
