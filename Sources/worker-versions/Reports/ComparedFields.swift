import WorkerVersions

/// The fields of a part of a version, by their paths, in a form that is equal when they mean the same.
///
/// Outside free JSON the order of lists means nothing, an empty list is an absent one, and what the server fills in by
/// itself is absent too.
struct ComparedFields: Equatable, Sendable {
    /// JSON texts by path.
    private(set) var values: [String: String] = [:]

    /// The fields that may hold secrets.
    private(set) var secrets: Set<String> = []

    /// Any JSON at all is the value of these.
    private static let free: Set<String> = ["json", "algorithm", "key_jwk"]

    /// What the server says of a field that nobody set, by kind and path.
    private static let defaults = [
        "service.environment": #""production""#, "ai_search.namespace": #""default""#,
        "inherit.version_id": #""latest""#,
    ]

    /// The fields of a binding but for its name and type.
    init(_ binding: Binding) {
        guard case .object(let object)? = (try? RawJSON(json: binding.comparable.json()))?.value else { return }
        for member in object.members where member.key != "name" && member.key != "type" {
            if binding.isOpaque || Self.free.contains(member.key) {
                values[member.key] = member.value.canonicalText()
            } else {
                add(member.value, at: member.key)
            }
        }
        values = values.filter { Self.defaults["\(binding.type).\($0.key)"] != $0.value }
        secrets = binding.isOpaque ? Set(values.keys) : Set(SecretFields.writeOnly(binding.type))
    }

    /// The fields of an object that `keys` lead to.
    init(_ version: VersionDetail, at keys: [String]) {
        var value = (try? RawJSON(json: version.json()))?.value
        for key in keys {
            guard case .object(let object)? = value else { return }
            value = object[key]
        }
        guard case .object(let object)? = value else { return }
        for member in object.members { add(member.value, at: member.key) }
        values = values.filter {
            !($0.key.hasPrefix("exports.") && $0.key.hasSuffix(".state") && $0.value == #""created""#)
        }
    }

    private mutating func add(_ value: JSONValue, at path: String) {
        switch value {
        case .object(let object):
            for member in object.members { add(member.value, at: "\(path).\(member.key)") }
        case .array(let elements) where elements.isEmpty: break
        default: values[path] = value.canonicalText(elementOrder: .meaningless)
        }
    }

    mutating func remove(_ path: String) {
        values[path] = nil
    }
}

extension Binding {
    /// The binding in the newer of the forms that mean the same.
    fileprivate var comparable: Binding {
        switch kind {
        case .d1(var database):
            database.databaseID = database.databaseID ?? database.id
            if database.id == database.databaseID { database.id = nil }
            return Binding(name: name, kind: .d1(database))
        case .dispatchNamespace(var namespace):
            let params = namespace.outbound?.params
            namespace.outbound?.params = params?.map { DispatchNamespaceBinding.OutboundParameter(name: $0.name) }
            return Binding(name: name, kind: .dispatchNamespace(namespace))
        default: return self
        }
    }
}
