import Testing

@testable import WorkerVersions

/// A syntax error lies at the first byte after which nothing could have made the input right.
@Suite("Offsets of syntax errors")
struct OffsetTests {
    private static let limits: Set<JSONError.Code> = [.depthLimit, .numberLimit]

    private static func texts() throws -> [(name: String, bytes: [UInt8])] {
        let folders = ["accept", "reject", "either"]
        let own = try folders.flatMap { try Fixtures.list("grammar/\($0)") }.map { ($0.path, $0.bytes) }
        return try own + JSONTestSuite.cases().map { ($0.name, $0.bytes) }
    }

    private func expect(_ verdict: Verdict, in input: [UInt8], from start: Int, _ name: String) {
        if case .reject(let code, _) = verdict, Self.limits.contains(code) { return }
        switch (verdict, ReferenceGrammar.verdict(on: input)) {
        case (.accept, .valid): break
        case (.reject(.unexpectedEnd, let offset), .cutShort): #expect(offset + start == input.count, "\(name)")
        case (.reject(let code, let offset), .faulty(let place)):
            #expect(code != .unexpectedEnd && offset + start == place, "\(name): \(code) at \(offset)")
        case (_, let reference): Issue.record("\(name): \(verdict), reference \(reference)")
        }
    }

    @Test func `of whole documents`() throws {
        for text in try Self.texts() {
            expect(ParsingPath.reader.verdict(of: text.bytes), in: text.bytes, from: 0, text.name)
        }
    }

    @Test func `inside a response, whole and byte by byte`() throws {
        for text in try Self.texts() {
            for host in [Host.unknownMember, .payload] {
                let input = host.input(around: text.bytes)
                let whole = host.verdict(of: text.bytes)
                expect(whole, in: input, from: host.prefix.count, text.name)
                #expect(host.verdictInOneByteChunks(of: text.bytes) == whole, "\(text.name)")
            }
        }
    }
}
