import Testing

@testable import WorkerVersions
@testable import WorkerVersionsClient

/// Everything that carries a secret, and everything that is said when something is wrong around one: printed in every way
/// there is, and searched for it.
@Suite("Secrets in types and errors")
struct SecretErrorTests {
    /// The first word of each secret, so that a part of one is found too.
    private static let planted = "planted"
    private static let secret = "planted-secret"

    private static func json(_ text: String) -> RawJSON { RawJSON(validated: Array(text.utf8)) }

    private static func kinds() -> [(name: String, kind: Binding.Kind)] {
        let free = json(#"{"k":"\#(secret)","n":[1,"\#(secret)"]}"#)
        return [
            ("secret_text", .secretText(SecretTextBinding(text: secret))),
            (
                "secret_key",
                .secretKey(
                    SecretKeyBinding(algorithm: free, format: "jwk", usages: [], keyBase64: secret, keyJWK: free))
            ),
            ("json", .json(JSONBinding(json: free))),
            ("unknown", .unknown(UnknownBinding(type: "new", rawJSON: free))),
            ("malformed", .malformed(MalformedBinding(type: "d1", rawJSON: free, problem: "wrong type"))),
        ]
    }

    /// Every type that holds one, alone and inside those around it.
    private static func values() -> [(name: String, value: any Sendable)] {
        let free = json(#"{"k":"\#(secret)"}"#)
        let error = JSONError(.typeMismatch, at: 3)
        let failure = VersionFailure(document: 0, index: 1, error: error, rawJSON: free)
        let credentials = [Credentials.token(secret), .key(secret, email: secret)]
        var values: [(String, any Sendable)] = [
            ("RawJSON", free), ("JSONValue", free.value), ("text", JSONValue.string(secret)),
            ("JSONObject", JSONObject(members: [JSONObject.Member(key: "k", value: .string(secret))])),
            ("Member", JSONObject.Member(key: "k", value: .array([.string(secret)]))),
            ("JSONNumber", JSONNumber(text: secret)), ("VersionFailure", failure),
            ("failure event", VersionEvent.failure(failure)),
            ("result", Result<VersionResponse, VersionFailure>.failure(failure)),
            ("Credentials", credentials), ("VersionClient", VersionClient(credentials: credentials[0])),
        ]
        for (name, kind) in kinds() {
            let binding = Binding(name: "B", kind: kind)
            let response = VersionResponse(of: [binding])
            values += [
                (name, kind), ("\(name), binding", binding), ("\(name), response", response),
                ("\(name), version", response.result), ("\(name), event", VersionEvent.binding(binding, rawJSON: free)),
                ("\(name), response event", VersionEvent.response(response)),
            ]
        }
        return values
    }

    @Test func `every type that holds a secret`() {
        for (name, value) in Self.values() { expectNothingPlanted(in: value, name) }
        let misfit = Misfit(
            index: 0, name: nil, type: nil, error: JSONError(.typeMismatch, at: 0), rawJSON: Self.json("\"planted\""))
        expectNothingPlanted(in: misfit, "Misfit")
    }

    /// Bindings that hold secrets, each byte replaced: whatever is wrong with them, and wherever, nothing is quoted.
    @Test(arguments: ["bindings/secret_key", "bindings/secret_text", "json", "unknown"])
    func `every error around a secret`(name: String) throws {
        let binding =
            switch name {
            case "json": Array(#"{"json":{"a":["planted-secret",1]},"name":"A","type":"json"}"#.utf8)
            case "unknown": Array(#"{"a":"planted-secret","name":"A","b":-1.5,"type":"novel"}"#.utf8)
            default: try Fixtures.load("\(name).json").bytes
            }
        let document = Wrapping.response(around: binding)
        for replacement in Array("\"{5\\".utf8) + [0x01, 0xFF] {
            let start = Wrapping.offset + Int(replacement) % Sampling.every(5)
            for offset in stride(from: start, to: document.count, by: Sampling.every(5)) {
                // Behind a brace a string is a key, and keys are shown.
                if replacement == ASCII.leftBrace, document.dropFirst(offset + 1).first == ASCII.quote { continue }
                var bytes = document
                bytes[offset] = replacement
                for text in said(of: bytes, VersionStream.Options()) where text.contains(Self.planted) {
                    Issue.record("\(name), byte \(offset) replaced by \(replacement): \(text)")
                }
            }
        }
    }

    /// A secret where something else is wanted, in every field of every kind: as text, as a part of a value, as a number.
    @Test(arguments: KindRow.all)
    func `every error of a field that holds a secret of another type`(kind: KindRow) {
        for field in kind.fields.map(\.path) + ["name"] {
            for value in [#""planted-secret""#, #"["planted-secret"]"#, #"{"a":"planted-secret"}"#, "31415926.5"] {
                let document = RenderedSample(.response(around: kind.sample.replacing(field, with: value)))
                for text in said(of: document.bytes, VersionStream.Options()) {
                    #expect(!text.contains(Self.planted) && !text.contains("31415926"), "\(field): \(text)")
                }
            }
        }
    }

    /// Options and limits that refuse what is right.
    private static let strict: [DecodingOptions] = [
        DecodingOptions(unknownKinds: .reject, unknownFields: .reject, duplicateKeys: .reject),
        DecodingOptions(limits: Limits(stringBytes: 20)), DecodingOptions(limits: Limits(elementBytes: 40)),
        DecodingOptions(limits: Limits(depth: 5)), DecodingOptions(limits: Limits(documentBytes: 120)),
        DecodingOptions(limits: Limits(bindings: 0)),
    ]

    @Test(arguments: try Fixture.bindings())
    func `every error of what is refused`(fixture: Fixture) {
        for options in Self.strict {
            for text in said(of: fixture.wrapped, VersionStream.Options(decoding: options)) {
                #expect(!text.contains(Self.planted), "\(fixture.path)")
            }
        }
    }

    /// What the error of a document says, and what the failures of a stream of it say.
    private func said(of bytes: [UInt8], _ options: VersionStream.Options) -> [String] {
        var errors = decodingError(bytes, options.decoding).map { [$0] } ?? []
        var stream = VersionStream(options: options)
        let take = { (event: VersionEvent) in
            if case .failure(let failure) = event { errors.append(failure.error) }
        }
        do {
            try stream.push(bytes, take)
            try stream.finish(take)
        } catch {
            if let error = error as? JSONError { errors.append(error) }
        }
        return errors.flatMap { [$0.description, $0.message, $0.path.description, String(reflecting: $0)] }
    }

    private func expectNothingPlanted(in value: Any, _ name: String) {
        var texts = ["\(value)", String(reflecting: value), "\([value])", String(reflecting: ["k": value])]
        var dumped = ""
        dump(value, to: &dumped)
        texts.append(dumped)
        collect(Mirror(reflecting: value), into: &texts)
        for text in texts where text.contains(Self.planted) { Issue.record("\(name): \(text)") }
    }

    /// All that a mirror shows, and the mirrors of that.
    private func collect(_ mirror: Mirror, into texts: inout [String]) {
        for child in mirror.children {
            texts += ["\(child.value)", child.label ?? ""]
            collect(Mirror(reflecting: child.value), into: &texts)
        }
    }
}
