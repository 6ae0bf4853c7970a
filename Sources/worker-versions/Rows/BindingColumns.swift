/// The columns of a table of bindings: the row's own, then fields of the kinds, by name, `raw` among them.
struct BindingColumns: Sendable {
    /// What stands above the columns.
    let names: [String]
    /// The column of each name.
    let places: [String: Int]

    /// Columns for these fields; `.` leads into an object.
    init(fields: [String]) {
        names = ["version_id", "index", "name", "type"] + fields
        places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    }

    /// The columns that tables have. A field that has none is not lost: it stands in `raw`. Whoever wants a column for a
    /// new one adds it at the end, so that places never change.
    static let standard = BindingColumns(fields: [
        "algorithm", "allowed_destination_addresses", "allowed_sender_addresses", "app_id", "bucket_name",
        "certificate_id", "class_name", "database_id", "dataset", "destination_address", "dispatch_namespace",
        "entrypoint", "environment", "format", "id", "identity", "index_name", "inherited_version_id", "instance_name",
        "json", "jurisdiction", "key_base64", "key_jwk", "namespace", "namespace_id", "network_id", "old_name",
        "outbound.params", "outbound.worker.entrypoint", "outbound.worker.environment", "outbound.worker.service",
        "part", "pipeline", "queue_name", "script_name", "secret_name", "service", "service_id", "simple.limit",
        "simple.mitigation_timeout", "simple.period", "store_id", "stream", "text", "tunnel_id", "usages",
        "workflow_name", rest,
    ])

    /// The column for what has no column of its own: the whole of a binding of unknown kind, and as an object, by their
    /// paths, the fields of a kind that is newer than the columns.
    static let rest = "raw"

    /// The objects whose members are columns of their own.
    static let objects: Set<String> = ["simple", "outbound", "outbound.worker"]

    /// A field's name in a row. One kind, `inherit`, has a `version_id` of its own, the inherited version's.
    static func name(of field: String) -> String {
        field == "version_id" ? "inherited_version_id" : field
    }
}
