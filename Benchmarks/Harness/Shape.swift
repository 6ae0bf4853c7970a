/// Which of its two shapes a document has.
enum Shape {
    /// `{"success": …, "result": {…}}`, as the API sends it.
    case enveloped
    /// The result alone, as command-line tools save it.
    case bare

    private static let bareKeys: Set<String> = [
        "annotations", "cache_options", "id", "metadata", "number", "resources", "startup_time_ms",
    ]

    /// The first key decides. A key that neither shape knows counts for the envelope.
    init(of document: ArraySlice<UInt8>) {
        let quote = UInt8(ascii: "\"")
        let key = document.drop { $0 != quote }.dropFirst().prefix { $0 != quote }
        self = Self.bareKeys.contains(String(decoding: key.prefix(32), as: UTF8.self)) ? .bare : .enveloped
    }
}
