import Testing

/// What a member may hold.
enum FieldType: Hashable {
    case string, number, integer, boolean
    /// An object with the fields listed under this one.
    case object
    case strings
    /// `outbound.params`: objects with a name, or strings.
    case parameters
    /// An array with one object that has the fields listed under this one.
    case objects
    /// An array of anything else: elements that fit, and one that does not.
    case array(fitting: String, misfit: String)
    /// A map to strings.
    case stringMap
    /// Any value but null, which is absence.
    case free
    /// Any value.
    case anything
}

/// A member, by its path inside its object: `simple.limit`.
struct Field: Hashable, Sendable {
    let path: String
    let type: FieldType
    let isRequired: Bool

    /// A member that must be there.
    static func required(_ path: String, _ type: FieldType = .string) -> Field {
        Field(path: path, type: type, isRequired: true)
    }

    /// A member that may be absent or null.
    static func optional(_ path: String, _ type: FieldType = .string) -> Field {
        Field(path: path, type: type, isRequired: false)
    }
}

/// A kind of binding and its fields, `name` and `type` left out.
struct KindRow: Sendable {
    let type: String
    let fields: [Field]

    private init(_ type: String, _ fields: Field...) {
        self.init(type: type, fields: fields)
    }

    init(type: String, fields: [Field]) {
        self.type = type
        self.fields = fields
    }

    /// The kinds as the API reference page and the newer sources beside it have them, written without a look at the
    /// library's code: what `KindRow.all` finds out of these kinds must be the same. A newer kind needs no row here.
    static let schema: [KindRow] = [
        KindRow("ai"),
        KindRow("ai_search", .required("instance_name"), .optional("namespace")),
        KindRow("ai_search_namespace", .required("namespace")),
        KindRow("analytics_engine", .required("dataset")),
        KindRow("artifacts", .required("namespace")),
        KindRow("assets"),
        KindRow("browser"),
        // One of the two must be there: `D1Tests`.
        KindRow("d1", .optional("database_id"), .optional("id")),
        KindRow("data_blob", .required("part")),
        KindRow(
            "dispatch_namespace", .required("namespace"), .optional("outbound", .object),
            .optional("outbound.params", .parameters), .optional("outbound.worker", .object),
            .optional("outbound.worker.entrypoint"), .optional("outbound.worker.environment"),
            .optional("outbound.worker.service")),
        KindRow(
            "durable_object_namespace", .optional("class_name"), .optional("dispatch_namespace"),
            .optional("environment"), .optional("namespace_id"), .optional("script_name")),
        KindRow("flagship", .required("app_id")),
        KindRow("hyperdrive", .required("id")),
        KindRow("images"),
        KindRow("inherit", .optional("old_name"), .optional("version_id")),
        KindRow("json", .required("json", .anything)),
        KindRow("k2", .required("stream")),
        KindRow("kv_namespace", .required("namespace_id")),
        KindRow("media"),
        KindRow("messaging", .required("namespace")),
        KindRow("mtls_certificate", .required("certificate_id")),
        KindRow("pipelines", .required("pipeline")),
        KindRow("plain_text", .required("text")),
        KindRow("queue", .required("queue_name")),
        KindRow("r2_bucket", .required("bucket_name"), .optional("jurisdiction")),
        KindRow(
            "ratelimit", .required("namespace_id"), .required("simple", .object), .required("simple.limit", .number),
            .required("simple.period", .integer), .optional("simple.mitigation_timeout", .integer)),
        KindRow(
            "secret_key", .required("algorithm", .free), .required("format"), .required("usages", .strings),
            .optional("key_base64"), .optional("key_jwk", .free)),
        KindRow("secret_text", .optional("text")),
        KindRow("secrets_store_secret", .required("secret_name"), .required("store_id")),
        KindRow(
            "send_email", .optional("allowed_destination_addresses", .strings),
            .optional("allowed_sender_addresses", .strings), .optional("destination_address")),
        KindRow("service", .required("service"), .optional("entrypoint"), .optional("environment")),
        KindRow("text_blob", .required("part")),
        KindRow("vectorize", .required("index_name")),
        KindRow("version_metadata"),
        KindRow("vpc_network", .optional("identity"), .optional("network_id"), .optional("tunnel_id")),
        KindRow("vpc_service", .required("service_id")),
        KindRow("wasm_module", .required("part")),
        KindRow("workflow", .required("workflow_name"), .optional("class_name"), .optional("script_name")),
    ]
}

/// An object beside the bindings and its fields, and where it stands in a response.
struct ObjectRow: Sendable {
    let path: String
    let fields: [Field]

    init(_ path: String, _ fields: Field...) {
        self.path = path
        self.fields = fields
    }

    static let all: [ObjectRow] = [
        ObjectRow(
            "", .optional("success", .boolean), .optional("errors", .objects), .optional("messages", .objects),
            .optional("result", .object)),
        ObjectRow(
            "errors[0]", .required("code", .integer), .required("message"), .optional("documentation_url"),
            .optional("source", .object), .optional("source.pointer")),
        ObjectRow(
            "messages[0]", .required("code", .integer), .required("message"), .optional("documentation_url"),
            .optional("source", .object), .optional("source.pointer")),
        ObjectRow(
            "result", .required("resources", .object), .optional("id"), .optional("number", .number),
            .optional("metadata", .object), .optional("annotations", .stringMap), .optional("cache_options", .object),
            .optional("startup_time_ms", .number)),
        ObjectRow("result.cache_options", .optional("enabled", .boolean)),
        ObjectRow(
            "result.metadata", .optional("author_email"), .optional("author_id"), .optional("created_on"),
            .optional("hasPreview", .boolean), .optional("modified_on"), .optional("source")),
        ObjectRow(
            "result.resources", .optional("bindings", .objects), .optional("script", .object),
            .optional("script_runtime", .object)),
        ObjectRow(
            "result.resources.script", .optional("etag"), .optional("handlers", .strings),
            .optional("last_deployed_from"), .optional("named_handlers", .objects), .optional("placement_mode")),
        ObjectRow("result.resources.script.named_handlers[0]", .optional("handlers", .strings), .optional("name")),
        ObjectRow(
            "result.resources.script_runtime", .optional("compatibility_date"),
            .optional("compatibility_flags", .strings), .optional("exports", .object), .optional("limits", .object),
            .optional("migration_tag"), .optional("usage_model")),
        ObjectRow(
            "result.resources.script_runtime.limits", .optional("cpu_ms", .integer), .optional("subrequests", .number)),
        ObjectRow(
            "result.resources.script_runtime.exports.default", .required("type"), .optional("state"),
            .optional("cache", .object), .optional("storage"), .optional("container"), .optional("transfer_from")),
        ObjectRow("result.resources.script_runtime.exports.default.cache", .optional("enabled", .boolean)),
    ]
}

extension KindRow: CustomTestStringConvertible {
    var testDescription: String { type }
}

extension ObjectRow: CustomTestStringConvertible {
    var testDescription: String { path.isEmpty ? "the envelope" : path }
}
