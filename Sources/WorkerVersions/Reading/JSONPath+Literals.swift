/// Paths as literals: `["result", "items", 0]`.
extension JSONPath: ExpressibleByArrayLiteral {
    /// A path of the given steps.
    public init(arrayLiteral components: Component...) {
        self.init(components)
    }
}

extension JSONPath.Component: ExpressibleByStringLiteral {
    /// The member with this key.
    public init(stringLiteral key: String) {
        self = .key(key)
    }
}

extension JSONPath.Component: ExpressibleByIntegerLiteral {
    /// The element at this place.
    public init(integerLiteral index: Int) {
        self = .index(index)
    }
}
