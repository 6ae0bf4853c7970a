extension Binding {
    /// Appends what ``json()`` gives, without an array of its own: for writers of many bindings.
    public func appendJSON(to output: inout [UInt8]) {
        var bytes: [UInt8] = []
        swap(&bytes, &output)
        var writer = JSONWriter(appendingTo: bytes)
        // The writer must be the only owner, or its first byte would cost a copy of all that is there.
        bytes = []
        write(to: &writer)
        output = writer.bytes
    }
}
