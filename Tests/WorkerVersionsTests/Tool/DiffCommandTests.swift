import Foundation
import Testing

@testable import worker_versions

@Suite("Tool: diff")
struct DiffCommandTests {
    private func diff(_ old: String, _ new: String, _ options: String...) async throws -> Tool.Outcome {
        let file = FileManager.default.temporaryDirectory.appending(path: "old-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(old.utf8).write(to: file)
        return try await Tool.run(["diff"] + options + [file.path(percentEncoded: false), "-"], input: Array(new.utf8))
    }

    private func version(_ bindings: String, script: String = "{}") -> String {
        #"{"id":"\#(UUID().uuidString)","resources":{"bindings":[\#(bindings)],"script":\#(script)}}"#
    }

    @Test("a version is the same as itself, pretty or compact, enveloped or bare")
    func same() async throws {
        let pairs = [("all-kinds.json", "all-kinds.compact.json"), ("bare.json", "bare.compact.json")]
        for (old, new) in pairs {
            let outcome = try await Tool.run("diff", Tool.fixture("responses/\(old)"), Tool.fixture("responses/\(new)"))
            #expect(outcome == Tool.Outcome(status: 0, output: "", diagnostics: ""))
        }
    }

    @Test(
        "what the server does by itself is no change",
        arguments: [
            (
                #"{"name":"A","type":"ai"},{"name":"B","type":"ai"}"#,
                #"{"name":"B","type":"ai"},{"type":"ai","name":"A"}"#
            ),
            (
                #"{"name":"S","type":"service","service":"x"}"#,
                #"{"name":"S","type":"service","service":"x","environment":"production"}"#
            ),
            (#"{"name":"D","type":"d1","id":"x"}"#, #"{"name":"D","type":"d1","database_id":"x","id":"x"}"#),
            (#"{"name":"T","type":"secret_text","text":"x"}"#, #"{"name":"T","type":"secret_text"}"#),
            (
                #"{"name":"E","type":"send_email","allowed_sender_addresses":["a","b"]}"#,
                #"{"name":"E","type":"send_email","allowed_sender_addresses":["b","a"],"destination_address":null}"#
            ),
            (
                #"{"name":"N","type":"dispatch_namespace","namespace":"n","outbound":{"params":["a"]}}"#,
                #"{"name":"N","type":"dispatch_namespace","namespace":"n","outbound":{"params":[{"name":"a"}]}}"#
            ),
            (
                #"{"name":"J","type":"json","json":{"a":1,"b":2}}"#,
                #"{"name":"J","type":"json","json":{"b":2,"a":1.0}}"#
            ),
            (#"{"name":"I","type":"inherit"}"#, #"{"name":"I","type":"inherit","version_id":"latest"}"#),
        ])
    func noChanges(_ old: String, _ new: String) async throws {
        #expect(try await diff(version(old), version(new)) == Tool.Outcome(status: 0, output: "", diagnostics: ""))
    }

    @Test("what changed is said, a line each")
    func changes() async throws {
        let old = version(
            #"{"name":"A","type":"ai"},{"name":"K","type":"kv_namespace","namespace_id":"x"}"#, script: #"{"etag":"1"}"#
        )
        let new = version(
            #"{"name":"A","type":"images"},{"name":"K","type":"kv_namespace","namespace_id":"y"}"#,
            script: #"{"etag":"1","handlers":["fetch"]}"#)
        let outcome = try await diff(old, new)
        #expect(outcome.status == 1)
        #expect(
            outcome.lines == [
                "- A (ai)  {}", "+ A (images)  {}", #"~ K (kv_namespace)  namespace_id: "x" -> "y""#,
                #"~ script  handlers: absent -> ["fetch"]"#,
            ])
        #expect(
            try await diff(old, new, "--json").lines == [
                #"{"change":"removed","section":"binding","name":"A","type":"ai","old":{}}"#,
                #"{"change":"added","section":"binding","name":"A","type":"images","new":{}}"#,
                #"{"change":"changed","section":"binding","name":"K","type":"kv_namespace","field":"namespace_id","old":"x","new":"y"}"#,
                #"{"change":"changed","section":"script","field":"handlers","new":["fetch"]}"#,
            ])
    }

    @Test("the order of free lists counts, and so does the kind of a number's text")
    func freeJSON() async throws {
        let old = version(#"{"name":"J","type":"json","json":[1,2]}"#)
        #expect(try await diff(old, version(#"{"name":"J","type":"json","json":[2,1]}"#)).status == 1)
    }

    @Test("secrets are told to differ, and not shown")
    func secrets() async throws {
        let old = version(
            #"{"name":"T","type":"secret_text","text":"planted-secret-1"},{"name":"X","type":"new","k":"a"}"#)
        let new = version(
            #"{"name":"T","type":"secret_text","text":"planted-secret-2"},{"name":"X","type":"new","k":"planted-secret"}"#
        )
        let outcome = try await diff(old, new)
        #expect(outcome.status == 1)
        #expect(outcome.lines.count == 2)
        #expect(!outcome.output.contains("planted-secret"))
        #expect(try await diff(old, new, "--show-secrets").output.contains("planted-secret-2"))
    }

    @Test("each side must hold one version")
    func inputs() async throws {
        let good = version("")
        for bad in ["", "nonsense", good + good, #"{"success":false,"errors":[],"result":null}"#] {
            #expect(try await diff(good, bad).status == 65, "\(bad)")
        }
        #expect(try await Tool.run("diff", "/no/such/file", "-", input: Array(good.utf8)).status == 66)
    }
}
