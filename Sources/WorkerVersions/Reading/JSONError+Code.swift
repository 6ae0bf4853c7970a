extension JSONError {
    /// What can be wrong with a document. The raw value is the name that machine-readable output uses.
    @nonexhaustive
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The input ended inside the document: it was cut short, not malformed.
        case unexpectedEnd
        /// A byte that the grammar does not allow here (RFC 8259, section 2).
        case unexpectedByte
        /// A misspelt `true`, `false` or `null` (section 3).
        case invalidLiteral
        /// Not a number: a leading zero, a missing digit, a sign or letter out of place (section 6).
        case invalidNumber
        /// A backslash followed by something that is no escape (section 7).
        case invalidEscape
        /// Half of a UTF-16 surrogate pair (section 8.2).
        case unpairedSurrogate
        /// Bytes that are not UTF-8 (section 8.1).
        case invalidUTF8
        /// A control character inside a string, unescaped (section 7).
        case controlCharacter
        /// UTF-16 or UTF-32: this library reads UTF-8 (section 8.1).
        case unsupportedEncoding
        /// More text after the document's end.
        case trailingBytes

        /// More objects and arrays inside one another than ``Limits/depth``.
        case depthLimit
        /// A key longer than ``Limits/keyBytes``.
        case keyLimit
        /// A string longer than ``Limits/stringBytes``.
        case stringLimit
        /// A number with more digits than ``Limits/numberDigits``.
        case numberLimit
        /// A binding, or another decoded value, longer than ``Limits/elementBytes``.
        case elementLimit
        /// A document longer than ``Limits/documentBytes``.
        case documentLimit
        /// More bindings than ``Limits/bindings``.
        case bindingLimit

        /// A value of another JSON type than the schema's.
        case typeMismatch
        /// A required member that is absent or null.
        case missingMember
        /// A number with a fraction where an integer is required.
        case notAnInteger
        /// A number too large for its type.
        case numberOutOfRange
        /// A key that stands twice in one object where that is refused.
        case duplicateMember
        /// A kind of binding that this version does not know, where ``DecodingOptions/unknownKinds`` refuses it.
        case unknownKind
        /// A member that this version does not know, where ``DecodingOptions/unknownFields`` refuses it.
        case unknownField
        /// A `JSONReadable` type that left a value half read: the fault of the type, not of the document.
        case unfinishedValue

        var message: String {
            switch self {
            case .unexpectedEnd: "unexpected end of input"
            case .unexpectedByte: "unexpected byte"
            case .invalidLiteral: "invalid literal"
            case .invalidNumber: "invalid number"
            case .invalidEscape: "invalid escape"
            case .unpairedSurrogate: "unpaired surrogate"
            case .invalidUTF8: "invalid UTF-8"
            case .controlCharacter: "unescaped control character in a string"
            case .unsupportedEncoding: "unsupported encoding: this is UTF-16 or UTF-32, not UTF-8"
            case .trailingBytes: "more text after the document"
            case .depthLimit: "more nesting than the depth limit"
            case .keyLimit: "a key longer than the key limit"
            case .stringLimit: "a string longer than the string limit"
            case .numberLimit: "a number longer than the number limit"
            case .elementLimit: "a value longer than the element limit"
            case .documentLimit: "a document longer than the document limit"
            case .bindingLimit: "more bindings than the binding limit"
            case .typeMismatch: "wrong type"
            case .missingMember: "missing member"
            case .notAnInteger: "not an integer"
            case .numberOutOfRange: "number out of range"
            case .duplicateMember: "duplicate member"
            case .unknownKind: "unknown kind of binding"
            case .unknownField: "unknown member"
            case .unfinishedValue: "a value was left half read"
            }
        }
    }
}

extension JSONError {
    /// The error of a syntax fault at `offset`.
    @inline(never)
    init(_ fault: SyntaxFault, at offset: Int, limits: Limits) {
        switch fault {
        case .unexpectedByte(.end): self.init(.trailingBytes, at: offset)
        case .unexpectedByte(let expected):
            self.init(.unexpectedByte, at: offset, subject: .expected(expected.rawValue, found: nil))
        case .literal: self.init(.invalidLiteral, at: offset)
        case .number: self.init(.invalidNumber, at: offset)
        case .escape: self.init(.invalidEscape, at: offset)
        case .surrogate: self.init(.unpairedSurrogate, at: offset)
        case .encoding: self.init(.invalidUTF8, at: offset)
        case .controlCharacter: self.init(.controlCharacter, at: offset)
        case .depth: self.init(.depthLimit, at: offset, subject: .limit(limits.depth))
        case .key: self.init(.keyLimit, at: offset, subject: .limit(limits.keyBytes))
        case .string: self.init(.stringLimit, at: offset, subject: .limit(limits.stringBytes))
        case .digits: self.init(.numberLimit, at: offset, subject: .limit(limits.numberDigits))
        }
    }
}
