import WorkerVersions

/// One thing of 16 MB that comes byte by byte, against one of 4 MB. All of these may take five times as long.
extension Growth {
    static let chunks = [
        Growth("a string of 16 MB", 4_000_000, [.bytewise], limit: 5) {
            GrowingText.response(GrowingText.filled($0).between(#"{"type":"plain_text","name":"A","text":""#, "\"}"))
        },
        Growth("a json binding of 16 MB", 4_000_000, [.bytewise], limit: 5) {
            GrowingText.response(
                GrowingText.filled($0, #"{"a":1},"#).between(#"{"type":"json","name":"A","json":["#, "0]}"))
        },
        Growth("an unknown member of 16 MB", 4_000_000, [.bytewise], limit: 5) {
            GrowingText.filled($0, #"{"a":1},"#).between(#"{"x":["#, "0]}")
        },
        Growth("escapes, byte by byte", 1_000_000, [.bytewise], limit: 5) {
            GrowingText.response(
                GrowingText.filled($0, #"\u00e9"#).between(#"{"type":"plain_text","name":"A","text":""#, "\"}"))
        },
        Growth("lines in an element, byte by byte", 1_000_000, [.bytewise], limit: 5) {
            GrowingText.response(GrowingText.filled($0, "\n").between("{", #""type":"ai","name":"A"}"#))
        },
        Growth("bindings, byte by byte", 25_000, [.bytewise], limit: 5) {
            GrowingText.response(
                GrowingText.repeated($0, #"{"type":"ai","name":"A"},"#) + Array(#"{"type":"ai","name":"A"}"#.utf8))
        },
        Growth("an element that does not end", 4_000_000, [.bytewise], fails: .unexpectedEnd, limit: 5) {
            Array(#"{"result":{"resources":{"bindings":[{"text":""#.utf8) + GrowingText.filled($0)
        },
        hostileElement,
    ]

    /// Four times as much input than the limit of 64 MiB allows changes nothing: the stream ends at the limit.
    private static let hostileElement = Growth(
        "an element that does not end, to the limit of 64 MiB", (64 << 20) + 1000, [.streamed], fails: .elementLimit,
        limit: 5
    ) { size in
        let byteCount = min(max(size, (64 << 20) + 1000), 68 << 20)
        return Array(#"{"result":{"resources":{"bindings":[{"text":["#.utf8) + GrowingText.filled(byteCount, "1234567,")
    }
}
