/// What surrounds the bindings: the envelope and the version, in words of the wire.
enum ResponseTable {
    /// The envelope of a version.
    static let success = ObjectRule([
        .always("success", .literal(["true"])),
        .always("errors", .list(message, 0...0)),
        .always("messages", .either(Array(repeating: .list(message, 0...0), count: 15) + [.list(message, 1...2)])),
        .always("result", .object(result)),
    ])

    /// The envelope of a failure.
    static let failure = ObjectRule([
        .always("success", .literal(["false"])),
        .always("errors", .list(message, 1...2)),
        .always("messages", .list(message, 0...0)),
        .always("result", .literal(["null"])),
    ])

    /// The version.
    static let result = ObjectRule([
        .mostly("id", .uuid),
        .mostly("number", .integer(1...900)),
        .mostly("metadata", metadata),
        .mostly("annotations", annotations),
        .rarely("cache_options", .object([.usually("enabled", .boolean)])),
        .sometimes("startup_time_ms", .integer(1...400)),
        .always("resources", resources),
    ])

    private static let message = ValueRule.object([
        .always("code", .integer(1_000...11_000)),
        .always("message", .word(Vocabulary.messages)),
        .sometimes("documentation_url", .word(["https://developers.cloudflare.com/workers/"])),
        .rarely("source", .object([.usually("pointer", .word(["/result", "/result/resources"]))])),
    ])

    private static let metadata = ValueRule.object([
        .mostly("author_email", .emailAddress),
        .mostly("author_id", .hexadecimal(32)),
        .mostly("created_on", .shared(.timestamp)),
        .mostly("modified_on", .shared(.timestamp)),
        .usually("hasPreview", .boolean),
        .mostly("source", .word(Vocabulary.sources)),
    ])

    private static let annotations = ValueRule.object(
        [
            .usually("workers/message", .text),
            .usually("workers/tag", .word(Vocabulary.tags)),
            .usually("workers/triggered_by", .word(Vocabulary.triggers)),
        ], extras: .none)

    private static let resources = ValueRule.object([
        .always("bindings", .bindings),
        .mostly("script", script),
        .mostly("script_runtime", scriptRuntime),
    ])

    private static let script = ValueRule.object([
        .mostly("etag", .hexadecimal(64)),
        .mostly("handlers", .someWords(Vocabulary.handlers, 1...3)),
        .mostly("last_deployed_from", .word(Vocabulary.sources)),
        .usually(
            "named_handlers",
            .list(
                .object([
                    .mostly("name", .className), .mostly("handlers", .someWords(Vocabulary.objectHandlers, 0...3)),
                ]), 1...3)),
    ])

    private static let scriptRuntime = ValueRule.object([
        .mostly("compatibility_date", .date),
        .usually("compatibility_flags", .someWords(Vocabulary.compatibilityFlags, 0...3)),
        .usually(
            "limits",
            .object([.usually("cpu_ms", .either(cpuLimits)), .rarely("subrequests", .literal(["50", "1000"]))])),
        .sometimes("migration_tag", .word(["v1", "v2", "v3", "v4", "2026-add-rooms"])),
        .mostly("usage_model", .word(["standard", "standard", "standard", "bundled", "unbound"])),
        .sometimes("exports", .classes(exports, 1...3)),
    ])

    private static let cpuLimits: [ValueRule] = [
        .integer(50...50), .integer(30_000...30_000), .integer(300_000...300_000),
    ]

    private static let exports: [ValueRule] = [
        .object([
            .always("type", .word(["worker"])), .sometimes("state", .word(["created"])),
            .sometimes("cache", .object([.always("enabled", .boolean)])),
        ]),
        .object([
            .always("type", .word(["durable-object"])), .usually("state", .word(["created"])),
            .always("storage", .word(["sqlite", "legacy-kv"])), .rarely("container", .className),
        ]),
        .object([
            .always("type", .word(["durable-object"])), .always("state", .word(["expecting-transfer"])),
            .always("storage", .word(["sqlite", "legacy-kv"])), .always("transfer_from", .resourceName),
            .rarely("container", .className),
        ]),
    ]
}
