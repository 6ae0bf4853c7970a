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

    /// Decodes the block's documents, bindings included.
    public func responses(
        options: DecodingOptions = DecodingOptions()
    ) -> [Result<VersionResponse, VersionFailure>] {
        var framer = DocumentFramer(options: VersionStream.Options(decoding: options).forLines, from: origin)
        var batch = ResponseBatch(malformedBindings: options.malformedBindings)
        ByteSource.withView(of: bytes) { view in
            // Lines never throw: what is wrong with one is a failure in the batch.
            try? framer.push(view, to: &batch)
            try? framer.finish(to: &batch)
        }
        return batch.takeResponses()
    }
}

extension VersionStream.Options {
    var forLines: VersionStream.Options {
        var options = self
        options.framing = .lines
        return options
    }
}
