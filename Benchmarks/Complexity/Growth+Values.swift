import WorkerVersions

/// Long values, many values, deep values.
extension Growth {
    private static let manyDigits = DecodingOptions(limits: Limits(numberDigits: .max))

    static let values = strings + numbers + lists + nesting

    private static func text(_ content: [UInt8]) -> [UInt8] {
        GrowingText.response(content.between(#"{"type":"plain_text","name":"A","text":""#, "\"}"))
    }

    private static let strings = [
        Growth("a string of escapes", 1 << 20, GrowthWay.all + [.tool("lint"), .tool("decode")]) {
            text(GrowingText.filled($0, #"\u00e9"#))
        },
        Growth("a string of surrogate pairs", 1 << 20, GrowthWay.all) {
            text(GrowingText.filled($0, #"\ud83d\ude00"#))
        },
        Growth("a string of characters of three bytes", 1 << 20, GrowthWay.all) { text(GrowingText.filled($0, "€")) },
        Growth("a string of escapes that nobody reads", 1 << 20, GrowthWay.all) {
            GrowingText.filled($0, #"\n"#).between(#"{"x":""#, "\"}")
        },
        Growth("type behind a long value", 1 << 20, GrowthWay.all + [.streamed(chunk: 100)]) {
            GrowingText.response(GrowingText.filled($0).between(#"{"name":"A","json":""#, #"","type":"json"}"#))
        },
    ]

    private static let numbers = [
        Growth("a number of many digits", 250_000, [.owned, .streamed, .bytewise, .checkSyntax], manyDigits) {
            GrowingText.filled($0, "7").between(#"{"result":{"number":0."#, #","resources":{}}}"#)
        },
        Growth("an integer of many digits", 250_000, [.owned, .streamed], manyDigits, fails: .numberOutOfRange) {
            GrowingText.filled($0, "7").between(#"{"errors":[{"message":"","code":"#, "}]}")
        },
        Growth("a number of many digits in free JSON", 250_000, [.value, .checkSyntax], manyDigits) {
            GrowingText.filled($0, "7").between("[-1.", "e-1]")
        },
    ]

    private static let lists = [
        Growth("elements of free JSON", 100_000, [.value, .checkSyntax]) {
            GrowingText.repeated($0, "1,").between("[", "1]")
        },
        Growth("members of free JSON", 25_000, [.value, .checkSyntax]) {
            GrowingText.members($0).between("{", "\"\":1}")
        },
        Growth("messages", 25_000, [.owned, .streamed]) {
            GrowingText.repeated($0, #"{"code":1,"message":"m"},"#)
                .between(#"{"messages":["#, #"{"code":1,"message":"m"}]}"#)
        },
        Growth("flags", 100_000, [.owned, .streamed, .tool("summary")]) {
            GrowingText.repeated($0, #""f","#)
                .between(#"{"result":{"resources":{"script_runtime":{"compatibility_flags":["#, #""f"]}}}}"#)
        },
    ]

    /// To 500 levels, and the limit is 512, so many times.
    private static func nested(_ count: Int, _ opening: String, _ closing: String) -> [UInt8] {
        let times = 500 / closing.utf8.count
        let one = GrowingText.repeated(times, opening) + [0x31] + GrowingText.repeated(times, closing) + [0x2C]
        return (0..<count).flatMap { _ in one } + [0x31]
    }

    private static let nesting = [
        Growth("nested arrays in a payload", 250, GrowthWay.all + [.tool("lint")]) {
            GrowingText.response(nested($0, "[", "]").between(#"{"type":"json","name":"A","json":["#, "]}"))
        },
        Growth("nested objects that nobody reads", 250, GrowthWay.all + [.bytewise, .tool("lint")]) {
            nested($0, #"{"a":"#, "}").between(#"{"x":["#, "]}")
        },
        Growth("nested free JSON", 250, [.value, .checkSyntax]) { nested($0, #"{"a":[1,"#, "]}").between("[", "]") },
        Growth("nulls deep down", 25_000, [.owned, .tool("lint")]) { count in
            let deep = GrowingText.repeated(count, "null,").between("[", "0]")
            return (GrowingText.repeated(400, #"{"a":"#) + deep + GrowingText.repeated(400, "}")).between(
                #"{"x":"#, "}")
        },
    ]
}
