/// The members of one small object, scanned once in whatever order they come, then found by name.
///
/// Its values are made last, when all members are known, so a discriminator may stand anywhere. Said here and nowhere else:
/// the last of several members with one name counts, and null is absence. Objects inside the object use the same list.
///
/// Methods that change nothing are `mutating` all the same: a borrowing call from a mutating one copies all two hundred bytes.
public struct ObjectMembers: ~Copyable, ~Escapable {
    /// Where one member's key and value lie.
    struct Member: BitwiseCopyable {
        let name: KeyWords
        let keyStart: Int
        let valueStart: Int
        let valueEnd: Int
        let kind: TokenKind
        /// What the value is made of, if it is a string.
        let form: TextForm
        /// Whether a decoder has asked for it.
        var isKnown = false

        /// The run of a value that is a string.
        @inline(__always)
        var run: StringRun { StringRun(stop: valueEnd &- 1, form: form) }
    }

    /// The object whose members are at hand.
    struct Object: BitwiseCopyable {
        /// The offsets of its opening brace and of the byte behind its closing one.
        var start = 0
        var end = 0
        /// How many containers are open around it.
        var depth = 0
        /// The first of its members in the list; the last is the list's last.
        var first = 0
        /// The slots that its members' names have, a bit each.
        var marks: UInt64 = 0
    }

    let tokenizer: Tokenizer
    let rules: MemberRules

    var members: UnsharedList<Member>

    /// Where the last member stands of those whose names have a slot; true of the object at hand as long as none inside it
    /// has been scanned since, and so no more than a place to look first.
    var slots = InlineArray<64, UInt8>(repeating: 0)

    /// How much of anything is taken.
    var limits: Limits { rules.limits }
    var object = Object()

    /// The offset behind the value that was read last.
    var end = 0

    /// Members nobody asked for, where somebody wants to hear of them.
    var unknownFields: [Member] = []

    @_lifetime(copy tokenizer)
    init(_ tokenizer: Tokenizer, rules: MemberRules, list: consuming UnsharedList<Member>) {
        self.tokenizer = tokenizer
        self.rules = rules
        members = list
    }

    /// Lends an empty list of members for objects in the tokenizer's bytes.
    @inline(__always)
    static func withMembers<Result>(
        of tokenizer: borrowing Tokenizer, rules: MemberRules,
        _ body: (inout ObjectMembers) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        try UnsharedList<Member>.withList { (list) throws(JSONError) -> Result in
            var members = ObjectMembers(copy tokenizer, rules: rules, list: list)
            return try body(&members)
        }
    }

    /// Forgets all members.
    @inline(__always)
    mutating func clear() {
        members.truncate(to: 0)
        object = Object()
    }
}

extension ObjectMembers {
    /// Offset: the object's opening brace.
    @inline(never)
    mutating func missing(_ name: StaticString) -> JSONError {
        JSONError(.missingMember, at: object.start, subject: .member(name.description))
    }

    /// Offset: the value's first byte.
    @inline(never)
    mutating func mismatch(_ expected: TokenKind, at valueStart: Int) -> JSONError {
        let found = TokenKind(startingWith: tokenizer.bytes.byte(at: valueStart))
        return JSONError(.typeMismatch, at: valueStart, subject: .expected(expected.name, found: found?.name))
    }

    /// A kind of binding that this version does not know. Offset: the value of `type`.
    @inline(never)
    mutating func unknownKind() -> JSONError {
        JSONError(.unknownKind, at: find("type")?.valueStart ?? object.start)
    }
}
