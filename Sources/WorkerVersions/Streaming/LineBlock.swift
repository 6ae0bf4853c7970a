/// Whole lines of an archive, to be decoded by themselves.
public struct LineBlock: Sendable {
    /// The lines, each with its line feed; the archive's last one may have none.
    public let bytes: ArraySlice<UInt8>

    /// Where the block starts in the input.
    let origin: SourceOrigin

    /// The offset of the block's first byte in the input.
    public var offset: Int { origin.offset }

    /// Hands the block's events to `body`, with offsets and lines counted from the start of the input. Documents are counted
    /// from the block's first one.
    ///
    /// - Throws: what `body` throws.
    public func forEachEvent(
        options: VersionStream.Options = VersionStream.Options(), _ body: (consuming VersionEvent) throws -> Flow
    ) throws {
        var stream = VersionStream(options: options.forLines, from: origin)
        try stream.push(bytes, body)
        try stream.finish(body)
    }

    /// Decodes the block's documents one by one, bindings included, and hands each to `body`, or what is wrong with it, until it
    /// has enough. Offsets and lines are counted from the start of the input, documents from the block's first one.
    ///
    /// No more than one document is held, which takes less time than ``responses(options:)`` where each is let go at once.
    ///
    /// - Throws: what `body` throws.
    public func forEachResponse(
        options: DecodingOptions = DecodingOptions(),
        _ body: (consuming Result<VersionResponse, VersionFailure>) throws -> Flow
    ) throws {
        try withoutActuallyEscaping(body) { body in
            var delivery = ResponseDelivery(malformedBindings: options.malformedBindings, body: body)
            read(options, to: &delivery)
            if let thrown = delivery.thrown { throw thrown }
        }
    }

    /// Decodes the block's documents, bindings included.
    public func responses(
        options: DecodingOptions = DecodingOptions()
    ) -> [Result<VersionResponse, VersionFailure>] {
        var batch = ResponseBatch(malformedBindings: options.malformedBindings)
        read(options, to: &batch)
        return batch.takeResponses()
    }

    private func read(_ options: DecodingOptions, to sink: inout some DocumentSink) {
        var framer = DocumentFramer(options: VersionStream.Options(decoding: options).forLines, from: origin)
        ByteSource.withView(of: bytes) { view in
            // Lines never throw: what is wrong with one is a failure in the sink.
            try? framer.push(view, to: &sink)
            try? framer.finish(to: &sink)
        }
    }
}

extension VersionStream.Options {
    var forLines: VersionStream.Options {
        var options = self
        options.framing = .lines
        return options
    }
}
