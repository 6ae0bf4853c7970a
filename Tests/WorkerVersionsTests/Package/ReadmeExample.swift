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
