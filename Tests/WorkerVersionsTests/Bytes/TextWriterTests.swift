import Testing

@testable import WorkerVersions

/// Texts that are put together hold what was written, and nothing is written behind their end.
@Suite("Text that is put together")
struct TextWriterTests {
    @Test(arguments: 0...70)
    func `bytes up to a stop, wherever it is`(count: Int) {
        let letters = (0..<count).map { UInt8(ascii: "a") + UInt8($0 % 26) }
        for place in 0...count {
            var bytes = letters + [UInt8](repeating: 0x7A, count: 20)
            bytes[place] = ASCII.backslash
            var end = -1
            let text = ByteSource.withView(of: bytes) { view in
                String(capacity: count) { end = $0.append(view, from: 0, to: count, before: ASCII.backslash) }
            }
            #expect(text == String(decoding: letters.prefix(place), as: UTF8.self))
            #expect(end == place)
        }
    }

    @Test func `what does not fit is left out`() {
        let bytes = [UInt8](repeating: 0x61, count: 64)
        for capacity in 0...40 {
            let text = ByteSource.withView(of: bytes) { view in
                String(capacity: capacity) { text in
                    text.append(0x62)
                    _ = text.append(view, from: 0, to: 36, before: ASCII.backslash)
                    text.append(0x63)
                }
            }
            let whole = "b" + String(repeating: "a", count: 36) + "c"
            #expect(text == whole.prefix(capacity))
        }
    }

    @Test func `bytes that are not UTF-8 are repaired`() {
        #expect(String(capacity: 2) { $0.append(0xFF) } == "\u{FFFD}")
    }
}
