/// Lends the bytes of a collection as a view: in place where they lie together in memory, else as a copy.
enum ByteSource {
    /// Lends the bytes together with a value that `body` changes. Captured by a closure instead, the value would be copied once more.
    @inline(__always)
    static func withView<State, Result>(
        of bytes: some Collection<UInt8>, changing state: inout State,
        _ body: (borrowing ByteView, inout State) -> Result
    ) -> Result {
        withView(of: bytes) { body($0, &state) }
    }

    @inline(__always)
    static func withView<Result>(
        of bytes: some Collection<UInt8>, _ body: (borrowing ByteView) -> Result
    ) -> Result {
        // The result leaves through a variable: returned, its type would be looked up at every call.
        var result: Result?
        let lent: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            // SAFETY: the view lives inside this closure, and so does the buffer.
            result = unsafe body(ByteView(buffer))
        }
        if lent != nil, let result { return result }
        return body(ByteView([UInt8](bytes).span))
    }
}
