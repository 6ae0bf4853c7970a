import Testing

@testable import WorkerVersions

/// Every byte of a response, replaced by bytes that hurt: a value or an error, and the right one.
///
/// `ReferenceGrammar` says what is JSON and where it stops being JSON, Foundation's decoder what the rest means.
@Suite("Mutations")
struct MutationTests {
    /// Where Foundation makes something else of a text that both take: numbers of `FoundationDivergenceTests`.
    static let divergences: [String: String] = [
        "number-spellings: byte 276 replaced by 48": "9: 0e2 as a Double is refused",
        "number-spellings: byte 524 replaced by 48": "10: a number that rounds to 0 is refused",
    ]

    static let replacements: [UInt8] = Array("{}[]\"\\,:0x".utf8) + [0x00, 0xFF]

    /// Of these, the ones that change most.
    static let few: [UInt8] = Array("\",\\0}".utf8)

    @Test("a byte replaced", arguments: replacements)
    func replaced(replacement: UInt8) throws {
        let original = try Fixtures.load("responses/reference-page.json").bytes
        for offset in places(in: original, seed: replacement) {
            var bytes = original
            bytes[offset] = replacement
            judge(bytes, "byte \(offset) replaced by \(replacement)")
        }
    }

    @Test("a byte replaced in hard spellings", arguments: few)
    func replacedInHardSpellings(replacement: UInt8) throws {
        for name in ["escaped-keys", "number-spellings"] {
            let original = try Fixtures.load("responses/\(name).json").bytes
            for offset in places(in: original, seed: replacement) {
                var bytes = original
                bytes[offset] = replacement
                judge(bytes, "\(name): byte \(offset) replaced by \(replacement)")
            }
        }
    }

    @Test("a byte left out")
    func leftOut() throws {
        let original = try Fixtures.load("responses/reference-page.json").bytes
        for offset in original.indices {
            var bytes = original
            bytes.remove(at: offset)
            judge(bytes, "byte \(offset) left out")
        }
    }

    @Test("a byte put in", arguments: few)
    func putIn(addition: UInt8) throws {
        let original = try Fixtures.load("responses/reference-page.json").bytes
        for offset in places(in: original, seed: addition) {
            var bytes = original
            bytes.insert(addition, at: offset)
            judge(bytes, "\(addition) put in before byte \(offset)")
        }
    }

    @Test("a byte of UTF-8 replaced by each other byte", arguments: ["name", "key", "text", "skipped"])
    func replacedInUTF8(place: String) {
        // The first and last characters of two, three and four bytes, and those around the surrogates.
        let text = "\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
        let spots = ["name", "key", "text", "skipped"].map { $0 == place ? text : $0 }
        let binding = #"{"type": "plain_text", "name": "\#(spots[0])", "text": "\#(spots[2])", "skip": "\#(spots[3])"}"#
        let detail = #"{"annotations": {"\#(spots[1])": "x"}, "resources": {"bindings": [\#(binding)]}}"#
        let original = Array(#"{"success": true, "result": \#(detail)}"#.utf8)
        for offset in original.indices where original[offset] >= 0x80 {
            for replacement in UInt8.min...UInt8.max {
                var bytes = original
                bytes[offset] = replacement
                judge(bytes, "byte \(offset) replaced by \(replacement)")
            }
        }
    }

    /// The places to change: other ones for another byte.
    private func places(in bytes: [UInt8], seed: UInt8) -> StrideTo<Int> {
        Thoroughness.part(of: bytes.indices, oneOf: 3, input: Int(seed))
    }

    private func judge(_ bytes: [UInt8], _ mutation: String) {
        let verdict = ReferenceGrammar.verdict(on: bytes)
        do throws(JSONError) {
            let ours = try VersionResponse(json: bytes)
            guard verdict == .valid else {
                Issue.record("\(mutation): accepted, but \(verdict)")
                return
            }
            if MutationTests.divergences[mutation] != nil { return }
            if let theirs = try? OtherDecoder.response(bytes), sameMeaning(ours, theirs) { return }
            Issue.record("\(mutation): accepted, but JSONDecoder makes something else of it")
        } catch {
            judge(error, of: bytes, verdict, mutation)
        }
    }

    private func judge(
        _ error: JSONError, of bytes: [UInt8], _ verdict: ReferenceGrammar.Verdict, _ mutation: String
    ) {
        switch verdict {
        case .valid where error.isSyntax:
            Issue.record("\(mutation): \(error.place), but it is JSON")
        case .valid where OtherDecoder.accepts(bytes):
            Issue.record("\(mutation): \(error.place), but JSONDecoder takes it")
        case .faulty(let offset) where error.isSyntax ? error.offset != offset : error.offset > offset:
            Issue.record("\(mutation): \(error.place), but the first wrong byte is \(offset)")
        case .cutShort where error.isSyntax && (error.code != .unexpectedEnd || error.offset != bytes.count):
            Issue.record("\(mutation): \(error.place), but it is cut short")
        case .valid, .faulty, .cutShort: break
        }
    }
}
