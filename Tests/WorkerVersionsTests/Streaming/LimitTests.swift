import Testing

@testable import WorkerVersions

/// Each limit, on each way into the library, with one less, just as much, and one more: the error names the limit and its
/// place is the same on all of them.
@Suite("Limits")
struct LimitTests {
    @Test func `every cell of the matrix`() async {
        #expect(LimitCell.all.count == 105 && Set(LimitCell.all).count == 105)
        var cells: Set<LimitCell> = []
        for cell in LimitCell.all where await cell.run() > 0 { cells.insert(cell) }
        #expect(cells.count == 105)
    }

    /// What is stepped over needs no room.
    @Test func `values that nobody reads are not limited in bytes`() {
        let long = String(repeating: "s", count: 5000)
        let text = #"{"x":["\#(long)"],"success":true,"result":{"resources":{"y":{"a":"\#(long)"}}}}"#
        let options = VersionStream.Options(decoding: DecodingOptions(limits: Limits(elementBytes: 100)))
        for chunking in [Chunking.whole, .pieces(of: 7, first: 1)] {
            #expect(EventLog(Array(text.utf8), options, in: chunking).summary == ["response"])
        }
    }

    /// The containers of the spine count too: the document itself, the list around it, and those down to a binding.
    @Test(arguments: 1...7)
    func `depth of the spine`(limit: Int) {
        let list = #"[{"result":{"resources":{"bindings":[{"type":"json","name":"A","json":[]}]}}}]"#
        let opening = list.indices.filter { list[$0] == "{" || list[$0] == "[" }
        let options = VersionStream.Options(
            decoding: DecodingOptions(limits: Limits(depth: limit)), framing: .sequence)
        for chunking in [Chunking.whole, .pieces(of: 1, first: 1)] {
            let log = EventLog(Array(list.utf8), options, in: chunking)
            let offset = limit < opening.count ? list.utf8.distance(from: list.startIndex, to: opening[limit]) : nil
            #expect(log.faults.first?.offset == offset)
            #expect(log.faults.first?.code == (offset == nil ? nil : .depthLimit))
        }
    }

    /// Every object and array that is decoded counts, also where nothing stands inside it that would meet the limit.
    @Test(
        arguments: [
            #"{"result":{"resources":{"bindings":[{"type":"ai","name":"A"}]}}}"#,
            #"{"result":{"resources":{"bindings":[{"type":"ratelimit","name":"A","namespace_id":"1","simple":{"limit":1,"period":10}}]}}}"#,
            #"{"errors":[{"code":1,"message":"m","source":{"pointer":"p"}}]}"#,
            #"{"messages":[{"code":1,"message":"m"}]}"#,
            #"{"result":{"metadata":{"id":"m"},"resources":{"script":{"handlers":["fetch"]}}}}"#,
            #"{"result":{"annotations":{"a":"b"},"cache_options":{"enabled":true},"resources":{}}}"#,
            #"{"result":{"resources":{"script_runtime":{"exports":{"default":{"type":"worker"}}}}}}"#,
            #"{"resources":{"script_runtime":{"limits":{"cpu_ms":1}}}}"#,
        ])
    func `depth of what is decoded`(text: String) {
        for room in [[], Host.room] {
            let bytes = Array(text.utf8) + room
            for limit in 1...8 {
                let decoding = DecodingOptions(limits: Limits(depth: limit))
                let offset = LimitedDocument.firstOpening(deeperThan: limit, in: text)
                for chunking in [Chunking.whole, .pieces(of: 1, first: 1)] {
                    let fault = EventLog(bytes, VersionStream.Options(decoding: decoding), in: chunking).thrown
                    #expect(fault?.offset == offset && fault?.code == (offset == nil ? nil : .depthLimit), "\(limit)")
                }
            }
        }
    }

    /// 512 levels are taken and the 513th is refused, in what is kept, skipped and walked, at each chunk size.
    @Test(arguments: [Chunking.whole, .pieces(of: 1, first: 1), .pieces(of: 100, first: 31)])
    func `the default depth`(chunking: Chunking) {
        for place in LimitedDocument.places {
            for depth in 512...513 {
                let count = depth - place.depth
                let value = String(repeating: "[", count: count) + String(repeating: "]", count: count)
                let bytes = Array((place.before + value + place.behind).utf8)
                let fault = EventLog(bytes, VersionStream.Options(), in: chunking).thrown
                #expect(fault?.code == (depth == 512 ? nil : .depthLimit))
                #expect(fault?.offset == (depth == 512 ? nil : place.before.utf8.count + count - 1))
            }
        }
    }

    /// A million brackets are refused after 513 bytes of them.
    @Test func `brackets without end`() throws {
        for start in LimitedDocument.places.map(\.before) {
            var stream = VersionStream()
            try stream.push(Array(start.utf8)) { (_: VersionEvent) in }
            let error = try #require(throws: JSONError.self) {
                while true { try stream.push([UInt8](repeating: 0x5B, count: 64)) { (_: VersionEvent) in } }
            }
            #expect(error.code == .depthLimit && stream.offset <= start.utf8.count + 576)
        }
    }

    /// Past a limit the limit is what is wrong, whatever stands behind, wherever the input is cut.
    @Test(arguments: SmallLimit.allCases)
    func `a fault behind the limit`(limit: SmallLimit) {
        for document in limit.documents(of: limit.value + 1) {
            for spoilt in [document.firstExcess, document.firstExcess + 1, document.firstExcess + 3] {
                guard spoilt < document.bytes.count else { continue }
                var bytes = document.bytes
                bytes[spoilt] = 0x01
                expectSameEvents(
                    bytes, "\(limit), byte \(spoilt) of \(document.text)", .pieces, framings: [.document],
                    decoding: DecodingOptions(limits: limit.limits))
            }
        }
    }

    /// The byte that is too much is enough: an input that goes on for ever is refused there, and so is one that is cut there.
    @Test(arguments: SmallLimit.allCases)
    func `the first byte past the limit`(limit: SmallLimit) {
        let decoding = DecodingOptions(limits: limit.limits)
        for document in limit.documents(of: limit.value + 1) + limit.documents(of: limit.value + 40) {
            for count in [document.firstExcess + 1, document.firstExcess + 3] where count <= document.bytes.count {
                let bytes = Array(document.bytes[..<count])
                let name = "\(limit), \(count) bytes of \(document.text)"
                let fault = EventLog(bytes, VersionStream.Options(decoding: decoding)).thrown
                let isLimit = fault?.code == limit.code && fault?.offset == document.firstExcess
                if !isLimit { Issue.record("\(name): \(String(describing: fault))") }
                expectSameEvents(bytes, name, .pieces, framings: [.document], decoding: decoding)
            }
        }
    }

    /// Where a long document of short values ends too early, chunks that end in a value and those that do not are alike.
    @Test func `a document past its limit that is cut short`() {
        let text = "{" + String(repeating: #""k":1, "#, count: 40)
        let decoding = DecodingOptions(limits: Limits(documentBytes: 200))
        for count in 195...215 {
            expectSameEvents(
                Array(text.utf8.prefix(count)), "\(count) bytes", .pieces, framings: [.document], decoding: decoding)
        }
    }
}
