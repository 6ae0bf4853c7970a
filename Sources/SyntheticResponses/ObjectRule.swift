/// How often an optional member is there.
enum Presence: Sendable {
    case always, mostly, usually, sometimes, rarely

    /// In percent: present with a value.
    var present: Int {
        switch self {
        case .always: 100
        case .mostly: 96
        case .usually: 75
        case .sometimes: 30
        case .rarely: 6
        }
    }

    /// In percent: present as `null`, which means absent. Hostile content has four times as many.
    var null: Int { self == .always ? 0 : 1 }
}

/// One member of an object: its key, how often it is there, and what its value is like.
struct MemberRule: Sendable {
    let key: Word
    let presence: Presence
    let value: ValueRule

    static func always(_ key: Word, _ value: ValueRule) -> MemberRule {
        MemberRule(key: key, presence: .always, value: value)
    }

    static func mostly(_ key: Word, _ value: ValueRule) -> MemberRule {
        MemberRule(key: key, presence: .mostly, value: value)
    }

    static func usually(_ key: Word, _ value: ValueRule) -> MemberRule {
        MemberRule(key: key, presence: .usually, value: value)
    }

    static func sometimes(_ key: Word, _ value: ValueRule) -> MemberRule {
        MemberRule(key: key, presence: .sometimes, value: value)
    }

    static func rarely(_ key: Word, _ value: ValueRule) -> MemberRule {
        MemberRule(key: key, presence: .rarely, value: value)
    }
}

/// What an object is like. Members may come in any order; the two orders that real responses have are kept ready.
struct ObjectRule: Sendable {
    /// What hostile content may add.
    enum Extras: Sendable {
        /// Members nobody knows.
        case unknownMembers
        /// Nothing: every member of the object means something, as in a map.
        case none
    }

    /// The members by their keys, which is how the API sorts them.
    let sorted: [MemberRule]
    /// The same with `type` in front.
    let typeFirst: [MemberRule]
    let extras: Extras

    init(_ members: [MemberRule], extras: Extras = .unknownMembers) {
        sorted = members.sorted { $0.key.bytes.lexicographicallyPrecedes($1.key.bytes) }
        let type = Array("type".utf8)
        typeFirst = sorted.filter { $0.key.bytes == type } + sorted.filter { $0.key.bytes != type }
        self.extras = extras
    }
}
