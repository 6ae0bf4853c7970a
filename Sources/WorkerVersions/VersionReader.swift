/// Looks at responses in memory without making values of them.
public enum VersionReader {
    /// Hands each binding of a response, enveloped or bare, to `body` where it lies, until `body` has seen enough.
    ///
    /// ```swift
    /// var found = false
    /// try VersionReader.forEachBinding(in: bytes) { binding in
    ///     guard let type = binding.type, type == "d1", binding.matches("id", id) else { return .next }
    ///     found = true
    ///     return .stop
    /// }
    /// ```
    ///
    /// The rest of the response is checked and stepped over, up to where `body` stopped.
    ///
    /// - Throws: what is wrong with the response, as a ``JSONError``: its syntax, or a binding that is no object; or what
    ///   `body` throws.
    @specialized(where Bytes == [UInt8])
    @specialized(where Bytes == ArraySlice<UInt8>)
    public static func forEachBinding<Bytes: Collection<UInt8>>(
        in bytes: Bytes, limits: Limits = Limits(), _ body: (inout BindingView) throws -> Flow
    ) throws {
        try withoutActuallyEscaping(body) { body in
            var sink = ViewSink(body: body)
            let result = ByteSource.withView(of: bytes) { view in
                Result { () throws(JSONError) in try read(view, limits: limits, to: &sink) }
            }
            if let thrown = sink.thrown { throw thrown }
            try result.get()
        }
    }

    /// Checks that bytes are one JSON text (RFC 8259) of any kind, and makes nothing of it.
    ///
    /// - Throws: what is wrong, with its byte offset.
    @specialized(where Bytes == [UInt8])
    @specialized(where Bytes == ArraySlice<UInt8>)
    public static func checkSyntax<Bytes: Collection<UInt8>>(
        of bytes: Bytes, limits: Limits = Limits()
    ) throws(JSONError) {
        try ByteSource.withView(of: bytes) { view in
            Result { () throws(JSONError) in
                let _: SkippedValue = try JSONReader.readDocument(view, limits)
            }
        }.get()
    }

    private static func read(
        _ bytes: borrowing ByteView, limits: Limits, to sink: inout ViewSink
    ) throws(JSONError) {
        let options = DecodingOptions(limits: limits, members: .bindings)
        var driver = ResponseDriver(options: options, shape: .undecided, framing: .document)
        try driver.push(bytes, to: &sink)
        if driver.flow == .next { try driver.finish() }
    }
}

/// A value that is checked and forgotten.
private struct SkippedValue: JSONReadable {
    init(from reader: inout JSONReader) throws(JSONError) {
        try reader.skip()
    }
}
