import Testing

@testable import WorkerVersions

@Suite("JSON test suite", .enabled(if: JSONTestSuite.isPresent, "../shared/json-test-suite is absent"))
struct JSONTestSuiteTests {
    @Test func `every text of the suite is there, and every open one has its verdict`() throws {
        let cases = try JSONTestSuite.cases()
        let counts = Dictionary(grouping: cases) { $0.name.prefix(2) }.mapValues(\.count)
        #expect(counts == ["y_": 95, "n_": 188, "i_": 35])
        let open = cases.map(\.name).filter { $0.hasPrefix("i_") }
        #expect(Set(open) == Set(JSONTestSuite.implementationDefined.keys))
        #expect(cases.count * ParsingPath.allCases.count == 1908)
    }

    /// A clone without the suite tests the same ground: whatever the suite is refused for, a case of the project's own is too.
    @Test func `the project's own cases are refused for all of the reasons`() throws {
        let own = try ["reject", "either"].flatMap { try Fixtures.list("grammar/\($0)") }
        let reasons = Set(own.compactMap { reason($0.bytes) })
        for text in try JSONTestSuite.cases() {
            guard let reason = reason(text.bytes) else { continue }
            #expect(reasons.contains(reason), "\(text.name): \(reason)")
        }
    }

    /// The message of a text's error.
    private func reason(_ bytes: [UInt8]) -> String? {
        do throws(JSONError) {
            _ = try WalkedDocument(json: bytes)
            return nil
        } catch {
            return error.message
        }
    }

    @Test(arguments: ParsingPath.allCases)
    func `318 verdicts`(on path: ParsingPath) throws {
        var accepted = 0
        var rejected = 0
        for text in try JSONTestSuite.cases() {
            let verdict = path.verdict(of: text.bytes)
            #expect(text.isAccepted ? verdict.isAccepting : verdict.isRejecting, "\(text.name): \(verdict)")
            if verdict.isAccepting { accepted += 1 }
            if verdict.isRejecting { rejected += 1 }
        }
        #expect(accepted == 95 + 12 && rejected == 188 + 23)
    }
}
