/// One kind of binding, how often it comes, and what it holds besides `name` and `type`.
/// A kind may stand in several rows, where members exclude each other.
struct KindRule: Sendable {
    let weight: Int
    let object: ObjectRule

    /// A kind that comes `weight` times in about a thousand bindings.
    init(_ type: Word, _ weight: Int, _ members: [MemberRule] = []) {
        self.weight = weight
        object = ObjectRule(members + [.always("name", .bindingName), .always("type", .word([type]))])
    }
}

/// The mix of kinds: each with its parts in a thousand, the most frequent first.
enum KindTable {
    /// The kinds most Workers use.
    static let frequent: [KindRule] = [
        KindRule("plain_text", 185, [.always("text", .text)]),
        KindRule("kv_namespace", 175, [.always("namespace_id", .hexadecimal(32))]),
        KindRule("secret_text", 150, [.rarely("text", .base64(40))]),
        KindRule(
            "durable_object_namespace", 85,
            [
                .mostly("class_name", .className), .usually("namespace_id", .hexadecimal(32)),
                .sometimes("script_name", .resourceName), .rarely("environment", .word(["production", "staging"])),
                .rarely("dispatch_namespace", .resourceName),
            ]),
        KindRule(
            "service", 80,
            [
                .always("service", .resourceName), .usually("environment", .word(["production", "staging"])),
                .rarely("entrypoint", .className),
            ]),
        KindRule(
            "r2_bucket", 70,
            [
                .always("bucket_name", .resourceName),
                .rarely("jurisdiction", .word(["eu", "fedramp", "fedramp-high", "us"])),
            ]),
        KindRule("d1", 30, [.always("database_id", .shared(.uuid)), .always("id", .shared(.uuid))]),
        KindRule("d1", 20, [.always("id", .uuid)]),
        KindRule("d1", 20, [.always("database_id", .uuid)]),
        KindRule("queue", 45, [.always("queue_name", .resourceName)]),
        KindRule("json", 35, [.always("json", .freeValue)]),
    ]

    /// The other kinds of the API reference, by name.
    static let occasional: [KindRule] = [
        KindRule("ai", 5),
        KindRule("ai_search", 4, [.always("instance_name", .resourceName), .sometimes("namespace", .resourceName)]),
        KindRule("ai_search_namespace", 4, [.always("namespace", .resourceName)]),
        KindRule("analytics_engine", 5, [.always("dataset", .resourceName)]),
        KindRule("assets", 5),
        KindRule("browser", 5),
        KindRule("data_blob", 4, [.always("part", .resourceName)]),
        KindRule("dispatch_namespace", 4, [.always("namespace", .resourceName), .usually("outbound", outbound)]),
        KindRule("hyperdrive", 5, [.always("id", .hexadecimal(32))]),
        KindRule("images", 5),
        KindRule("inherit", 4, [.sometimes("old_name", .bindingName), .sometimes("version_id", .uuid)]),
        KindRule("media", 4),
        KindRule("mtls_certificate", 4, [.always("certificate_id", .uuid)]),
        KindRule("pipelines", 4, [.always("pipeline", .resourceName)]),
        KindRule("ratelimit", 5, [.always("namespace_id", .digits(4)), .always("simple", .object(simpleLimit))]),
        KindRule("secret_key", 4, secretKey + [.always("algorithm", keyAlgorithm)]),
        KindRule(
            "secrets_store_secret", 5, [.always("secret_name", .bindingName), .always("store_id", .hexadecimal(32))]),
        KindRule("send_email", 4, [.usually("destination_address", .emailAddress)]),
        KindRule(
            "send_email", 2,
            [
                .usually("allowed_destination_addresses", .list(.emailAddress, 0...3)),
                .usually("allowed_sender_addresses", .list(.emailAddress, 1...2)),
            ]),
        KindRule("text_blob", 4, [.always("part", .resourceName)]),
        KindRule("vectorize", 5, [.always("index_name", .resourceName)]),
        KindRule("version_metadata", 5),
        KindRule(
            "vpc_network", 3, [.always("network_id", .uuid), .rarely("identity", .word(["runtime-email-alpha"]))]),
        KindRule("vpc_network", 3, [.always("tunnel_id", .uuid)]),
        KindRule("vpc_service", 4, [.always("service_id", .uuid)]),
        KindRule("wasm_module", 4, [.always("part", .resourceName)]),
        KindRule(
            "workflow", 5,
            [
                .always("workflow_name", .resourceName), .usually("class_name", .className),
                .sometimes("script_name", .resourceName),
            ]),
    ]

    /// The kinds that are newer than the API reference.
    static let newer: [KindRule] = [
        KindRule("artifacts", 4, [.always("namespace", .resourceName)]),
        KindRule("flagship", 4, [.always("app_id", .uuid)]),
        KindRule("k2", 4, [.always("stream", .resourceName)]),
        KindRule("messaging", 4, [.always("namespace", .resourceName)]),
    ]
}

/// The nested objects of the kinds.
extension KindTable {
    private static let outbound = ValueRule.object([
        .usually(
            "params",
            .either([.list(.object([.always("name", .bindingName)]), 0...3), .list(.bindingName, 1...3)])),
        .usually(
            "worker",
            .object([
                .usually("service", .resourceName), .sometimes("environment", .word(["production", "staging"])),
                .sometimes("entrypoint", .className),
            ])),
    ])

    private static let simpleLimit = ObjectRule([
        .always("limit", .literal(["10", "20", "50", "100", "500", "1000", "2.5"])),
        .always("period", .either([.integer(10...10), .integer(60...60)])),
        .sometimes("mitigation_timeout", .either([.integer(0...0), .integer(600...600), .integer(86_400...86_400)])),
    ])

    /// The members of `secret_key` besides `algorithm`.
    static let secretKey: [MemberRule] = [
        .always("format", .word(["raw", "pkcs8", "spki", "jwk"])),
        .always("usages", .someWords(Vocabulary.keyUsages, 1...4)),
        .rarely("key_base64", .base64(44)),
        .rarely("key_jwk", .object([.always("kty", .word(["oct"])), .always("k", .base64(43))])),
    ]

    private static let keyAlgorithm = ValueRule.either([
        .object([.always("name", .word(["HMAC"])), .always("hash", .word(["SHA-256", "SHA-512"]))]),
        .object([.always("name", .word(["AES-GCM"])), .always("length", .integer(256...256))]),
        .object([.always("name", .word(["ECDSA"])), .always("namedCurve", .word(["P-256", "P-384"]))]),
    ])
}
