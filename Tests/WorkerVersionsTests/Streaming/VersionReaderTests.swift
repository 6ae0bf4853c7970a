import Foundation
import SyntheticResponses
import Testing

@testable import WorkerVersions

/// Bindings looked at where they lie: the same ones, as far as the caller wants.
@Suite("Bindings looked at in place")
struct VersionReaderTests {
    private struct Refusal: Error {}

    private struct Seen: Equatable {
        let type: String?
        let name: String?
    }

    private func seen(_ bytes: some Collection<UInt8>) throws -> [Seen] {
        var seen: [Seen] = []
        try VersionReader.forEachBinding(in: bytes) { binding in
            seen.append(Seen(type: binding.type?.string, name: binding.name))
            return .next
        }
        return seen
    }

    private func expectSame(_ bytes: [UInt8], _ name: String) throws {
        let log = EventLog(bytes, VersionStream.Options(rawJSON: .include))
        // A kind nobody knows may have no name; its binding then has an empty one.
        let expected = log.bindings.map { Seen(type: $0.type, name: $0.name) }
        #expect(try seen(bytes).map { Seen(type: $0.type, name: $0.name ?? "") } == expected, "\(name)")
        var values: [Binding] = []
        var json: [[UInt8]] = []
        try VersionReader.forEachBinding(in: bytes[...]) { binding in
            values.append(try binding.binding())
            json.append(binding.rawJSON.bytes)
            return .next
        }
        #expect(values == log.bindings && json == log.bindingJSON, "\(name)")
    }

    @Test(arguments: try Fixture.documents())
    func `fixtures`(fixture: Fixture) throws {
        try expectSame(fixture.bytes, fixture.path)
    }

    @Test(arguments: try Fixture.bindings())
    func `bindings`(fixture: Fixture) throws {
        guard let type = Meaning(fixture.bytes)["type"]?.text else { return }
        let name = Meaning(fixture.bytes)["name"]?.text
        var matched = 0
        try VersionReader.forEachBinding(in: Data(fixture.wrapped)) { binding in
            #expect(binding.matches("type", type) && !binding.matches("type", type + "x"))
            #expect(binding.string("type") == type && binding.string("nothing") == nil)
            #expect(binding.name == name && binding.type?.string == type)
            let decoded = try binding.binding()
            #expect(decoded.type == type)
            matched += 1
            return .next
        }
        #expect(matched == 1)
    }

    @Test(arguments: GeneratedDocuments.shares(documents: 160, seeds: 61...61))
    func `generated documents`(share: GeneratedDocuments) throws {
        for place in 0..<share.count { try expectSame(share.document(at: place), "document \(place)") }
    }

    /// Behind the binding at which the caller stopped, anything may stand.
    @Test func `early stop`() throws {
        let bytes = Wrapping.response(around: #"{"type":"ai","name":"A"},{"type":"d1","name":"B","id":"x"},\u{0}"#)
        var names: [String?] = []
        try VersionReader.forEachBinding(in: bytes) { binding in
            names.append(binding.name)
            return binding.matches("id", "x") ? .stop : .next
        }
        #expect(names == ["A", "B"])
        #expect(throws: JSONError.self) { try seen(bytes) }
    }

    @Test func `an error of the caller passes through`() throws {
        let bytes = try Fixtures.load("responses/all-kinds.json").bytes
        var count = 0
        #expect(throws: Refusal.self) {
            try VersionReader.forEachBinding(in: bytes) { _ in
                count += 1
                guard count < 3 else { throw Refusal() }
                return .next
            }
        }
        #expect(count == 3)
    }

    /// What does not fit is no concern of who looks at members alone; `binding()` throws it with its place in the input.
    @Test(arguments: try Fixtures.list("malformed").filter { $0.name.hasPrefix("binding-") })
    func `bindings that do not fit`(fixture: Fixture) throws {
        let log = EventLog(fixture.bytes, VersionStream.Options())
        let failure = try #require(log.failures.first)
        guard failure.error.code != .typeMismatch || failure.type != nil || failure.name != nil else {
            let error = #expect(throws: JSONError.self) { try seen(fixture.bytes) }
            #expect(error == failure.error.place)
            return
        }
        let views = try seen(fixture.bytes)
        #expect(views.count == log.bindings.count + log.failures.count)
        var index = 0
        try VersionReader.forEachBinding(in: fixture.bytes) { binding in
            defer { index += 1 }
            guard index == failure.index else { return .next }
            let error = #expect(throws: JSONError.self) { _ = try binding.binding() }
            #expect(error?.code == failure.error.code && error?.offset == failure.error.offset)
            return .next
        }
    }

    /// Everything is checked, the members nobody reads too.
    @Test(
        arguments: [
            #"{"success":tru,"resources":{}}"#, #"{"resources":{"bindings":[{"type":"ai","name":"A","x":01}]}}"#,
            #"{"resources":{"bindings":[]},"x":"\ud800"}"#, #"{"resources":{"bindings":[]}} x"#, "", "[", "null",
        ])
    func `errors`(text: String) {
        let bytes = Array(text.utf8)
        let error = #expect(throws: JSONError.self) { try seen(bytes) }
        let thrown = EventLog(bytes, VersionStream.Options()).thrown
        #expect(error == thrown?.place)
    }

    @Test func `the syntax alone`() throws {
        for folder in ["accept", "reject"] {
            for fixture in try Fixtures.list("grammar/\(folder)") {
                let isRight = (try? VersionReader.checkSyntax(of: fixture.bytes)) != nil
                #expect(isRight == (folder == "accept"), "\(fixture.path)")
            }
        }
    }
}
