/// Reads responses that arrive in chunks, cut anywhere, and tells of each binding as soon as it is whole.
///
/// ```swift
/// var stream = VersionStream()
/// for chunk in chunks {
///     try stream.push(chunk) { event in print(event) }
/// }
/// try stream.finish { event in print(event) }
/// ```
///
/// Events, errors and their places are the same however the input is cut. Memory does not depend on how long the input is:
/// between chunks the stream keeps the one binding that straddles them, and what ``VersionEvent/response(_:)`` will carry.
public struct VersionStream: Sendable {
    /// How the stream reads.
    public let options: Options

    var framer: DocumentFramer

    /// Which document of the input is read.
    private var origin = EventOrigin(document: 0)

    /// Why a stream of one document takes no more.
    private(set) var error: JSONError?

    /// Makes a stream.
    public init(options: Options = Options()) {
        self.options = options
        framer = DocumentFramer(options: options)
    }

    /// Makes a stream of a part of an input.
    init(options: Options, from origin: SourceOrigin) {
        self.options = options
        framer = DocumentFramer(options: options, from: origin)
    }

    /// How many bytes of input have been pushed.
    public var offset: Int { framer.driver.origin }

    /// Makes the stream ready for another input. Room it has made is kept.
    public mutating func reset() {
        framer.reset()
        origin = EventOrigin(document: 0)
        error = nil
    }

    /// Takes the next bytes, and hands what they complete to `body`, until it has enough.
    ///
    /// Any contiguous bytes will do: `[UInt8]`, `ArraySlice<UInt8>`, `Data`, a view of a `ByteBuffer`.
    ///
    /// - Throws: what is wrong with the document, as a ``JSONError`` (only with ``Framing/document``); or what `body` throws.
    ///   Either ends the stream until ``reset()``.
    @_disfavoredOverload  // So that a closure without `return` means the other one.
    @specialized(where Bytes == [UInt8])
    @specialized(where Bytes == ArraySlice<UInt8>)
    public mutating func push<Bytes: Collection<UInt8>>(
        _ chunk: Bytes, _ body: (consuming VersionEvent) throws -> Flow
    ) throws {
        try push(chunk) { event, _ in try body(event) }
    }

    /// Takes the next bytes, and hands what they complete to `body`.
    ///
    /// - Throws: what is wrong with the document, as a ``JSONError`` (only with ``Framing/document``); or what `body` throws.
    @specialized(where Bytes == [UInt8])
    @specialized(where Bytes == ArraySlice<UInt8>)
    public mutating func push<Bytes: Collection<UInt8>>(
        _ chunk: Bytes, _ body: (consuming VersionEvent) throws -> Void
    ) throws {
        try push(chunk) { event, _ in
            try body(event)
            return Flow.next
        }
    }

    /// The end of the input.
    ///
    /// - Throws: ``JSONError/Code/unexpectedEnd`` if the document is cut short (only with ``Framing/document``; else that is a
    ///   failure event); or what `body` throws.
    @_disfavoredOverload
    public mutating func finish(_ body: (consuming VersionEvent) throws -> Flow) throws {
        try finish { event, _ in try body(event) }
    }

    /// The end of the input.
    ///
    /// - Throws: ``JSONError/Code/unexpectedEnd`` if the document is cut short (only with ``Framing/document``); or what `body`
    ///   throws.
    public mutating func finish(_ body: (consuming VersionEvent) throws -> Void) throws {
        try finish { event, _ in
            try body(event)
            return Flow.next
        }
    }

    mutating func withSink(
        _ body: EventSink.Body, _ read: (inout VersionStream, inout EventSink) -> Result<Void, JSONError>
    ) throws {
        if let error { throw error }
        guard !framer.isStopped else { return }
        try withoutActuallyEscaping(body) { body in
            var sink = EventSink(rawJSON: options.rawJSON, origin: origin, body: body)
            let result = read(&self, &sink)
            origin = sink.origin
            if let thrown = sink.thrown { throw thrown }
            if case .failure(let error) = result {
                self.error = error
                throw error
            }
        }
    }
}
