extension KindTable {
    /// What hostile content adds to the mix: more of what is long and free, and kinds nobody knows, some of them a
    /// letter away from one that everybody knows.
    static let hostile: [KindRule] = [
        KindRule("plain_text", 250, [.always("text", .text)]),
        KindRule("json", 120, [.always("json", .freeValue)]),
        KindRule("secret_key", 20, secretKey + [.always("algorithm", .freeObject)]),
        KindRule("secret_text", 30, [.always("text", .text)]),
        KindRule("worker_loader", 20),
        KindRule("tail_consumer", 20, [.always("service", .resourceName)]),
        KindRule("logfwdr", 20, [.always("destination", .text)]),
        KindRule("unsafe_hello_world", 20, [.sometimes("enable_timer", .boolean)]),
        KindRule("quantum_ledger", 20, [.always("config", .freeValue), .sometimes("id", .integer(0...999_999))]),
        KindRule(#"zo\u00eb_store"#, 10, [.always("text", .freeValue), .always("simple", .text)]),
        KindRule("Plain_text", 10, [.always("text", .literal(["null", "1", "[]"]))]),
        KindRule("d2", 10, [.always("database_id", .integer(1...99))]),
        KindRule("queues", 10, [.sometimes("queue_name", .list(.text, 0...3))]),
    ]
}

/// A list of kinds to draw from.
struct KindMix: Sendable {
    /// Each rule as often as its weight says: drawing is one look into the list.
    private let rules: [KindRule]

    static let realistic = KindMix(KindTable.frequent + KindTable.occasional + KindTable.newer)
    static let hostile = KindMix(KindTable.frequent + KindTable.occasional + KindTable.newer + KindTable.hostile)

    private init(_ table: [KindRule]) {
        rules = table.flatMap { repeatElement($0, count: $0.weight) }
    }

    func draw(from random: inout RandomSource) -> ObjectRule {
        random.element(of: rules).object
    }
}
