import WorkerVersions

/// A sort of surprise: what, and where in general.
struct Surprise: Hashable, Sendable {
    enum Problem: String, Sendable {
        case unknownKind = "unknown kind"
        case unknownField = "unknown field"
        case null = "null"
        case wrongValue = "wrong value"
        case badDocument = "bad document"
    }

    let problem: Problem
    let path: String
    /// The kind, or what is wrong.
    var detail = ""
}

extension JSONPath {
    /// Members of a bare version that no envelope has.
    private static let versionKeys: Set<String> = [
        "resources", "id", "number", "metadata", "annotations", "cache_options", "startup_time_ms",
    ]

    /// The path in general: any element as `[]`, any name in a map as `*`, and a bare version as a `result`.
    var general: String {
        var components = components[...]
        // The place in an array of responses says nothing.
        if case .index = components.first { components.removeFirst() }
        var text = ""
        if case .key(let key) = components.first, Self.versionKeys.contains(key) { text = "result" }
        var isInMap = false
        for component in components {
            switch component {
            case .index: text += "[]"
            case .key(let key):
                let name = isInMap ? "*" : JSONPath([.key(key)]).description
                text += text.isEmpty || name.hasPrefix("[") ? name : "." + name
                isInMap = !isInMap && key == "exports"
            }
        }
        return text
    }
}
