import WorkerVersions

/// What grows before a token reader: long tokens and many, read, passed over and left alone.
extension Growth {
    static let tokens = [
        Growth("a long string", 250_000, [.tokens(.tokens, chunk: 1)], limit: 5) {
            list(GrowingText.filled($0), in: "\"")
        },
        Growth("escapes", 250_000, [.tokens(.tokens, chunk: 1)], limit: 5) {
            list(GrowingText.filled($0, #"\u00e9"#), in: "\"")
        },
        Growth("a long number", 250_000, [.tokens(.tokens, chunk: 1)], unlimitedDigits, limit: 5) {
            list(GrowingText.filled($0, "1"))
        },
        Growth("whitespace", 250_000, [.tokens(.tokens, chunk: 1)], limit: 5) { list(GrowingText.filled($0, "\n")) },
        Growth(
            "many objects", 250_000,
            [
                .tokens(.values, chunk: 1), .tokens(.skips, chunk: 1), .tokens(.tokens, chunk: .max),
                .tokens(.elements, chunk: .max), .tokens(.tokenAPush, chunk: 100), .tokens(.nothing, chunk: 1),
            ]
        ) { list(GrowingText.filled($0, #"{"a":1},"#) + [UInt8(ascii: "0")]) },
        Growth("keys of one object", 250_000, [.tokens(.tokens, chunk: 5)]) {
            GrowingText.filled($0, #""a":1,"#).between("{", #""b":0}"#)
        },
        Growth("elements that do not fit", 60_000, [.tokens(.misfits, chunk: .max)]) {
            list(GrowingText.filled($0, "\n\"x\",\n") + [UInt8(ascii: "0")])
        },
    ]

    private static let unlimitedDigits = DecodingOptions(limits: Limits(numberDigits: .max))

    private static func list(_ content: [UInt8], in quote: String = "") -> [UInt8] {
        content.between("[" + quote, quote + "]")
    }
}
