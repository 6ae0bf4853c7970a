/// What the generated text is like. The same options give the same bytes, on every platform.
public struct SyntheticOptions: Sendable, Hashable {
    /// How far the text goes.
    public enum Content: Sendable, Hashable, CaseIterable {
        /// What the API sends: every kind of binding, in a realistic mix.
        case realistic
        /// Valid, and hard to read: escapes everywhere, large free JSON, unknown kinds and fields, odd whitespace,
        /// escaped keys, more nulls.
        case hostile
    }

    /// How the text is laid out.
    public enum Style: Sendable, Hashable, CaseIterable {
        /// One line, as the API sends it. Hostile content has stray spaces and tabs, but no line break.
        case compact
        /// Indented by two spaces, as `wrangler versions view --json` prints it.
        case pretty
    }

    /// What the outermost object is.
    public enum Shape: Sendable, Hashable, CaseIterable {
        /// The envelope with `errors`, `messages`, `result` and `success`.
        case enveloped
        /// The result alone.
        case bare
    }

    /// Another seed gives another text.
    public var seed: UInt64
    /// How far the text goes.
    public var content: Content
    /// How the text is laid out.
    public var style: Style
    /// What the outermost object is.
    public var shape: Shape

    /// Options; the default is one realistic line with its envelope.
    public init(
        seed: UInt64 = 1, content: Content = .realistic, style: Style = .compact, shape: Shape = .enveloped
    ) {
        self.seed = seed
        self.content = content
        self.style = style
        self.shape = shape
    }
}
