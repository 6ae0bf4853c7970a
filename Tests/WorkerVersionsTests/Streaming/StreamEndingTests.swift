import Testing

@testable import WorkerVersions

/// How a stream ends: by the consumer, by an error, by the end of the input. And how it starts again.
@Suite("Ends of a stream")
struct StreamEndingTests {
    private struct Refusal: Error, Equatable {
        let number: Int
    }

    private static let three = Wrapping.response(
        around: #"{"type":"ai","name":"A"},{"type":"ai","name":"B"},{"type":"ai","name":"C"}"#)

    /// The names of the bindings, and `end` for a response.
    private func names(
        _ stream: inout VersionStream, _ bytes: [UInt8], _ chunking: Chunking = .whole
    ) throws -> [String] {
        var names: [String] = []
        let take = { (event: VersionEvent) -> Void in
            switch event {
            case .binding(let binding, _): names.append(binding.name)
            case .failure(let failure): names.append(failure.error.code.rawValue)
            case .response: names.append("end")
            }
        }
        try chunking.forEachChunk(of: bytes) { try stream.push($0, take) }
        try stream.finish(take)
        return names
    }

    @Test(arguments: [Chunking.whole, .pieces(of: 1, first: 1), .pieces(of: 40, first: 7)])
    func `a consumer that has enough`(chunking: Chunking) throws {
        for framing in VersionStream.Framing.all {
            var stream = VersionStream(options: VersionStream.Options(framing: framing))
            var seen: [String] = []
            let body = { (event: VersionEvent) -> Flow in
                guard case .binding(let binding, _) = event else { return .next }
                seen.append(binding.name)
                return binding.name == "B" ? .stop : .next
            }
            // What stands behind is not read, so it may be wrong.
            try chunking.forEachChunk(of: Self.three + Array("]]".utf8)) { try stream.push($0, body) }
            try stream.finish(body)
            #expect(seen == ["A", "B"])
            stream.reset()
            #expect(try names(&stream, Self.three, chunking) == ["A", "B", "C", "end"])
        }
    }

    @Test func `a consumer that has enough after a failure or a response`() throws {
        for (text, stopAt) in [(#"{"success":1}\#n{"success":true}"#, 1), (#"{"success":true}\#n{"success":1}"#, 1)] {
            for framing in [VersionStream.Framing.sequence, .lines] {
                var stream = VersionStream(options: VersionStream.Options(framing: framing))
                var count = 0
                let body = { (_: VersionEvent) -> Flow in
                    count += 1
                    return count == stopAt ? .stop : .next
                }
                try stream.push(Array(text.utf8), body)
                try stream.push(Array("\n{}".utf8), body)
                try stream.finish(body)
                #expect(count == 1)
            }
        }
    }

    @Test(arguments: [Chunking.whole, .pieces(of: 1, first: 1), .pieces(of: 64, first: 5)])
    func `an error of the caller passes through`(chunking: Chunking) throws {
        var stream = VersionStream()
        var events = 0
        #expect(throws: Refusal(number: 2)) {
            try chunking.forEachChunk(of: Self.three) { chunk in
                try stream.push(chunk) { (_: VersionEvent) -> Void in
                    events += 1
                    if events == 2 { throw Refusal(number: 2) }
                }
            }
        }
        #expect(events == 2)
        // It ends the stream: nothing more is read until it is reset.
        try stream.push(Array("x".utf8)) { (_: VersionEvent) in events += 1 }
        try stream.finish { (_: VersionEvent) in events += 1 }
        #expect(events == 2)
        stream.reset()
        #expect(try names(&stream, Self.three, chunking) == ["A", "B", "C", "end"])
    }

    @Test func `an error of the caller at the end of the input`() throws {
        var stream = VersionStream(options: VersionStream.Options(framing: .lines))
        try stream.push(Array("{".utf8)) { (_: VersionEvent) in }
        #expect(throws: Refusal(number: 1)) {
            try stream.finish { (_: VersionEvent) -> Void in throw Refusal(number: 1) }
        }
    }

