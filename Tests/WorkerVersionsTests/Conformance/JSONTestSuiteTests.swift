import Testing

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
