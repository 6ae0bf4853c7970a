import Foundation
import Testing

/// The project's own grammar cases, `Fixtures/grammar`.
@Suite("Grammar")
struct GrammarTests {
    @Test func `every case is there, and every open one has its verdict`() throws {
        #expect(try Fixtures.list("grammar/accept").count == 117)
        #expect(try Fixtures.list("grammar/reject").count == 278)
        let open = try Fixtures.list("grammar/either").map { $0.path.split(separator: "/").last.map(String.init) }
        #expect(Set(open) == Set(try Self.decisions().keys))
        #expect(open.count == 59)
    }

    @Test(arguments: ParsingPath.allCases)
    func `what the RFC requires is accepted`(on path: ParsingPath) throws {
        for fixture in try Fixtures.list("grammar/accept") {
            let verdict = path.verdict(of: fixture.bytes)
            #expect(verdict.isAccepting, "\(fixture.path): \(verdict)")
        }
    }

    @Test(arguments: ParsingPath.allCases)
    func `what the RFC forbids is refused`(on path: ParsingPath) throws {
        for fixture in try Fixtures.list("grammar/reject") {
            let verdict = path.verdict(of: fixture.bytes)
            #expect(verdict.isRejecting, "\(fixture.path): \(verdict)")
        }
    }

    @Test(arguments: ParsingPath.allCases)
    func `what the RFC leaves open has the verdict of the table`(on path: ParsingPath) throws {
        let decisions = try Self.decisions()
        for fixture in try Fixtures.list("grammar/either") {
            let verdict = path.verdict(of: fixture.bytes)
            let decision = decisions[fixture.path.split(separator: "/").last.map(String.init)]
            #expect(decision == (verdict.isAccepting ? "accept" : "reject"), "\(fixture.path): \(verdict)")
            #expect(verdict.isAccepting || verdict.isRejecting, "\(fixture.path): \(verdict)")
        }
    }

    /// `accept` or `reject` by file.
    private static func decisions() throws -> [String?: String] {
        let lines = try Fixtures.text("Fixtures/grammar/either/verdicts.txt").split(separator: "\n")
        let pairs = lines.map { $0.split(separator: " ", maxSplits: 2).map(String.init) }
        return Dictionary(uniqueKeysWithValues: pairs.map { (Optional($0[0]), $0[1]) })
    }
}
