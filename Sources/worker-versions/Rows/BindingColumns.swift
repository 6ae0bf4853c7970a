/// The columns of a table of bindings: the row's own, then every field of every kind, by name. New fields are added at
/// the end, so that places never change.
enum BindingColumns {
    static let all = own + fields

    /// What every row has.
    static let own = ["version_id", "index", "name", "type"]

    /// The fields of the kinds; `.` leads into an object.
    static let fields = [
        "algorithm", "allowed_destination_addresses", "allowed_sender_addresses", "app_id", "bucket_name",
        "certificate_id", "class_name", "database_id", "dataset", "destination_address", "dispatch_namespace",
        "entrypoint", "environment", "format", "id", "identity", "index_name", "inherited_version_id", "instance_name",
        "json", "jurisdiction", "key_base64", "key_jwk", "namespace", "namespace_id", "network_id", "old_name",
        "outbound.params", "outbound.worker.entrypoint", "outbound.worker.environment", "outbound.worker.service",
        "part", "pipeline", "queue_name", "script_name", "secret_name", "service", "service_id", "simple.limit",
        "simple.mitigation_timeout", "simple.period", "store_id", "stream", "text", "tunnel_id", "usages",
        "workflow_name", "raw",
    ]

    /// The objects whose members are columns of their own.
    static let objects: Set<String> = ["simple", "outbound", "outbound.worker"]

    static let places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })

    /// A field's name in a row. One kind, `inherit`, has a `version_id` of its own, the inherited version's.
    static func name(of field: String) -> String {
        field == "version_id" ? "inherited_version_id" : field
    }
}
