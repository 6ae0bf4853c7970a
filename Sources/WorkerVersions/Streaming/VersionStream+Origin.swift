/// Which document an event is of, and what is known of its version by then.
///
/// A binding is told of as soon as it is whole, when the rest of its version may not have come yet.
public struct EventOrigin: Sendable, Hashable {
    /// Which document of the input, the first being 0.
    public var document: Int

    /// The version's `id`, if it stood before the bindings; that of a whole response, wherever it stood. Nil where
    /// ``DecodingOptions/members`` leaves identities out.
    public var versionID: String?
}

extension VersionStream {
    /// Takes the next bytes, and hands what they complete to `body`, with the document that it is of.
    ///
    /// - Throws: what is wrong with the document, as a ``JSONError`` (only with ``Framing/document``); or what `body` throws.
    ///   Either ends the stream until ``reset()``.
    @specialized(where Bytes == [UInt8])
    @specialized(where Bytes == ArraySlice<UInt8>)
    public mutating func push<Bytes: Collection<UInt8>>(
        _ chunk: Bytes, _ body: (consuming VersionEvent, borrowing EventOrigin) throws -> Flow
    ) throws {
        try withSink(body) { stream, sink in
            ByteSource.withView(of: chunk) { view in
                Result { () throws(JSONError) in try stream.framer.push(view, to: &sink) }
            }
        }
    }

    /// The end of the input.
    ///
    /// - Throws: ``JSONError/Code/unexpectedEnd`` if the document is cut short (only with ``Framing/document``; else that is a
    ///   failure event); or what `body` throws.
    public mutating func finish(_ body: (consuming VersionEvent, borrowing EventOrigin) throws -> Flow) throws {
        // Most inputs end where a document does. Nothing is told then, and no memory spent on keeping `body`.
        if error == nil, framer.mayEnd { return }
        try withSink(body) { stream, sink in
            Result { () throws(JSONError) in try stream.framer.finish(to: &sink) }
        }
    }
}

extension LineBlock {
    /// Hands the block's events to `body`, with the documents that they are of, counted from the block's first one.
    ///
    /// - Throws: what `body` throws.
    public func forEachEvent(
        options: VersionStream.Options = VersionStream.Options(),
        _ body: (consuming VersionEvent, borrowing EventOrigin) throws -> Flow
    ) throws {
        var stream = VersionStream(options: options.forLines, from: origin)
        try stream.push(bytes, body)
        try stream.finish(body)
    }
}
