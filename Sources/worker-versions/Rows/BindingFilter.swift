import WorkerVersions

/// Which bindings are wanted.
struct BindingFilter: Sendable {
    /// The kinds, by their names on the wire; `nil` for all.
    let kinds: Set<String>?
    /// What must be true of a binding, all of it.
    let conditions: [FieldCondition]

    func accepts(_ row: BindingRow) -> Bool {
        if let kinds, !kinds.contains(row.binding.type) { return false }
        guard !conditions.isEmpty else { return true }
        var rest: [FieldCondition] = []
        for condition in conditions {
            switch condition.isTrue(ofOwnFields: row) {
            case true?: continue
            case false?: return false
            case nil: rest.append(condition)
            }
        }
        guard !rest.isEmpty else { return true }
        guard let object = try? RawJSON(json: row.binding.withBothIdentifiers.json()) else { return false }
        return rest.allSatisfy { object.holds($0.value, at: $0.path[...]) }
    }
}

/// That a field has a value: `namespace_id=0f2a…`, `simple.limit=100`.
struct FieldCondition: Equatable, Sendable {
    /// The keys that lead to the field.
    let path: [String]
    let value: String

    /// Reads `FIELD=VALUE`.
    init(_ text: String) throws(Failure) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else {
            throw .usage("option '--where' takes FIELD=VALUE, not '\(text)'")
        }
        let field = parts[0] == "inherited_version_id" ? "inherit.version_id" : String(parts[0])
        path = field.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        value = String(parts[1])
    }

    /// Whether it is true of a field that rows of all kinds have; `nil` if it is about another.
    func isTrue(ofOwnFields row: BindingRow) -> Bool? {
        switch path {
        case ["name"]: row.binding.name == value
        case ["type"]: row.binding.type == value
        case ["index"]: String(row.index) == value
        case ["version_id"]: row.versionID == value
        case ["inherit", "version_id"]:
            if case .inherit(let binding) = row.binding.kind { binding.versionID == value } else { false }
        default: nil
        }
    }
}

extension Binding {
    /// A D1 database is named by `database_id` or, in older answers, by `id`: who looks for one means the other too.
    fileprivate var withBothIdentifiers: Binding {
        guard case .d1(var database) = kind else { return self }
        database.databaseID = database.databaseID ?? database.id
        database.id = database.id ?? database.databaseID
        return Binding(name: name, kind: .d1(database))
    }
}
