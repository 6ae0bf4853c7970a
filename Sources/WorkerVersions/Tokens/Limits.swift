/// How much of anything the parser takes from bytes it does not control. All limits are on by default.
///
/// Each is tested at the limit and one above it, on every way into the library, and the error names the limit it met.
public struct Limits: Sendable, Hashable {
    /// How many objects and arrays may stand inside one another, the outermost included. 512, as in Foundation.
    ///
    /// Reading takes no stack for depth, whatever the limit. A ``JSONValue`` of thousands of levels does when it is destroyed.
    public var depth: Int

    /// The bytes of a member's key, as sent between its quotes. 64 KiB.
    public var keyBytes: Int

    /// The bytes of a string value, as sent between its quotes. 64 MiB.
    public var stringBytes: Int

    /// The digits of a number, its exponent's included. 4,096.
    public var numberDigits: Int

    /// The bytes of one binding, and of one other value that is decoded: what must be kept whole where chunks cut it. 64 MiB.
    ///
    /// A key beside them may have to be kept as well, and has both limits. Values that are skipped need no room, so this does not limit them.
    public var elementBytes: Int

    /// The bytes of one document. Not limited.
    public var documentBytes: Int

    /// The bindings of one document. Not limited.
    public var bindings: Int

    /// The limits, each at its default unless given.
    public init(
        depth: Int = 512, keyBytes: Int = 64 << 10, stringBytes: Int = 64 << 20, numberDigits: Int = 4096,
        elementBytes: Int = 64 << 20, documentBytes: Int = .max, bindings: Int = .max
    ) {
        self.depth = depth
        self.keyBytes = keyBytes
        self.stringBytes = stringBytes
        self.numberDigits = numberDigits
        self.elementBytes = elementBytes
        self.documentBytes = documentBytes
        self.bindings = bindings
    }
}
