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
        self.init()
        try read(bytes, as: .enveloped, options).get()
    }

    /// Decodes a whole response from a span of bytes.
    ///
    /// - Throws: what is wrong, with its byte offset and its path.
    public init(json bytes: Span<UInt8>, options: DecodingOptions = DecodingOptions()) throws(JSONError) {
        self.init()
        try read(ByteView(bytes), as: .enveloped, options).get()
    }

    /// Decodes a whole response from text.
    ///
    /// - Throws: what is wrong, with its byte offset in the text's UTF-8 and its path.
    public init(json text: String, options: DecodingOptions = DecodingOptions()) throws(JSONError) {
        try self.init(json: text.utf8, options: options)
    }

    /// Arrays and their slices go a way of their own, without looking up what their type can do.
    @specialized(where Bytes == [UInt8])
    @specialized(where Bytes == ArraySlice<UInt8>)
    fileprivate mutating func read<Bytes: Collection<UInt8>>(
        _ bytes: Bytes, as shape: ResponsePlace.Shape, _ options: DecodingOptions
    ) -> Result<Void, JSONError> {
        ByteSource.withView(of: bytes, changing: &self) { view, response in response.read(view, as: shape, options) }
    }

    /// A document that is one chunk.
    fileprivate mutating func read(
        _ bytes: borrowing ByteView, as shape: ResponsePlace.Shape, _ options: DecodingOptions
    ) -> Result<Void, JSONError> {
        var driver = ResponseDriver(options: options, shape: shape, framing: .document)
        var collector = BindingCollector(malformedBindings: options.malformedBindings)
        do throws(JSONError) {
            try driver.push(bytes, to: &collector)
            try driver.finish()
        } catch {
            return .failure(error)
        }
        swap(&self, &driver.response)
        return .success(())
    }
}

extension VersionDetail {
    /// Decodes a bare version, without the envelope, as `wrangler versions view --json` prints it.
    ///
    /// - Throws: what is wrong, with its byte offset in `bytes` and its path.
    public init(json bytes: some Collection<UInt8>, options: DecodingOptions = DecodingOptions()) throws(JSONError) {
        var response = VersionResponse()
        try response.read(bytes, as: .bare, options).get()
        self.init(of: response)
    }

    /// Decodes a bare version from a span of bytes.
    ///
    /// - Throws: what is wrong, with its byte offset and its path.
    public init(json bytes: Span<UInt8>, options: DecodingOptions = DecodingOptions()) throws(JSONError) {
        var response = VersionResponse()
        try response.read(ByteView(bytes), as: .bare, options).get()
        self.init(of: response)
    }

    /// Decodes a bare version from text.
    ///
    /// - Throws: what is wrong, with its byte offset in the text's UTF-8 and its path.
    public init(json text: String, options: DecodingOptions = DecodingOptions()) throws(JSONError) {
        try self.init(json: text.utf8, options: options)
    }

    /// The version of a document that was read as a bare one, and so has one.
    private init(of response: consuming VersionResponse) {
        self = response.result ?? VersionDetail(resources: Resources())
    }
}
