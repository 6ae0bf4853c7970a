import WorkerVersions

/// Whether what may be a secret is written.
enum Secrets: Sendable {
    case hide, show
}

/// What stands in the place of a secret.
enum Redaction {
    static let text = "«redacted»"
    static let json = Array("\"\(text)\"".utf8)
}

extension Binding {
    /// The binding with its secrets replaced: `secret_text.text`, `secret_key.key_base64` and `secret_key.key_jwk`.
    /// What is absent stays absent. The JSON of unknown kinds, which may hold secrets too, is not touched here.
    var redacted: Binding {
        switch kind {
        case .secretText(var secret):
            secret.text = secret.text.map { _ in Redaction.text }
            return Binding(name: name, kind: .secretText(secret))
        case .secretKey(var key):
            key.keyBase64 = key.keyBase64.map { _ in Redaction.text }
            key.keyJWK = key.keyJWK.flatMap { _ in try? RawJSON(json: Redaction.json) }
            return Binding(name: name, kind: .secretKey(key))
        default: return self
        }
    }

    /// Whether the binding is kept as JSON alone, because nothing is known of its fields.
    var isOpaque: Bool {
        switch kind {
        case .unknown, .malformed: true
        default: false
        }
    }
}
