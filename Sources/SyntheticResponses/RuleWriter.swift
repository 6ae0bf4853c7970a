/// Writes what the rules of the tables say. This file draws members and orders; the extensions make the values.
struct RuleWriter: Sendable {
    var text: JSONText
    var random = RandomSource(seed: 0)
    let content: SyntheticOptions.Content
    private let mix: KindMix
    private let seed: UInt64
    /// Where the names of this document start, and how far apart they are; see `appendBindingName()`.
    var nameStart = 0
    var nameStride = 1
    var nameCount = 0

    init(options: SyntheticOptions) {
        text = JSONText(options: options)
        content = options.content
        mix = options.content == .hostile ? .hostile : .realistic
        seed = options.seed
    }

    /// Makes ready for a document, which depends on the seed and its offset alone.
    mutating func restart(document: Int) {
        random = RandomSource(seed: seed, document: document)
        text.restart(oddities: RandomSource(seed: random.next()))
        nameStart = random.below(4096)
        // An odd number has no factor in common with a power of two, so the names run through all words.
        nameStride = 2 * random.below(1024) + 1
        nameCount = 0
    }

    /// Writes a binding of a kind that it draws.
    mutating func writeBinding() {
        write(mix.draw(from: &random))
    }

    mutating func write(_ rule: ObjectRule) {
        // Every `shared` member starts from a copy of this, and so gets the same value.
        let shared = RandomSource(seed: random.next())
        text.begin(.object)
        for member in order(of: rule) {
            write(member, shared: shared)
        }
        if content == .hostile, rule.extras == .unknownMembers, random.happens(percent: 10) {
            writeUnknownMembers()
        }
        text.end(.object)
    }

    private mutating func write(_ member: MemberRule, shared: RandomSource) {
        let draw = member.presence == .always ? 0 : random.below(100)
        if draw < member.presence.present {
            text.key(member.key)
            write(member.value, shared: shared)
        } else if draw >= 100 - member.presence.null * (content == .hostile ? 4 : 1) {
            text.key(member.key)
            text.plain("null")
        }
    }

    /// Sorted is what the API sends; `type` may also come first or anywhere.
    private mutating func order(of rule: ObjectRule) -> [MemberRule] {
        let sorted = content == .hostile ? 40 : 65
        let draw = random.below(100)
        if draw < sorted { return rule.sorted }
        if draw < sorted + 10 { return rule.typeFirst }
        var members = rule.sorted
        random.shuffle(&members)
        return members
    }

    /// One or two members that no schema has, with keys that differ.
    private mutating func writeUnknownMembers() {
        let keys = HostileVocabulary.unknownKeys
        let first = random.below(keys.count)
        for offset in 0...random.below(2) {
            text.key(keys[(first + offset) % keys.count])
            writeFreeValue(depth: 3)
        }
    }
}
