import Testing

@testable import WorkerVersions

/// What is open is remembered at every depth: past 64 levels a word is put away, and taken back when they close.
@Suite("Nesting")
struct NestingTests {
    /// Objects and arrays by turns that follow no power of two.
    private static func isObject(_ level: Int) -> Bool { level * level % 7 < 3 }

    @Test(arguments: [0, 1, 5, 63, 64, 65])
    func `every level is what it was opened as`(base: Int) {
        var nesting = Nesting(depth: base)
        let levels = 520
        for level in 0..<levels {
            #expect(nesting.depth == base + level)
            if Self.isObject(level) { nesting.openObject() } else { nesting.openArray() }
            #expect(nesting.isInObject == Self.isObject(level))
        }
        for level in (0..<levels).reversed() {
            #expect(!nesting.isEmpty && nesting.isInObject == Self.isObject(level), "level \(level)")
            nesting.close()
        }
        #expect(nesting.isEmpty && nesting.depth == base)
    }

    /// Up and down across the boundary of a word.
    @Test func `levels that close and open again`() {
        var nesting = Nesting(depth: 0)
        var open: [Bool] = []
        for step in 0..<4000 {
            let isOpening = open.isEmpty || open.count < 200 && step * step % 11 < 6
            if isOpening {
                open.append(step % 3 == 0)
                if step % 3 == 0 { nesting.openObject() } else { nesting.openArray() }
            } else {
                open.removeLast()
                nesting.close()
            }
            #expect(nesting.depth == open.count)
            if let innermost = open.last { #expect(nesting.isInObject == innermost) }
        }
    }

    /// The wrong bracket is a fault at each of 512 levels.
    @Test func `each level closes with its own bracket`() {
        let opening = (0..<512).map { Self.isObject($0) ? #"{"k":"# : "[" }.joined() + "0"
        let closing = (0..<512).reversed().map { Self.isObject($0) ? "}" : "]" }
        let bytes = Array(opening.utf8)
        for wrong in closing.indices {
            let bracket = closing[wrong] == "}" ? "]" : "}"
            let text = bytes + Array((closing[..<wrong].joined() + bracket).utf8)
            let expected = SyntaxFault.unexpectedByte(bracket == "]" ? .commaOrBrace : .commaOrBracket)
            #expect(Scanning.whole(text) == .fault(expected, text.count - 1))
        }
        let whole = bytes + Array(closing.joined().utf8)
        #expect(Scanning.whole(whole) == .ended(whole.count))
        #expect(Scanning.inOneByteChunks(whole) == .ended(whole.count))
    }
}
