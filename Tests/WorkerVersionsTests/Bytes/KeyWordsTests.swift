import Testing

@testable import WorkerVersions

/// The words of keys and tags tell what they promise. Slots and tags are for speed alone: a clash costs a search, and no more.
@Suite("Words of keys")
struct KeyWordsTests {
    /// Calls `body` with the words of a text that lies among other bytes, `rest` of them behind it.
    private func words(of text: String, rest: Int) -> KeyWords {
        let bytes = Array("..".utf8) + Array(text.utf8) + [UInt8](repeating: UInt8(ascii: "."), count: rest)
        return KeyWords(ByteView(bytes.span), from: 2, count: text.utf8.count)
    }

    @Test func `the same wherever they stand`() {
        for count in 0..<40 {
            let text = String("durable_object_namespace_and_many_more_letters".prefix(count))
            let expected = words(of: text, rest: 64)
            #expect((0..<20).allSatisfy { words(of: text, rest: $0) == expected }, "\(count)")
            #expect(expected.isWhole == (count <= 16))
            #expect((0..<count).allSatisfy { words(of: String(text.prefix($0)), rest: 64) != expected }, "\(count)")
        }
        #expect(KeyWords("durable_object_namespace") == words(of: "durable_object_namespace", rest: 0))
        #expect(KeyWords("") == words(of: "", rest: 3))
    }

    /// As long as no two kinds share a tag, a `switch` on them is one jump. A kind of tomorrow may: it is told apart all the same.
    @Test func `a tag a kind`() {
        let tags = KindRow.schema.map { words(of: $0.type, rest: 64).tag }
        #expect(Set(tags).count == tags.count)
    }

    /// As long as no two fields of a kind share a slot, none is searched for.
    @Test func `a slot a field`() {
        for row in KindRow.schema {
            let slots = (["type", "name"] + row.fields.map(\.path).filter { !$0.contains(".") }).map {
                words(of: $0, rest: 64).slot
            }
            #expect(Set(slots).count == slots.count, "\(row.type)")
        }
    }
}
