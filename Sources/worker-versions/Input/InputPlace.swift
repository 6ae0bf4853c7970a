/// A place in an input, counted from its start.
struct InputPlace: Sendable {
    var offset = 0
    /// The line feeds before it.
    var lineFeeds = 0
    /// The bytes between it and the line feed before.
    var column = 0

    /// The place behind these bytes.
    mutating func advance(over bytes: ArraySlice<UInt8>) {
        offset += bytes.count
        let span = bytes.span
        var count = 0
        // Without a branch, so that the loop works on many bytes at once.
        for index in span.indices { count &+= span[index] == 0x0A ? 1 : 0 }
        lineFeeds += count
        guard count > 0, let last = bytes.lastIndex(of: 0x0A) else {
            column += bytes.count
            return
        }
        column = bytes.endIndex - last - 1
    }

    /// The place behind these bytes, in which only the last one may be a line feed.
    mutating func advance(overLine bytes: ArraySlice<UInt8>) {
        offset += bytes.count
        let endsLine = bytes.last == 0x0A
        lineFeeds += endsLine ? 1 : 0
        column = endsLine ? 0 : column + bytes.count
    }
}
