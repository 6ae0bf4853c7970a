import Testing

@testable import WorkerVersions

/// Small documents full of tokens that have an inside, cut at every pair of places.
@Suite("Chunks of tokens")
struct ChunkedTokenTests {
    /// Documents of at most 256 bytes: every state a token can be cut in, in what is kept, skipped and walked.
    static let documents: [String] = [
        #"{"success":true,"x":[null,false,-0.5e+10,"é\u00e9\\\"\ud83d\ude00😀"],"re\u0073ult":null}"#,
        #"{"resources":{"bindings":[{"name":"\u0041\\\"\/é😀","t\u0079pe":"plain_text","text":"\ud83d\ude00"}]}}"#,
        #"{"resources":{"bindings":[{"type":"json","name":"N","json":[-1.25E-3,0,{"a":{}},[],"",tru]}]}}"#,
        #"{"resources":{"bindings":[{"type":"json","name":"N","json":["\ud83d\u0041"]}]}}"#,
        #"{"resources":{"bindings":[{"type":"ai"},5,null,"x\"]}",[{}],{"type":"d1","name":"D","id":5}]}}"#,
        #"{"success":false,"errors":[{"code":1e1,"message":"\t"},{"code":1.5,"message":""}]}"#,
        "{\"resources\":{\"bindings\":[]},\r\n\"number\":-12.5e1,\n\"id\":\"\u{7F}\u{80}\u{7FF}\u{800}\u{10FFFF}\"}",
        "\u{FEFF}{\"number\" : 1 , \"resources\" : { } , \"number\" : 12345678901234567890 } \n\n x",
        "{\"success\":true}{\"success\":tru}\n{\"success\":1}\u{1E}{\"success\":null}\n[{\"success\":false},{\"a\":0}]",
        #"[{"success":true},{"resources":{}},{"success":"x"},{"result":1}]"#,
    ]

    @Test(arguments: documents)
    func `every pair of splits`(document: String) {
        let bytes = Array(document.utf8)
        #expect(bytes.count <= 256)
        expectSameEvents(bytes, document, .allPairs, framings: [.sequence])
        expectSameEvents(bytes, document, .splits, framings: [.document, .lines])
    }

    /// A byte of every value in every place of a small document, at one-byte chunks against the whole.
    @Test func `every byte in every place`() {
        let document = Array(#"{"resources":{"bindings":[{"name":"\u0041é","type":"ai","x":-1.0e2}],"y":[tru"#.utf8)
        let options = VersionStream.Options(framing: .document, rawJSON: .include)
        for place in document.indices {
            for byte in stride(from: UInt8(place % 3), through: 252, by: 3) {
                var bytes = document
                bytes[place] = byte
                let whole = EventLog(bytes, options)
                for chunking in [Chunking.pieces(of: 1, first: 1), .split(at: place), .split(at: place + 1)] {
                    let log = EventLog(bytes, options, in: chunking)
                    guard log != whole else { continue }
                    Issue.record("byte \(place) replaced by \(byte), \(chunking): \(whole.difference(from: log))")
                }
            }
        }
    }
}
