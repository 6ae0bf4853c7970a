import Testing

@testable import WorkerVersions

/// Each limit, with one less, just as much and one more, in tokens, in whole values and in skipped ones, in every chunking.
@Suite("Limits of a token reader")
struct TokenLimitTests {
    /// A limit, and a text of it, in which `size` is counted in what the limit counts.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: JSONError.Code
        let size: Int
        let limits: @Sendable (Int) -> Limits
        let text: String
        /// The first byte that is too much when the limit is one less than the size, and which readings it concerns.
        let excess: Int
        let requests: [TokenLog.Requests]

        init(
            _ name: String, _ code: JSONError.Code, _ size: Int, in text: String, excess: Int,
            _ requests: [TokenLog.Requests] = [.tokens, .values, .skips], _ limits: @escaping @Sendable (Int) -> Limits
        ) {
            testDescription = name
            (self.code, self.size, self.limits, self.text) = (code, size, limits, text)
            (self.excess, self.requests) = (excess, requests)
        }
    }

    static let rows: [Row] = [
        Row("depth", .depthLimit, 4, in: #"[{"a":[{}]}]"#, excess: 7) { Limits(depth: $0) },
        Row("depth 1", .depthLimit, 1, in: "[]", excess: 0) { Limits(depth: $0) },
        Row("key", .keyLimit, 20, in: #"{"\#(text(20))":1}"#, excess: 21) { Limits(keyBytes: $0) },
        Row("key with escapes", .keyLimit, 12, in: #"[{"\u00e9\u00e9":1}]"#, excess: 14) { Limits(keyBytes: $0) },
        Row("string", .stringLimit, 40, in: #"["\#(text(40))"]"#, excess: 41) { Limits(stringBytes: $0) },
        Row("string of the document", .stringLimit, 3, in: #""\#(text(3))""#, excess: 3) { Limits(stringBytes: $0) },
        Row("digits", .numberLimit, 5, in: "[-12.5e+67, 8]", excess: 9) { Limits(numberDigits: $0) },
        Row("digits of the document", .numberLimit, 6, in: "123456", excess: 5) { Limits(numberDigits: $0) },
        Row("element", .elementLimit, 18, in: #"[ {"a": [1, "\#(text(4))"]} ]"#, excess: 19, [.elements]) {
            Limits(elementBytes: $0)
        },
        Row("value", .elementLimit, 12, in: #"  {"a":[1, 2]} "#, excess: 13, [.values]) { Limits(elementBytes: $0) },
        Row("token", .elementLimit, 12, in: #"["\#(text(10))"]"#, excess: 12, [.tokens]) { Limits(elementBytes: $0) },
        Row("document", .documentLimit, 13, in: #"  {"a": [1, 2]}     "#, excess: 14) { Limits(documentBytes: $0) },
        Row("document that ends in a number", .documentLimit, 3, in: "123", excess: 2) { Limits(documentBytes: $0) },
    ]

    private static func text(_ count: Int) -> String { String(repeating: "s", count: count) }

    @Test(arguments: rows)
    func `below the limit, at it, and above it`(row: Row) {
        let bytes = Array(row.text.utf8)
        for requests in row.requests {
            for limit in [row.size + 1, row.size] {
                let log = TokenLog(bytes, requests, limits: row.limits(limit))
                #expect(log.thrown == nil, "\(requests) with \(limit)")
                expectSameSteps(bytes, requests, .pairs, limits: row.limits(limit))
            }
            let limits = row.limits(row.size - 1)
            let fault = TokenLog(bytes, requests, limits: limits).thrown
            #expect(fault?.code == row.code, "\(requests)")
            #expect(fault?.offset == row.excess, "\(requests)")
            #expect(fault?.message.contains(" limit of ") == true)
            expectSameSteps(bytes, requests, .pairs, limits: limits)
        }
    }

    /// Past a limit the limit is what is wrong, whatever stands behind, wherever the input is cut or ends.
    @Test(arguments: rows)
    func `a fault behind the limit`(row: Row) {
        let limits = row.limits(row.size - 1)
        // A byte that is no digit, and none that opens anything, is no excess of those.
        let isAnyByte = row.code != .numberLimit && row.code != .depthLimit
        for spoilt in row.excess + (isAnyByte ? 0 : 1)..<row.text.utf8.count {
            var bytes = Array(row.text.utf8)
            bytes[spoilt] = 0x01
            for requests in row.requests {
                #expect(TokenLog(bytes, requests, limits: limits).thrown?.code == row.code, "\(spoilt), \(requests)")
                expectSameSteps(bytes, requests, .pairs, limits: limits)
            }
        }
    }

    /// The byte that is too much is enough: nobody waits for the next one, or for the end.
    @Test(arguments: rows)
    func `the first byte past the limit`(row: Row) {
        let limits = row.limits(row.size - 1)
        for count in row.excess + 1..<row.text.utf8.count + 1 {
            let bytes = Array(row.text.utf8.prefix(count))
            for requests in row.requests {
                let log = TokenLog(bytes, requests, limits: limits)
                #expect(log.thrown?.code == row.code && log.thrown?.offset == row.excess, "\(count), \(requests)")
                #expect(log.waits == 1, "\(count), \(requests)")
                expectSameSteps(bytes, requests, .pairs, limits: limits)
            }
        }
    }

    /// Where several limits are passed in one token, the one that was passed first is told.
    @Test func `several limits at once`() {
        let text = Array(#"{"a":["ssssssssssssssssssss",1234567890123456]}"#.utf8)
        for (element, document) in [(5, 12), (6, 8), (7, 12), (4, 40), (12, 30)] {
            for string in [3, 8, 64] {
                let limits = Limits(stringBytes: string, elementBytes: element, documentBytes: document)
                for requests in [TokenLog.Requests.tokens, .values, .skips, .elements] {
                    expectSameSteps(text, requests, .pairs, limits: limits)
                }
            }
        }
    }

    /// The default depth, and a million brackets, of which no byte behind the limit is looked at.
    @Test(arguments: [TokenLog.Requests.tokens, .values, .skips])
    func `depth`(requests: TokenLog.Requests) {
        for depth in 512...513 {
            let text = [UInt8](repeating: 0x5B, count: depth) + [UInt8](repeating: 0x5D, count: depth)
            for chunking in [Chunking.whole, .pieces(of: 1, first: 1), .pieces(of: 100, first: 31)] {
                let fault = TokenLog(text, requests, in: chunking).thrown
                #expect(fault?.code == (depth == 512 ? nil : .depthLimit))
                #expect(fault?.offset == (depth == 512 ? nil : 512))
            }
        }
        let million = TokenLog([UInt8](repeating: 0x5B, count: 1_000_000), requests, in: .pieces(of: 64, first: 64))
        #expect(million.thrown?.offset == 512 && million.waits == 9)
    }

    /// What is skipped is as long as it likes.
    @Test func `skipped values have no size`() {
        let long = #"[{"x":["\#(String(repeating: "s", count: 5000))"]},1]"#
        let limits = Limits(elementBytes: 100)
        for chunking in [Chunking.whole, .pieces(of: 7, first: 1)] {
            #expect(TokenLog(Array(long.utf8), .skips, limits: limits, in: chunking).isWhole)
        }
    }

    /// Limits that nobody would set trap nowhere.
    @Test(arguments: [Int.min, -1, 0, .max])
    func `any limits`(limit: Int) {
        let limits = Limits(
            depth: limit, keyBytes: limit, stringBytes: limit, numberDigits: limit, elementBytes: limit,
            documentBytes: limit)
        for row in TokenTableTests.rows {
            for requests in [TokenLog.Requests.tokens, .values, .skips, .elements] {
                expectSameSteps(Array(row.text.utf8), requests, .pieces, limits: limits)
            }
        }
    }
}
