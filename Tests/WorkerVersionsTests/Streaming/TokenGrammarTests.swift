import Testing

@testable import WorkerVersions

/// The token reader and the whole-document reader agree on every text: accepted or not, which code, which byte, which path.
@Suite("Grammar of pushed chunks")
struct TokenGrammarTests {
    static func texts() throws -> [[UInt8]] {
        let own = try ["accept", "reject", "either"].flatMap { try Fixtures.list("grammar/\($0)").map(\.bytes) }
        return own + ResumptionTests.texts.map { Array($0.utf8) } + ResumptionTests.invalid
    }

    @Test func `token by token, the error is that of a whole document`() throws {
        for text in try Self.texts() {
            let expected = Self.error { () throws(JSONError) in _ = try WalkedDocument(json: text) }
            let message = Self.error { () throws(JSONError) in _ = try SkippedDocument(json: text) }?.message
            for chunking in [Chunking.whole, .pieces(of: 1, first: 1)] {
                let log = TokenLog(text, in: chunking)
                #expect(log.thrown?.place == expected, "\(String(decoding: text, as: UTF8.self)), \(chunking)")
                #expect(log.thrown?.message == message)
                #expect(log.isWhole == (expected == nil))
            }
        }
    }

    @Test func `read as one value, the error is that of a whole document`() throws {
        for text in try Self.texts() {
            let expected = Self.error { () throws(JSONError) in _ = try SkippedDocument(json: text) }
            for chunking in [Chunking.whole, .pieces(of: 1, first: 1)] {
                let log = TokenLog(text, .values, in: chunking)
                #expect(log.thrown?.place == expected, "\(String(decoding: text, as: UTF8.self)), \(chunking)")
            }
        }
    }

    /// Nothing is kept of a skipped value, so the path ends with it; code and offset are the same.
    @Test func `skipped, the error has the same code and offset`() throws {
        for text in try Self.texts() {
            let expected = Self.error { () throws(JSONError) in _ = try SkippedDocument(json: text) }
            for chunking in [Chunking.whole, .pieces(of: 1, first: 1)] {
                let fault = TokenLog(text, .skips, in: chunking).thrown
                #expect(fault?.code == expected?.code, "\(String(decoding: text, as: UTF8.self)), \(chunking)")
                #expect(fault?.offset == expected?.offset)
            }
        }
    }

    /// The offset is that of the plain grammar: the first byte after which nothing could have made the text right.
    @Test func `faults lie where the plain grammar puts them`() throws {
        for text in try Self.texts() where text.first != 0xEF {
            let name = String(decoding: text, as: UTF8.self)
            let fault = TokenLog(text, in: .pieces(of: 1, first: 1)).thrown
            switch ReferenceGrammar.verdict(on: text) {
            case .valid: if let fault { #expect(fault.code == .numberLimit || fault.code == .depthLimit, "\(name)") }
            case .cutShort:
                let isEnd = fault?.offset == text.count && fault?.code == .unexpectedEnd
                #expect(isEnd || fault?.code == .depthLimit, "\(name)")
            case .faulty(let offset): #expect(fault?.offset == offset || fault?.code == .depthLimit, "\(name)")
            }
        }
    }

    /// Before the end is told, a prefix is no error: more is needed. Then it is, and the offset is its length.
    @Test func `every prefix`() throws {
        let documents = try Fixture.bindings().map(\.bytes) + TokenTableTests.rows.map { Array($0.text.utf8) }
        for document in documents {
            for count in 0..<document.count {
                let prefix = Array(document[..<count])
                for requests in [TokenLog.Requests.tokens, .values, .skips, .mixed(seed: 6)] {
                    expectEnd(TokenLog(prefix, requests), of: prefix)
                }
            }
        }
    }

    private func expectEnd(_ log: TokenLog, of prefix: [UInt8]) {
        // A number may end where the input does, and whitespace may stand behind a document.
        if ReferenceGrammar.verdict(on: prefix) == .valid {
            if log.thrown != nil { Issue.record("\(prefix): \(log.entries)") }
        } else if log.thrown?.code != .unexpectedEnd || log.thrown?.offset != prefix.count || log.waits != 2 {
            Issue.record("\(String(decoding: prefix, as: UTF8.self)): \(log.waits) waits, \(log.entries)")
        }
    }

    static func error(_ body: () throws(JSONError) -> Void) -> JSONError? {
        do throws(JSONError) {
            try body()
            return nil
        } catch {
            return error
        }
    }
}