    /// Cut short is one thing, malformed another, after every byte of a document.
    @Test(arguments: ["reference-page", "bare.compact", "escaped-keys"])
    func `an input that is cut short`(name: String) throws {
        let fixture = try Fixtures.load("responses/\(name).json")
        let end = Landmarks(of: fixture.bytes).end
        for count in 0..<end {
            for chunking in [Chunking.whole, .pieces(of: 5, first: 2)] {
                let log = EventLog(Array(fixture.bytes[..<count]), VersionStream.Options(), in: chunking)
                let fault = try #require(log.thrown, "\(count) bytes")
                if fault.code != .unexpectedEnd || fault.offset != count { Issue.record("\(count) bytes: \(fault)") }
            }
        }
        for count in end...fixture.bytes.count {
            #expect(EventLog(Array(fixture.bytes[..<count]), VersionStream.Options()).thrown == nil)
        }
    }

    @Test func `a push after an error throws it again`() throws {
        for text in [#"{"success":tru,"#, #"{"success":5}"#, "{} x"] {
            var stream = VersionStream()
            let first = #expect(throws: JSONError.self) {
                try stream.push(Array(text.utf8)) { (_: VersionEvent) in }
            }
            let second = #expect(throws: JSONError.self) { try stream.push([0x20]) { (_: VersionEvent) in } }
            let third = #expect(throws: JSONError.self) { try stream.finish { (_: VersionEvent) in } }
            #expect(first == second && first == third)
            #expect(first?.position == third?.position)
        }
    }

    /// After an error, in the middle of a token, or not at all: after `reset()` a stream is like a new one.
    @Test(
        arguments: [
            "", "\u{FEFF}", #"{"success":5}"#, #"{"success":tru"#, #"{"success":"#, #"{"x":"\ud83d"#,
            #"{"errors":[{"mess"#,
            #"{"result":{"resources":{"bindings":[{"type":"ai","name":"X"},{"type":"a"#, #"{"resources":{"bindings":["#,
            #"{"resources":{}}"#, "[{\"success\":true},\n\n", "{\"success\":5}\n\n{\"a\"", "\n\n\n x",
        ])
    func `reset`(before: String) throws {
        for framing in VersionStream.Framing.all {
            for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
                let options = VersionStream.Options(framing: framing)
                let bytes = mark + Self.three + Array("\n\n{\"result\":1}".utf8)
                var stream = VersionStream(options: options)
                try? stream.push(Array(before.utf8)) { (_: VersionEvent) in }
                stream.reset()
                #expect(stream.offset == 0)
                var log = EventLog([], VersionStream.Options(framing: .sequence))
                do {
                    try stream.push(bytes) { (event: VersionEvent) in log.append(event) }
                    try stream.finish { (event: VersionEvent) in log.append(event) }
                } catch {
                    log.append(thrown: error)
                }
                let fresh = EventLog(bytes, options)
                #expect(log == fresh, "\(fresh.difference(from: log))")
            }
        }
    }

    @Test func `an empty push changes nothing`() throws {
        var stream = VersionStream()
        var log = EventLog([], VersionStream.Options(framing: .sequence))
        for byte in Self.three {
            try stream.push([]) { (event: VersionEvent) in log.append(event) }
            try stream.push([byte]) { (event: VersionEvent) in log.append(event) }
        }
        try stream.push([]) { (event: VersionEvent) in log.append(event) }
        try stream.finish { (event: VersionEvent) in log.append(event) }
        #expect(log == EventLog(Self.three, VersionStream.Options()))
    }

    /// A copy of a stream goes its own way.
    @Test func `a stream is a value`() throws {
        for place in stride(from: 0, to: Self.three.count, by: 3) {
            var stream = VersionStream()
            var before: [String] = []
            try stream.push(Self.three[..<place]) { (event: VersionEvent) -> Void in
                if case .binding(let binding, _) = event { before.append(binding.name) }
            }
            var copy = stream
            try? copy.push(Array("]}x".utf8)) { (_: VersionEvent) in }
            #expect(try before + names(&stream, Array(Self.three[place...])) == ["A", "B", "C", "end"])
        }
    }
}
