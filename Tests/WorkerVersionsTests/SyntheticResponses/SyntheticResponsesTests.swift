import SyntheticResponses
import Testing

/// The generator promises the same bytes for the same options on every platform, in any pieces, of about the size that
/// was asked for. What the bytes mean is tested wherever they are decoded.
@Suite("Synthetic responses")
struct SyntheticResponsesTests {
    /// Each content, style and shape, with one seed.
    static let everyOption = SyntheticOptions.Content.allCases.flatMap { content in
        SyntheticOptions.Style.allCases.flatMap { style in
            SyntheticOptions.Shape.allCases.map { shape in
                SyntheticOptions(seed: 11, content: content, style: style, shape: shape)
            }
        }
    }

    @Test("the same options give the same bytes", arguments: everyOption)
    func repeats(options: SyntheticOptions) {
        #expect(
            SyntheticResponse(bindingCount: 200, options: options).bytes()
                == SyntheticResponse(bindingCount: 200, options: options).bytes())
        #expect(
            SyntheticArchive(documentCount: 20, options: options).bytes()
                == SyntheticArchive(documentCount: 20, options: options).bytes())
    }

    /// Checksums that hold on every platform. They change when the vocabulary or a table changes, and only then.
    @Test("the bytes are the ones they were")
    func checksums() {
        let realistic = SyntheticResponse(bindingCount: 500, options: SyntheticOptions(seed: 1)).bytes()
        #expect(checksum(of: realistic) == 3_131_856_718_444_696_602)
        let bare = SyntheticOptions(seed: 2, content: .hostile, style: .pretty, shape: .bare)
        #expect(checksum(of: SyntheticResponse(bindingCount: 500, options: bare).bytes()) == 14_511_001_123_677_203_341)
        let hostile = SyntheticOptions(seed: 3, content: .hostile)
        #expect(
            checksum(of: SyntheticArchive(documentCount: 100, options: hostile).bytes()) == 6_687_933_295_694_851_869)
    }

    @Test("another seed gives other bytes", arguments: everyOption)
    func seedsDiffer(options: SyntheticOptions) {
        var other = options
        other.seed += 1
        #expect(
            SyntheticResponse(bindingCount: 12, options: options).bytes()
                != SyntheticResponse(bindingCount: 12, options: other).bytes())
        #expect(
            SyntheticArchive(documentCount: 3, options: options).bytes()
                != SyntheticArchive(documentCount: 3, options: other).bytes())
    }

    @Test("chunks joined are the whole text", arguments: everyOption)
    func chunks(options: SyntheticOptions) {
        let response = SyntheticResponse(bindingCount: 2_000, options: options)
        let archive = SyntheticArchive(documentCount: 120, options: options)
        let (responseChunks, archiveChunks) = (Array(response), Array(archive))
        #expect(responseChunks.reduce(into: []) { $0 += $1 } == response.bytes())
        #expect(archiveChunks.reduce(into: []) { $0 += $1 } == archive.bytes())
        for chunk in responseChunks.dropLast() + archiveChunks.dropLast() {
            #expect(chunk.count == SyntheticChunks.chunkSize)
        }
    }

    @Test("a response asked for by size has about that size", arguments: [5_000, 65_536, 1_000_000])
    func responseSize(byteCount: Int) {
        let count = SyntheticResponse(byteCount: byteCount).bytes().count
        #expect(count >= byteCount && count < byteCount + 1_000)
        #expect(SyntheticResponse(byteCount: byteCount).reduce(0) { $0 + $1.count } == count)
    }

    @Test("an archive asked for by size has about that size", arguments: [5_000, 65_536, 1_000_000])
    func archiveSize(byteCount: Int) {
        let count = SyntheticArchive(byteCount: byteCount).bytes().count
        #expect(count >= byteCount && count < byteCount + 25_000)
        #expect(SyntheticArchive(byteCount: byteCount).reduce(0) { $0 + $1.count } == count)
    }

    @Test("a binding takes about 93 bytes, a document of an archive about 1.7 KB")
    func averages() {
        let bindings = SyntheticResponse(bindingCount: 20_000).bytes().count / 20_000
        #expect((85...100).contains(bindings))
        let documents = SyntheticArchive(documentCount: 2_000).bytes().count / 2_000
        #expect((1_550...1_850).contains(documents))
    }

    @Test("a document of an archive can be made alone", arguments: SyntheticOptions.Content.allCases)
    func documents(content: SyntheticOptions.Content) {
        let archive = SyntheticArchive(documentCount: 50, options: SyntheticOptions(seed: 5, content: content))
        let lines = archive.bytes().split(separator: UInt8(ascii: "\n"))
        #expect(lines.count == 50)
        for (offset, line) in lines.enumerated() {
            #expect(Array(line) == archive.document(at: offset))
        }
    }

    /// FNV-1a, 64 bits.
    private func checksum(of bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
