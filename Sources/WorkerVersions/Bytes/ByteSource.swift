/// Lends the bytes of a collection as a view: in place where they lie together in memory, else as a copy.
enum ByteSource {
    @inline(__always)
    static func withView<Result>(
        of bytes: some Collection<UInt8>, _ body: (borrowing ByteView) -> Result
    ) -> Result {
        let lent: Result? = bytes.withContiguousStorageIfAvailable { buffer in
            // SAFETY: the view lives inside this closure, and so does the buffer.
            unsafe body(ByteView(buffer))
        }
        if let lent { return lent }
        return body(ByteView([UInt8](bytes).span))
    }
}
