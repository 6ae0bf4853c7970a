import SyntheticResponses

/// An archive of small responses, a line each, 32 MB: what a crawl leaves behind.
struct ManyScenario: Scenario {
    let name = "many"
    let file: String? = nil
    private let target = 32_000_000

    var origin: String { "synthetic, an archive of responses" }

    func load() -> Input {
        Input(bytes: SyntheticArchive(byteCount: target).bytes(), format: .lines)
    }
}
