import WorkerVersions

/// Bindings by the hundred thousand, wrong ones among them, and errors at the end of much.
extension Growth {
    private static let keeping = DecodingOptions(malformedBindings: .keep)
    private static let knownKinds = DecodingOptions(unknownKinds: .reject, malformedBindings: .keep)

    static let kinds = [
        Growth("unknown kinds", 25_000, GrowthWay.all + [.tool("lint"), .tool("bindings"), .tool("summary")]) {
            GrowingText.response(
                GrowingText.repeated($0, #"{"type":"new","name":"A"},"#) + Array(#"{"type":"ai","name":"A"}"#.utf8))
        },
        Growth("unknown kinds, each another", 25_000, [.owned, .streamed, .tool("lint"), .tool("summary")]) { count in
            let bindings = (0..<count).flatMap { Array(#"{"type":"new\#($0)","name":"A"},"#.utf8) }
            return GrowingText.response(bindings + Array(#"{"type":"ai","name":"A"}"#.utf8))
        },
        Growth("unknown kinds, refused", 25_000, [.streamed], knownKinds, fails: .unknownKind) {
            GrowingText.response(GrowingText.repeated($0, #"{"type":"new","name":"A"},"#) + Array("5".utf8))
        },
        Growth(
            "bindings that do not fit", 25_000, [.streamed(chunk: .max), .streamed(chunk: 5)], fails: .missingMember
        ) {
            GrowingText.response(GrowingText.repeated($0, "{\"type\":\n\"d1\"},") + Array("5".utf8))
        },
        Growth("bindings of one name", 25_000, [.tool("diff"), .tool("summary")]) {
            GrowingText.response(
                GrowingText.repeated($0, #"{"type":"r2_bucket","name":"A","bucket_name":"b"},"#)
                    + Array("{\"type\":\"ai\",\"name\":\"A\"}".utf8))
        },
        Growth("bindings that do not fit, kept", 25_000, [.owned, .tool("check"), .tool("bindings")], keeping) {
            GrowingText.response(GrowingText.repeated($0, "\n{\"type\":\"d1\"},") + Array("5".utf8))
        },
    ]

    /// One document of so many bytes: lines, and at its end no end.
    private static func broken(_ byteCount: Int) -> [UInt8] {
        let binding = "{\n  \"type\": \"ai\",\n  \"name\": \"A\"\n},\n"
        return GrowingText.response(GrowingText.filled(byteCount, binding) + Array("{x".utf8))
    }

    static let errors = [
        Growth("an error at the end of 25 and 100 MB", 25_000_000, GrowthWay.all, fails: .unexpectedByte) {
            broken($0)
        },
        Growth(
            "an error at the end of 25 and 100 MB that nobody reads", 25_000_000, [.owned, .streamed],
            fails: .unexpectedByte
        ) { GrowingText.filled($0, "[1,\n2],").between(#"{"x":["#, "x") },
        Growth(
            "an error in each line of 25 and 100 MB", 25_000_000, [.archive(.lines), .archive(.sequence)],
            fails: .invalidLiteral
        ) { GrowingText.filled($0, #"{"x":"\#(String(repeating: "a", count: 500))","success":trUe}"# + "\n") },
        Growth("lines that are wrong", 250_000, [.archive(.lines), .archive(.sequence)], fails: .unexpectedByte) {
            GrowingText.repeated($0, "xyz\n")
        },
        Growth("lines that are wrong, in the tool", 25_000, [.tool("check"), .tool("lint"), .tool("decode")]) {
            GrowingText.repeated($0, "xyz\n")
        },
        Growth("wrong documents, none in a line of its own", 25_000, [.tool("check"), .tool("lint")]) {
            GrowingText.repeated($0, #"{"success":5} "#)
        },
        Growth("documents in one array", 25_000, [.archive(.sequence), .tool("check"), .tool("lint")]) {
            GrowingText.repeated($0, #"{"success":true,"x":1},"#).between("[", "{}]")
        },
        Growth(
            "an error at the end of a long element", 1 << 20, [.owned, .streamed(chunk: 512)], fails: .unexpectedByte
        ) {
            GrowingText.response(GrowingText.filled($0, #"{"a":1},"#).between(#"{"json":["#, "}"))
        },
    ]
}
