/// A place in an input, counted from its start.
struct InputPlace {
    var offset = 0
    /// The line feeds before it.
    var lineFeeds = 0
    /// The bytes between it and the line feed before.
    var column = 0

    /// The place behind these bytes.
    mutating func advance(over bytes: ArraySlice<UInt8>) {
        offset += bytes.count
        var count = 0
        for byte in bytes where byte == 0x0A { count += 1 }
        lineFeeds += count
        guard count > 0, let last = bytes.lastIndex(of: 0x0A) else {
            column += bytes.count
            return
        }
        column = bytes.endIndex - last - 1
    }
}
