import SyntheticResponses
import Testing

@testable import WorkerVersions

/// Where a writer of JSON puts whitespace.
enum Spacing: CaseIterable {
    /// `{"key": "text", "key": [1, 2]}`
    case behindCommasAndColons
    /// A space on both sides of everything.
    case everywhere
    /// Up to three characters of any sort, anywhere or nowhere.
    case random

    /// Whitespace before a structural character, and behind it.
    func around(_ byte: UInt8, _ numbers: inout SeededNumbers) -> (before: [UInt8], behind: [UInt8]) {
        switch self {
        case .behindCommasAndColons: ([], byte == ASCII.comma || byte == ASCII.colon ? [ASCII.space] : [])
        case .everywhere: ([ASCII.space], [ASCII.space])
        case .random: (Self.some(&numbers), Self.some(&numbers))
        }
    }

    private static func some(_ numbers: inout SeededNumbers) -> [UInt8] {
        (0..<Int.random(in: 0...3, using: &numbers)).map { _ in " \t\n\r".utf8.randomElement(using: &numbers) ?? 0x20 }
    }
}

@Suite("Whitespace")
struct WhitespaceTests {
    @Test("the same values", arguments: Spacing.allCases, SyntheticOptions.Content.allCases)
    func values(spacing: Spacing, content: SyntheticOptions.Content) throws {
        var numbers = SeededNumbers(seed: 9)
        for seed in Thoroughness.part(of: 1..<200, oneOf: 6, input: 1) {
            let options = SyntheticOptions(seed: UInt64(seed), content: content)
            let compact = SyntheticResponse(bindingCount: seed % 5, options: options).bytes()
            let spaced = compact.spaced(spacing, &numbers)
            #expect(try VersionResponse(json: spaced) == VersionResponse(json: compact), "seed \(seed)")
            let unread = Array(#"{"unread":"#.utf8) + spaced + Array(#","resources":{}}"#.utf8)
            #expect(try VersionDetail(json: unread) == VersionDetail(json: #"{"resources":{}}"#), "seed \(seed)")
        }
    }

    @Test("what is no JSON is refused at the same byte", arguments: Spacing.allCases)
    func faults(spacing: Spacing) throws {
        var numbers = SeededNumbers(seed: 10)
        for seed in Thoroughness.part(of: 1..<200, oneOf: 10, input: 1) {
            let document = SyntheticResponse(bindingCount: 3, options: SyntheticOptions(seed: UInt64(seed))).bytes()
            for _ in 0..<100 {
                let mutated = document.spaced(spacing, &numbers).mutated(&numbers)
                let expected = ReferenceGrammar.verdict(on: mutated)
                #expect(verdict(on: mutated) == expected, "\(String(decoding: mutated, as: UTF8.self))")
            }
        }
    }

    private func verdict(on bytes: [UInt8]) -> ReferenceGrammar.Verdict {
        do throws(JSONError) {
            try VersionReader.checkSyntax(of: bytes)
            return .valid
        } catch {
            return error.code == .unexpectedEnd ? .cutShort : .faulty(at: error.offset)
        }
    }
}

extension [UInt8] {
    /// Compact JSON with whitespace between its tokens.
    fileprivate func spaced(_ spacing: Spacing, _ numbers: inout SeededNumbers) -> [UInt8] {
        var spaced: [UInt8] = []
        var (isInString, isEscaped) = (false, false)
        for byte in self {
            if !isInString, "{}[],:".utf8.contains(byte) {
                let (before, behind) = spacing.around(byte, &numbers)
                spaced += before + [byte] + behind
                continue
            }
            spaced.append(byte)
            if byte == ASCII.quote, !isEscaped { isInString.toggle() }
            isEscaped = isInString && byte == ASCII.backslash && !isEscaped
        }
        return spaced
    }
}
