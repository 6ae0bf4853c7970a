/// What hostile content is made of. Everything here is JSON source text, and valid.
enum HostileVocabulary {
    /// Fragments of strings. Each is whole in itself: surrogates come in pairs.
    static let fragments: [Word] = [
        #"\n"#, #"\""#, #"\\"#, #"\/"#, #"\t"#, #"\r"#, #"\b"#, #"\f"#, #"\r\n"#, #"\\n"#, #"\\\""#, #"\\\\"#,
        #"\u00e9"#, #"\u00E9"#, #"\u0000"#, #"\u001f"#, #"\u007f"#, #"\u0022"#, #"\u005c"#, #"\u2028"#, #"\ufeff"#,
        #"\uFFFF"#, #"\ud83d\ude00"#, #"\uD83D\uDE80"#, #"\udbff\udfff"#, #"\ud800\udc00"#, #"e\u0301"#,
        "é", "ß", "Ω", "日本", "\u{2029}", "\u{7F}", "😀", "👩‍🚀", "\u{10FFFF}", "e\u{301}",
        "/", "'", "{", "}", "[", "]", ":", ",",
        "plain", "with spaces in it", "//", "/*", "null", "0", " ", "",
        "a longer stretch of plain text without any escape, more than one vector wide",
    ]

    /// What follows a key of free JSON. None starts with a letter, so that keys stay apart.
    static let keyEndings: [Word] = [
        "", "", "", #"\u00e9"#, "é", #"\n"#, #"\""#, #"\ud83d\ude00"#, #"\/"#, " ", ".", "日本",
    ]

    /// Keys of members nobody knows. No kind has one of them.
    static let unknownKeys: [Word] = [
        "raw", "staging", "delivery_delay", "internalEnv", "_", "Name", "TYPE", "types", "nam", "x-trace", "délai",
        #"q\u0075ota"#, #"with \"quotes\""#, "日本", "😀", "a_key_that_is_longer_than_any_key_this_schema_has_ever_seen",
    ]

    /// Whitespace within a line.
    static let whitespace: [Word] = [" ", "  ", "\t", " \t ", "                    "]

    /// Whitespace with line breaks.
    static let lineWhitespace: [Word] = whitespace + ["\n", "\r\n", "\n\n\t", "\r"]
}
