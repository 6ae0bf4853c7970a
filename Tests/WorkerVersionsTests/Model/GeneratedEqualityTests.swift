import SyntheticResponses
import Testing

@testable import WorkerVersions

/// Over ten thousand generated documents, realistic and hostile: Foundation's decoder makes the same of each.
@Suite("Generated documents and JSONDecoder agree")
struct GeneratedEqualityTests {
    @Test("the same value", arguments: GeneratedDocuments.shares(documents: 10_400, seeds: 1...13))
    func equal(share: GeneratedDocuments) {
        share.forEach { document, name in
            do {
                let (ours, theirs) = try decoded(document, share.options.shape)
                #expect(sameMeaning(ours, theirs), name)
            } catch {
                Issue.record(error, name)
            }
        }
    }

    private func decoded(
        _ document: [UInt8], _ shape: SyntheticOptions.Shape
    ) throws -> (VersionResponse, VersionResponse) {
        switch shape {
        case .enveloped: (try VersionResponse(json: document), try OtherDecoder.response(document))
        case .bare:
            (
                VersionResponse(of: try VersionDetail(json: document)),
                VersionResponse(of: try OtherDecoder.version(document))
            )
        }
    }
}
