/// What a stream of responses brings.
public enum VersionEvent: Sendable {
    /// A binding, as soon as its closing brace has been read; with its JSON if ``VersionStream/Options/rawJSON`` asks for it.
    case binding(Binding, rawJSON: RawJSON?)

    /// A binding, or a document, that is wrong. The stream goes on behind it.
    indirect case failure(VersionFailure)

    /// The end of a document: all of it that is not bindings. A bare version comes as a response with `result` alone.
    // Indirect, so that the events of bindings, which are many, are not as large as it.
    indirect case response(VersionResponse)
}

/// A binding that does not fit its kind, or a document that is no response.
public struct VersionFailure: Error, Sendable {
    /// Which document of the input, the first being 0.
    public var document: Int

    /// The binding's place in its document; nil if the document itself is wrong, which ends it.
    public var index: Int?

    /// The binding's `name` and `type`, where it has them.
    public var name: String?
    /// The binding's `type`, where it has one.
    public var type: String?

    /// What is wrong, and where: code, byte offset, path, line and column.
    public var error: JSONError

    /// The binding's JSON; nil for a document.
    public var rawJSON: RawJSON?
}

extension VersionFailure {
    init(document: Int, _ misfit: Misfit) {
        self.init(
            document: document, index: misfit.index, name: misfit.name, type: misfit.type, error: misfit.error,
            rawJSON: misfit.rawJSON)
    }
}
