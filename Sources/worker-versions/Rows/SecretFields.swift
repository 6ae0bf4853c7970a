/// Which fields may hold secrets: those of the two secret kinds that the API takes and is not expected to give back,
/// and all of a kind that is not known.
enum SecretFields {
    private static let writeOnlyFields = ["secret_text": ["text"], "secret_key": ["key_base64", "key_jwk"]]

    /// The fields of a kind that the API takes and is not expected to give back.
    static func writeOnly(_ type: String) -> [String] {
        writeOnlyFields[type] ?? []
    }
}
