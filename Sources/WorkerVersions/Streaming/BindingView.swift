/// One binding, looked at where it lies: nothing of it is copied until asked for.
///
/// A view borrows the bytes; the compiler lets it live no longer than the call it is handed to.
public typealias BindingView = ObjectMembers

extension ObjectMembers {
    /// The binding's kind as text to compare: `if binding.type == "d1"`, or `switch binding.type`. Nil if it has none.
    public var type: JSONText? {
        @_lifetime(copy self)
        mutating get { textIfPresent("type") }
    }

    /// The binding's name, or nil if it has none.
    public var name: String? {
        mutating get { string("name") }
    }

    /// A member's text, if it is a string.
    public mutating func string(_ name: StaticString) -> String? {
        textIfPresent(MemberName(stringLiteral: name))?.string
    }

    /// Whether a member is a string that equals `text`, byte for byte after unescaping. No `String` is made.
    public mutating func matches(_ name: StaticString, _ text: String) -> Bool {
        guard let value = textIfPresent(MemberName(stringLiteral: name)) else { return false }
        return value.isEqual(to: text)
    }

    /// The binding as a value.
    ///
    /// - Throws: what does not fit, with offsets in the whole input.
    public mutating func binding() throws(JSONError) -> Binding { try decode() }
}
