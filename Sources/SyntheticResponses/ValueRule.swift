/// What a value is like.
indirect enum ValueRule: Sendable {
    // Strings.
    /// One of these words.
    case word([Word])
    /// Hexadecimal digits, that many.
    case hexadecimal(Int)
    /// Decimal digits, that many, the first one not zero.
    case digits(Int)
    /// Base64 digits, that many.
    case base64(Int)
    /// `7c1f0b52-6f0e-4c93-9a3a-0d5b8e2f41aa`
    case uuid
    /// `2026-04-02T08:15:42.031907Z`
    case timestamp
    /// `2026-04-02`
    case date
    /// `SESSION_STORE`; no two bindings of a document have the same.
    case bindingName
    /// `orders-archive`
    case resourceName
    /// `RoomObject`
    case className
    /// `mira.chen@example.com`
    case emailAddress
    /// Free text: a setting, a URL, a sentence; now and then with escapes and characters beyond ASCII.
    case text

    // Other scalars.
    /// A whole number. Hostile content now and then writes it with a fraction or an exponent.
    case integer(ClosedRange<Int>)
    /// One of these numbers or literals, as written.
    case literal([Word])

    // Containers.
    case object(ObjectRule)
    /// An array of that many values.
    case list(ValueRule, ClosedRange<Int>)
    /// An array of that many of these words, none of them twice.
    case someWords([Word], ClosedRange<Int>)
    /// An object with class names for keys, and for values any of these.
    case classes([ValueRule], ClosedRange<Int>)
    /// Any JSON value but `null`.
    case freeValue
    /// Any JSON object.
    case freeObject
    /// The array of bindings, which is filled in later.
    case bindings

    // Choices.
    /// Any of these, equally often.
    case either([ValueRule])
    /// The same value for all members of one object that have this rule.
    case shared(ValueRule)

    static let boolean = ValueRule.literal(["true", "false"])

    static func object(_ members: [MemberRule], extras: ObjectRule.Extras = .unknownMembers) -> ValueRule {
        .object(ObjectRule(members, extras: extras))
    }
}
