import Testing

@testable import WorkerVersions

/// 4,096 digits are a number, 4,097 are none, wherever the digits stand.
@Suite("Digits of a number")
struct DigitLimitTests {
    private static let spellings: [(String, String)] = [
        ("", ""), ("-", ""), ("0.", ""), ("-1.5", ""), ("1e", ""), ("2E-", ""), ("", ".0e+00"), ("", ".000"),
    ]

    /// A number of so many digits.
    private static func number(_ spelling: (String, String), digits: Int) -> [UInt8] {
        let others = (spelling.0 + spelling.1).utf8.count { (0x30...0x39).contains($0) }
        return Array((spelling.0 + String(repeating: "7", count: digits - others) + spelling.1).utf8)
    }

    @Test(arguments: ParsingPath.allCases)
    func `at the limit and above it`(on path: ParsingPath) {
        for spelling in Self.spellings {
            let most = Self.number(spelling, digits: 4096)
            #expect(path.verdict(of: most).isAccepting, "\(spelling)")
            let more = Self.number(spelling, digits: 4097)
            #expect(path.verdict(of: more) == .reject(.numberLimit, at: more.lastDigit), "\(spelling)")
        }
    }

    @Test func `as a double`() throws {
        let most = Self.number(("0.", ""), digits: 4096)
        #expect(try Double(json: most) == 0.7777777777777778)
        let more = Self.number(("0.", ""), digits: 4097)
        #expect(
            Verdict(from: 0) { () throws(JSONError) in _ = try Double(json: more) }
                == .reject(.numberLimit, at: more.lastDigit))
    }
}

extension [UInt8] {
    /// The offset of the last digit, which is the first one too many.
    fileprivate var lastDigit: Int { lastIndex { (0x30...0x39).contains($0) } ?? 0 }
}
