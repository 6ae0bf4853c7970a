import SyntheticResponses
import Testing

@testable import WorkerVersions

/// An event comes with the byte that completes it: a binding with its own brace, a response with the document's last one.
@Suite("When events come")
struct EventTimingTests {
    /// An event's sort, and how many bytes had been pushed when it came.
    struct Arrival: Equatable {
        enum Sort: Equatable {
            case binding, failure, response
        }

        let sort: Sort
        let count: Int

        init(_ sort: Sort, _ count: Int) { (self.sort, self.count) = (sort, count) }

        init(_ event: VersionEvent, _ count: Int) {
            self.count = count
            sort =
                switch event {
                case .binding: .binding
                case .failure: .failure
                case .response: .response
                }
        }
    }

    /// Pushes byte by byte.
    private func arrivals(_ bytes: [UInt8], _ framing: VersionStream.Framing = .document) throws -> [Arrival] {
        var stream = VersionStream(options: VersionStream.Options(framing: framing))
        var arrivals: [Arrival] = []
        for offset in bytes.indices {
            try stream.push(bytes[offset...offset]) { (event: VersionEvent) in
                arrivals.append(Arrival(event, offset + 1))
            }
            #expect(stream.offset == offset + 1)
        }
        try stream.finish { (event: VersionEvent) in arrivals.append(Arrival(event, bytes.count)) }
        return arrivals
    }

    private func expected(_ bytes: [UInt8]) -> [Arrival] {
        let landmarks = Landmarks(of: bytes)
        return landmarks.bindings.map { Arrival(.binding, $0.upperBound) } + [Arrival(.response, landmarks.end)]
    }

    @Test(arguments: try Fixture.documents())
    func `fixtures`(fixture: Fixture) throws {
        #expect(try arrivals(fixture.bytes) == expected(fixture.bytes))
    }

    @Test(arguments: GeneratedDocuments.shares(documents: 16, seeds: 41...41))
    func `generated documents`(share: GeneratedDocuments) throws {
        for place in 0..<share.count {
            let document = share.document(at: place)
            #expect(try arrivals(document) == expected(document), "document \(place)")
        }
    }

    @Test func `documents one after another`() throws {
        let fixture = try Fixtures.load("responses/bare.compact.json").bytes
        let one = expected(fixture)
        let shifted = { (by: Int) in one.map { Arrival($0.sort, $0.count + by) } }
        #expect(try arrivals(fixture + fixture, .sequence) == one + shifted(fixture.count))
        let records = [0x1E] + fixture + [0x0A, 0x1E] + fixture
        #expect(try arrivals(records, .sequence) == shifted(1) + shifted(fixture.count + 3))
        #expect(try arrivals(fixture + [0x0A, 0x0A] + fixture, .lines) == one + shifted(fixture.count + 2))
        let list = Array("[".utf8) + fixture + Array(" ,".utf8) + fixture + Array("]".utf8)
        #expect(try arrivals(list, .sequence) == shifted(1) + shifted(fixture.count + 3))
    }

    /// A misfit comes with its last byte too. Only a number has no last byte: what follows ends it.
    @Test(
        arguments: [
            (#"{"type":"d1","name":"A","id":5}"#, 0), (#"{"type":"d1"}"#, 0), (#""x""#, 0), ("[1]", 0), ("null", 0),
            ("true", 0), ("5", 1),
        ])
    func `a binding that does not fit`(element: String, late: Int) throws {
        let bytes = Wrapping.response(around: "\(element),{\"type\":\"ai\",\"name\":\"B\"}")
        let landmarks = Landmarks(of: bytes)
        let expected = [
            Arrival(.failure, landmarks.bindings[0].upperBound + late),
            Arrival(.binding, landmarks.bindings[1].upperBound), Arrival(.response, landmarks.end),
        ]
        #expect(try arrivals(bytes) == expected)
    }

    /// A syntax error comes with the byte that is wrong.
    @Test(
        arguments: [
            #"{"success":tru"#, #"{"result":{"resources":{"bindings":[{"type":"ai" "#, #"{"x":["a",0"#,
            #"{"success":1."#, #"{"result":null}"#,
        ])
    func `a syntax error`(start: String) throws {
        var stream = VersionStream()
        for byte in start.utf8 { try stream.push(CollectionOfOne(byte)) { (_: VersionEvent) in } }
        let error = try #require(throws: JSONError.self) {
            try stream.push(CollectionOfOne(UInt8(ascii: "x"))) { (_: VersionEvent) in }
        }
        #expect(error.offset == start.utf8.count)
    }
}
