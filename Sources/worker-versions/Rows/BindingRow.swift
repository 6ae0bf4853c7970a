import WorkerVersions

/// A binding and where it was found.
struct BindingRow: Sendable {
    /// The `id` of the version, where it is known.
    let versionID: String?
    /// The place among the bindings of the document, the first being 0.
    let index: Int
    let binding: Binding
}

extension BindingRow {
    /// The kind's own fields as JSON members, without the row's own: `name` and `type` stand first in a binding's JSON.
    ///
    /// A binding of an unknown kind has one, `raw`: its whole JSON, which may hold a secret.
    func fields(_ secrets: Secrets) -> [(name: String, value: RawJSON)] {
        guard !binding.isOpaque else {
            let raw = try? RawJSON(json: secrets == .show ? binding.json() : Redaction.json)
            return raw.map { [("raw", $0)] } ?? []
        }
        let shown = secrets == .show ? binding : binding.redacted
        let members = (try? JSONMembers(json: shown.json()))?.members ?? []
        return members.dropFirst(2).map { (BindingColumns.name(of: $0.name), $0.value) }
    }
}
