/// The members of one small object, scanned once in whatever order they come, then found by name.
///
/// Its values are made last, when all members are known, so a discriminator may stand anywhere. Said here and nowhere else:
/// the last of several members with one name counts, and null is absence. Objects inside the object use the same list.
///
/// Methods that change nothing are `mutating` all the same: a borrowing call from a mutating one copies all two hundred bytes.
struct ObjectMembers: ~Copyable, ~Escapable {
    /// Where one member's key and value lie.
    struct Member: BitwiseCopyable {
        let name: KeyWords
        let keyStart: Int
        let valueStart: Int
        let valueEnd: Int
        let kind: TokenKind
        /// Whether the value is a string with escapes.
        let hasEscapes: Bool
        /// Whether a decoder has asked for it.
        var isKnown = false
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
        /// The marks of its members' names: most names that are not there are told by them.
        var marks: UInt64 = 0
    }

    let tokenizer: Tokenizer
    let options: DecodingOptions

    /// Whether anybody minds members that no decoder asks for.
    let mindsUnknownFields: Bool

    var members: UnsharedList<Member>

    /// How much of anything is taken.
    var limits: Limits { options.limits }
    var object = Object()

    /// The offset behind the value that was read last.
    var end = 0

    /// Members nobody asked for, where somebody wants to hear of them.
    var unknownFields: [Member] = []

    @_lifetime(copy tokenizer)
    init(_ tokenizer: Tokenizer, options: DecodingOptions, list: consuming UnsharedList<Member>) {
        self.tokenizer = tokenizer
        self.options = options
        mindsUnknownFields = options.mindsUnknownFields
        members = list
    }

    /// Forgets all members.
    @inline(__always)
    mutating func clear() {
        members.truncate(to: 0)
        object = Object()
    }

    /// The member of that name, if it is there and not null. It is known from now on.
    @inline(__always)
    mutating func find(_ name: MemberName) -> Member? {
        guard let member = findAny(name), member.kind != .null else { return nil }
        return member
    }

    /// Like `find`, with null as a value.
    @inline(__always)
    mutating func findAny(_ name: MemberName) -> Member? {
        let place = place(of: name)
        guard place >= 0 else { return nil }
        members[place].isKnown = true
        return members[place]
    }

    /// The text of a member, if it is there and a string.
    @_lifetime(copy self)
    @inline(__always)
    mutating func textIfPresent(_ name: MemberName) -> JSONText? {
        let place = place(of: name)
        guard place >= 0, members[place].kind == .string else { return nil }
        return text(of: members[place])
    }

    @inline(__always)
    private mutating func place(of name: MemberName) -> Int {
        guard object.marks & name.words.mark != 0 else { return -1 }
        var place = find(name.words, before: members.count)
        // Names longer than their words are compared to the end.
        while name.words.count > KeyWords.wholeCount, place >= 0, !key(of: members[place]).isEqual(to: name) {
            place = find(name.words, before: place)
        }
        return place
    }

    /// The place of the last member with these words before another place, or -1. Words travel in registers, names do not:
    /// this is where the search is, and it stands in one place so that eighty calls of it stay small.
    @inline(never)
    private mutating func find(_ words: KeyWords, before end: Int) -> Int {
        var place = end
        while place > object.first {
            place &-= 1
            // The first word tells nearly all names apart.
            guard _slowPath(members[place].name.head == words.head) else { continue }
            if members[place].name == words { return place }
        }
        return -1
    }

    /// A key as text. Scanned once more, as few are asked for: members are told apart by their words.
    @_lifetime(copy self)
    @inline(never)
    private mutating func key(of member: Member) -> JSONText {
        JSONText(tokenizer.bytes, from: member.keyStart, tokenizer.stringRun(from: member.keyStart))
    }

    mutating func name(of member: Member) -> String { key(of: member).string }

    /// The object's own bytes.
    mutating func rawJSON() -> RawJSON {
        RawJSON(validated: tokenizer.bytes.array(object.start..<object.end))
    }

    /// The text of a member that is a string; throws if it is missing or no string.
    @_lifetime(copy self)
    @inline(__always)
    mutating func text(_ name: MemberName) throws(JSONError) -> JSONText {
        guard let member = find(name) else { throw missing(name) }
        guard member.kind == .string else { throw mismatch(member, expected: .string) }
        return text(of: member)
    }

    /// The text of a member that is a string.
    @_lifetime(copy self)
    @inline(__always)
    private mutating func text(of member: Member) -> JSONText {
        let run = StringRun(stop: member.valueEnd &- 1, hasEscapes: member.hasEscapes)
        return JSONText(tokenizer.bytes, from: member.valueStart &+ 1, run)
    }
}

extension ObjectMembers {
    /// Offset: the object's opening brace.
    @inline(never)
    mutating func missing(_ name: MemberName) -> JSONError {
        JSONError(.missingMember, at: object.start, subject: .member(name.text.description))
    }

    /// Offset: the value's first byte.
    @inline(never)
    mutating func mismatch(_ member: Member, expected: TokenKind) -> JSONError {
        JSONError(
            .typeMismatch, at: member.valueStart, subject: .expected(expected.name, found: member.kind.name))
    }

    /// A kind of binding that this version does not know. Offset: the value of `type`.
    @inline(never)
    mutating func unknownKind() -> JSONError {
        JSONError(.unknownKind, at: find("type")?.valueStart ?? object.start)
    }
}
