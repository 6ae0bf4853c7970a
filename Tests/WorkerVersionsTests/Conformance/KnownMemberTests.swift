import Testing

@testable import WorkerVersions

/// Grammar cases as the values of members that are decoded: what is no JSON is no JSON there either, and what is JSON
/// is at most of the wrong type.
@Suite("Grammar of known members")
struct KnownMemberTests {
    private static let bindings = #"{"result":{"resources":{"bindings":["#
    private static let runtime = #"{"result":{"resources":{"script_runtime":"#

    /// What stands before the value and behind it.
    static let places: [(prefix: String, suffix: String)] =
        ["errors", "messages", "success", "result"].map { ("{\"\($0)\":", "}") }
        + [
            "id", "number", "metadata", "annotations", "cache_options", "startup_time_ms", "resources",
        ].map { ("{\"result\":{\"\($0)\":", ",\"x\":0}}") }
        + ["bindings", "script", "script_runtime"].map { ("{\"result\":{\"resources\":{\"\($0)\":", "}}}") }
        + [
            ("{\"errors\":[", "]}"), (#"{"messages":[{"code":1,"message":"m"},"#, "]}"),
            (#"{"errors":[{"code":"#, "}]}"),
            (#"{"errors":[{"code":1,"message":"m","source":"#, "}]}"), (#"{"result":{"annotations":{"a":"#, "}}}"),
            (#"{"result":{"metadata":{"hasPreview":"#, "}}}"), (bindings, "]}}}"),
            (bindings + #"{"type":"ai","name":"A"},"#, "]}}}"), (bindings + #"{"type":"#, "}]}}}"),
            (bindings + #"{"type":"ai","name":"#, "}]}}}"),
            (bindings + #"{"name":"S","type":"send_email","allowed_sender_addresses":"#, "}]}}}"),
            (bindings + #"{"name":"R","type":"ratelimit","namespace_id":"1","simple":"#, "}]}}}"),
            (bindings + #"{"name":"D","type":"dispatch_namespace","namespace":"n","outbound":{"params":"#, "}}]}}}"),
            (bindings + #"{"name":"K","type":"secret_key","algorithm":"#, "}]}}}"),
            (runtime + #"{"compatibility_flags":"#, "}}}}"), (runtime + #"{"limits":{"cpu_ms":"#, "}}}}}"),
            (runtime + #"{"exports":"#, "}}}}"), (runtime + #"{"exports":{"default":"#, "}}}}}"),
        ]

    private func error(_ bytes: [UInt8]) -> JSONError? {
        do throws(JSONError) {
            _ = try VersionResponse(json: bytes)
            return nil
        } catch {
            return error
        }
    }

    private static let syntax: Set<JSONError.Code> = [
        .unexpectedEnd, .unexpectedByte, .invalidLiteral, .invalidNumber, .invalidEscape, .unpairedSurrogate,
        .invalidUTF8, .controlCharacter, .unsupportedEncoding, .trailingBytes,
    ]

    /// Whitespace alone is no text, but the contents of an empty array: the plain grammar judges the whole input.
    @Test func `what the RFC forbids is refused in every place`() throws {
        for fixture in try Fixtures.list("grammar/reject") {
            for place in Self.places {
                let input = Array(place.prefix.utf8) + fixture.bytes + Array(place.suffix.utf8)
                let error = error(input)
                let isSyntax = error.map { Self.syntax.contains($0.code) } ?? false
                let name = "\(fixture.path) after \(place.prefix): \(error.map(String.init(describing:)) ?? "accepted")"
                switch ReferenceGrammar.verdict(on: input) {
                case .valid: #expect(!isSyntax, "\(name)")
                case .cutShort: #expect(error != nil && (!isSyntax || error?.offset == input.count), "\(name)")
                case .faulty(let offset): #expect(error != nil && (!isSyntax || error?.offset == offset), "\(name)")
                }
            }
        }
    }

    @Test func `what the RFC requires is JSON in every place`() throws {
        for fixture in try Fixtures.list("grammar/accept") {
            for place in Self.places {
                let input = Array(place.prefix.utf8) + fixture.bytes + Array(place.suffix.utf8)
                if let error = error(input) {
                    #expect(!Self.syntax.contains(error.code), "\(fixture.path) after \(place.prefix): \(error)")
                }
            }
        }
    }
}
