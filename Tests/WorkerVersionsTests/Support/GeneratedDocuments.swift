import SyntheticResponses
import Testing

/// A share of the generated documents: one seed, one sort of text. Tests take a share each, so that they run side by side.
struct GeneratedDocuments: Sendable, CustomTestStringConvertible {
    let options: SyntheticOptions
    let count: Int

    var testDescription: String {
        "seed \(options.seed), \(options.content), \(options.style), \(options.shape), \(count) documents"
    }

    /// Shares of every content, style and shape, that many documents in all or a few more. Small seeds.
    static func shares(documents: Int, seeds: ClosedRange<UInt64>) -> [GeneratedDocuments] {
        let contents = SyntheticOptions.Content.allCases
        let styles = SyntheticOptions.Style.allCases
        let shapes = SyntheticOptions.Shape.allCases
        let shareCount = contents.count * styles.count * shapes.count * seeds.count
        let count = (documents + shareCount - 1) / shareCount
        var shares: [GeneratedDocuments] = []
        for seed in seeds {
            for content in contents {
                for style in styles {
                    for shape in shapes {
                        let options = SyntheticOptions(seed: seed, content: content, style: style, shape: shape)
                        shares.append(GeneratedDocuments(options: options, count: count))
                    }
                }
            }
        }
        return shares
    }

    /// The document at that place: of sixteen, one from an archive, the others with none to five bindings. Smaller ones
    /// in a debug build: of sixty-four, one from an archive, the others with none to two bindings.
    func document(at place: Int) -> [UInt8] {
        let period = 16 * Thoroughness.step(4)
        guard place % period != period - 1 else {
            return SyntheticArchive(documentCount: count, options: options).document(at: place)
        }
        var options = options
        options.seed = options.seed << 32 + UInt64(place)
        return SyntheticResponse(bindingCount: place % (6 / Thoroughness.step(2)), options: options).bytes()
    }

    /// Calls `body` with each document, and with words that find it again.
    func forEach(_ body: (_ document: [UInt8], _ name: Comment) -> Void) {
        for place in 0..<count {
            body(document(at: place), "document \(place) of \(testDescription)")
        }
    }
}
