// Start reading here: this is where bytes become values.
//
// bytes ▸ ResponseDriver ▸ Tokenizer ▸ JSONReader ──────▸ VersionResponse, VersionDetail    the spine: key by key
//                                   └▸ ObjectMembers ───▸ Binding, Script, APIMessage, …    small objects: all members first

extension VersionResponse {
    /// Decodes a whole response: the envelope, and the version in it.
    ///
    /// Any contiguous bytes will do: `[UInt8]`, `ArraySlice<UInt8>`, `Data`, `UnsafeRawBufferPointer`.
    ///
    /// - Throws: what is wrong, with its byte offset in `bytes` and its path.
    public init(json bytes: some Collection<UInt8>, options: DecodingOptions = DecodingOptions()) throws(JSONError) {
        self = try ByteSource.withView(of: bytes) { view in
            Result { () throws(JSONError) in try WholeDocument.decode(view, as: .enveloped, options) }
        }.get()
    }

    /// Decodes a whole response from a span of bytes.
    public init(json bytes: Span<UInt8>, options: DecodingOptions = DecodingOptions()) throws(JSONError) {
        self = try WholeDocument.decode(ByteView(bytes), as: .enveloped, options)
    }

    /// Decodes a whole response from text.
    public init(json text: String, options: DecodingOptions = DecodingOptions()) throws(JSONError) {
        try self.init(json: text.utf8, options: options)
    }
}

extension VersionDetail {
    /// Decodes a bare version, without the envelope, as `wrangler versions view --json` prints it.
    ///
    /// - Throws: what is wrong, with its byte offset in `bytes` and its path.
    public init(json bytes: some Collection<UInt8>, options: DecodingOptions = DecodingOptions()) throws(JSONError) {
        self = try ByteSource.withView(of: bytes) { view in
            Result { () throws(JSONError) in try WholeDocument.decodeBare(view, options) }
        }.get()
    }

    /// Decodes a bare version from a span of bytes.
    public init(json bytes: Span<UInt8>, options: DecodingOptions = DecodingOptions()) throws(JSONError) {
        self = try WholeDocument.decodeBare(ByteView(bytes), options)
    }

    /// Decodes a bare version from text.
    public init(json text: String, options: DecodingOptions = DecodingOptions()) throws(JSONError) {
        try self.init(json: text.utf8, options: options)
    }
}

/// A document that is one chunk.
private enum WholeDocument {
    static func decode(
        _ bytes: borrowing ByteView, as shape: ResponsePlace.Shape, _ options: DecodingOptions
    ) throws(JSONError) -> VersionResponse {
        var driver = ResponseDriver(options: options, shape: shape, framing: .document)
        var collector = BindingCollector(malformedBindings: options.malformedBindings)
        try driver.push(bytes, to: &collector)
        try driver.finish()
        return collector.takeResponse()
    }

    static func decodeBare(_ bytes: borrowing ByteView, _ options: DecodingOptions) throws(JSONError) -> VersionDetail {
        let response = try decode(bytes, as: .bare, options)
        return response.result ?? VersionDetail(resources: VersionDetail.Resources())
    }
}
