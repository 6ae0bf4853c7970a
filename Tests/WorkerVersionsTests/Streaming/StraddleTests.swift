import Testing

@testable import WorkerVersions

/// What is kept between chunks: one element at most, never more than its limit, and nothing of what nobody reads.
@Suite("Elements that straddle chunks")
struct StraddleTests {
    /// Elements and other kept values that never close.
    static let starts: [(before: String, filling: String)] = [
        (#"{"result":{"resources":{"bindings":[{"text":""#, "a"), (#"{"resources":{"bindings":[{"a":["#, "0,"),
        (#"{"resources":{"bindings":[[[[["#, "[],"), (#"{"resources":{"bindings":[{"type":"ai","name":"A"},{"#, " "),
        (#"{"resources":{"script":{"handlers":["#, #""a","#), (#"{"errors":[{"message":""#, #"\u00e9"#),
    ]

    /// Where the value that is kept starts.
    private func elementStart(_ before: String) -> Int {
        for mark in ["},{", "bindings\":[", "script\":", "errors\":"] {
            guard let range = before.firstRange(of: mark) else { continue }
            let end = before.utf8.distance(from: before.startIndex, to: range.upperBound)
            return mark == "},{" ? end - 1 : end
        }
        return 0
    }

    @Test(arguments: starts)
    func `an element that never closes`(before: String, filling: String) throws {
        for limit in [64, 600] {
            let bytes = Array((before + String(repeating: filling, count: (limit + 200) / filling.utf8.count)).utf8)
            let options = VersionStream.Options(decoding: DecodingOptions(limits: Limits(elementBytes: limit)))
            let expected = elementStart(before) + limit
            Chunkings.splits.forEach(count: bytes.count) { chunking in
                let fault = EventLog(bytes, options, in: chunking).thrown
                if fault?.code == .elementLimit, fault?.offset == expected { return .next }
                Issue.record("\(limit), \(chunking): \(fault.map(\.description) ?? "nothing"), not at \(expected)")
                return .stop
            }
        }
    }

    /// Pushes chunks, and looks at what is kept after each.
    private func mostKept(
        _ bytes: [UInt8], _ chunking: Chunking, _ limits: Limits = Limits()
    ) -> (bytes: Int, capacity: Int) {
        let options = VersionStream.Options(decoding: DecodingOptions(limits: limits), framing: .lines)
        var framer = DocumentFramer(options: options)
        var sink = EventSink(rawJSON: .omit, origin: EventOrigin(document: 0), body: { _, _ in .next })
        var most = (bytes: 0, capacity: 0)
        chunking.forEachChunk(of: bytes) { chunk in
            ByteSource.withView(of: chunk) { view in try? framer.push(view, to: &sink) }
            most = (max(most.bytes, framer.driver.kept.count), max(most.capacity, framer.driver.kept.capacity))
        }
        return most
    }

    /// No more than the limit and one chunk, whatever comes; and an error gives it back.
    @Test(arguments: [Chunking.pieces(of: 1, first: 1), .pieces(of: 7, first: 2), .pieces(of: 200, first: 100)])
    func `what is kept is bounded`(chunking: Chunking) {
        for (before, filling) in Self.starts {
            let line = before + String(repeating: filling, count: 6000 / filling.utf8.count) + "\n"
            let most = mostKept(Array((line + line + line).utf8), chunking, Limits(elementBytes: 1000))
            #expect(most.bytes <= 1200)
            #expect(most.capacity <= 4096)
        }
    }

    @Test(arguments: [Chunking.pieces(of: 1, first: 1), .pieces(of: 64, first: 9)])
    func `nothing is kept of what nobody reads`(chunking: Chunking) {
        let long = String(repeating: #"\u00e9 [1,{"#.replacing("\"", with: ""), count: 500)
        for text in [#"{"x":"\#(long)"}"#, #"{"result":{"resources":{"x":[["\#(long)",{"y":"\#(long)"}]]}}}"#] {
            // Keys are kept: "resources" is the longest.
            #expect(mostKept(Array(text.utf8), chunking).bytes <= 64)
        }
    }

    @Test func `what is kept does not grow with the document`() {
        let element = #"{"type":"plain_text","name":"A","text":"some text of it"}"#
        let most = { (count: Int) in
            let list = Array(repeating: element, count: count).joined(separator: ",\n  ")
            return mostKept(Wrapping.response(around: list).onOneLine, .pieces(of: 100, first: 33))
        }
        let (few, many) = (most(20), most(600))
        #expect(many.bytes <= element.utf8.count && many.capacity <= max(few.capacity, 256))
    }

    /// An element may be cut by any number of chunks, beside others that are whole.
    @Test func `long elements between short ones`() {
        let long = String(repeating: #"\ud83d\ude00é"#, count: 300)
        let elements = (0..<6).map { number in
            let text = number % 2 == 0 ? "short" : long
            return #"{"text":"\#(text)","name":"N\#(number)","type":"plain_text"}"#
        }
        let bytes = Wrapping.response(around: elements.joined(separator: ","))
        let log = EventLog(bytes, VersionStream.Options(rawJSON: .include))
        #expect(log.bindings.map(\.name) == (0..<6).map { "N\($0)" })
        #expect(log.bindingJSON == elements.map { Array($0.utf8) })
        expectSameEvents(bytes, "long elements", .pieces, framings: [.document])
    }
}
