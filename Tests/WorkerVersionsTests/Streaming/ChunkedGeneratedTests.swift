import SyntheticResponses
import Testing

@testable import WorkerVersions

/// Generated documents and archives, as they are and with bytes spoilt, cut in every way.
@Suite("Chunks of generated documents")
struct ChunkedGeneratedTests {
    @Test(arguments: GeneratedDocuments.shares(documents: 24, seeds: 31...31))
    func documents(share: GeneratedDocuments) {
        share.forEach { document, name in
            expectSameEvents(document, "\(name)", .pieces, framings: [.document])
        }
    }

    @Test(arguments: SyntheticOptions.Content.allCases, SyntheticOptions.Style.allCases)
    func archives(content: SyntheticOptions.Content, style: SyntheticOptions.Style) {
        let options = SyntheticOptions(seed: 7, content: content, style: style)
        let archive = SyntheticArchive(documentCount: 3, options: options).bytes()
        expectSameEvents(archive, "archive, \(content), \(style)", .pieces, framings: [.sequence])
        if style == .compact {
            expectSameEvents(archive, "archive, \(content), \(style)", .pieces, framings: [.lines])
        }
    }

    /// One to three bytes spoilt: in a document, and in an archive of small ones in every framing.
    @Test(arguments: SyntheticOptions.Content.allCases, 1...4 as ClosedRange<UInt64>)
    func `spoilt bytes`(content: SyntheticOptions.Content, seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        for round in 0..<24 / Thoroughness.step(2) {
            let options = SyntheticOptions(
                seed: numbers.next() % 10_000, content: content,
                style: round % 3 == 0 ? .pretty : .compact, shape: round % 2 == 0 ? .bare : .enveloped)
            var bytes = SyntheticResponse(bindingCount: round % 4, options: options).bytes()
            if round % 4 == 3 { bytes += [0x0A] + SyntheticResponse(bindingCount: 1, options: options).bytes() }
            for _ in 0...round % 3 { bytes = bytes.mutated(&numbers) }
            spoilt(bytes, "seed \(seed), \(content), round \(round)", &numbers)
        }
    }

    /// Chunks of one size, a few, and of random sizes.
    private func spoilt(_ bytes: [UInt8], _ name: String, _ numbers: inout SeededNumbers) {
        var chunkings = [Chunking.pieces(of: 1, first: 1), .pieces(of: 7, first: 3), .pieces(of: 64, first: 9)]
        for _ in 0..<12 {
            let places = [0, 1].map { _ in Int.random(in: 0...bytes.count, using: &numbers) }.sorted()
            chunkings.append(.splits(at: places[0], places[1]))
        }
        for framing in VersionStream.Framing.all {
            let options = VersionStream.Options(framing: framing, rawJSON: .include)
            let whole = EventLog(bytes, options)
            for chunking in chunkings {
                let log = EventLog(bytes, options, in: chunking)
                guard log != whole else { continue }
                Issue.record("\(name), \(framing), \(chunking): \(whole.difference(from: log))")
                return
            }
        }
    }
}
