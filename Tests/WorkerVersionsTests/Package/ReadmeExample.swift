import Testing
import WorkerVersions

/// The example of `README.md`, word for word between the two marks. `ReadmeTests` compares them.
enum ReadmeExample {
    static func describe(_ bytes: [UInt8], print: (String) -> Void) {
        // README example
        do throws(JSONError) {
            let response = try VersionResponse(json: bytes)
            for binding in response.result?.resources.bindings ?? [] {
                switch binding.kind {
                case .kvNamespace(let namespace): print("\(binding.name): KV namespace \(namespace.namespaceID)")
                case .secretText: print("\(binding.name): a secret")
                case .unknown(let binding): print("new kind \(binding.type): \(binding.rawJSON.text)")
                default: print("\(binding.name): \(binding.type)")
                }
            }
        } catch {
            print("\(error.path) at \(error.position(in: bytes)): \(error.code)")
        }
        // end of README example
    }
}

/// The example does what it says.
@Suite("The example of README.md")
struct ReadmeExampleTests {
    @Test("bindings, a kind of tomorrow, an error")
    func output() {
        let known = #"{"type":"kv_namespace","name":"K","namespace_id":"n"},{"type":"secret_text","name":"S"}"#
        let others = #"{"type":"ai","name":"A"},{"type":"tomorrow"}"#
        #expect(
            lines(Wrapping.response(around: "\(known),\(others)")) == [
                "K: KV namespace n", "S: a secret", "A: ai", #"new kind tomorrow: {"type":"tomorrow"}"#,
            ])
        #expect(
            lines(Wrapping.response(around: #"{"type":"ai","name":5}"#)) == [
                "result.resources.bindings[0].name at 1:\(Wrapping.offset + 21): typeMismatch"
            ])
    }

    private func lines(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        ReadmeExample.describe(bytes) { lines.append($0) }
        return lines
    }
}

/// The example of other APIs, likewise.
enum ReadmeElementsExample {
    // README example of elements
    struct Zone: JSONReadable {
        var id = "", name = ""
        init(from reader: inout JSONReader) throws(JSONError) {
            while let key = try reader.nextKey() {
                switch key {
                case "id": id = try reader.read()
                case "name": name = try reader.read()
                default: try reader.skip()
                }
            }
        }
    }
    // the example goes on

    static func describe(_ chunks: ChunkFeed<[UInt8]>, print: (String) -> Void) async throws {
        // README example of elements
        for try await zone in JSONElements(chunks, at: ["result"], as: Zone.self) {
            print("\(zone.id): \(zone.name)")
        }
        // end of README example
    }
}

@Suite("The example of other APIs in README.md")
struct ReadmeElementsExampleTests {
    @Test("zones that arrive in small chunks", arguments: [1, 10, 1000])
    func output(size: Int) async throws {
        let text = #"{"success":true,"result":[{"id":"023e","name":"example.com","plan":{"id":"0"}},{"id":"4f"}]}"#
        var lines: [String] = []
        let chunks = Chunking.pieces(of: size, first: size).chunks(of: Array(text.utf8))
        try await ReadmeElementsExample.describe(ChunkFeed(chunks)) { lines.append($0) }
        #expect(lines == ["023e: example.com", "4f: "])
    }
}
