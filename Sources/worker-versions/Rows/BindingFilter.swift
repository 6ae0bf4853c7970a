import WorkerVersions

/// Which bindings are wanted.
struct BindingFilter: Sendable {
    /// The kinds, by their names on the wire; `nil` for all.
    let kinds: Set<String>?
    /// What must be true of a binding, all of it.
    let conditions: [FieldCondition]
    /// The JSON of the binding at hand.
    private var json: [UInt8] = []

    init(kinds: Set<String>?, conditions: [FieldCondition]) {
        self.kinds = kinds
        self.conditions = conditions
    }

    mutating func accepts(_ row: BindingRow) -> Bool {
        if let kinds, !kinds.contains(row.binding.type) { return false }
        guard !conditions.isEmpty else { return true }
        var rest: [FieldCondition] = []
        for condition in conditions {
            switch condition.isTrue(of: row) {
            case true?: continue
            case false?: return false
            case nil: rest.append(condition)
            }
        }
        guard !rest.isEmpty else { return true }
        json.removeAll(keepingCapacity: true)
        row.binding.withBothIdentifiers.appendJSON(to: &json)
        return rest.allSatisfy { row.binding.isOpaque ? $0.isTrue(of: json[...]) : isTrue($0) }
    }

    /// Whether a condition is true of a kind that is known, whose keys are plain.
    private func isTrue(_ condition: FieldCondition) -> Bool {
        guard let first = condition.path.first else { return false }
        var offset = 0
        while let member = json.nextMember(at: &offset) {
            guard json[member.key].elementsEqual(first.utf8) else { continue }
            let value = json[member.value]
            if condition.path.count == 1, value.first == UInt8(ascii: "\""), !member.hasEscapes {
                return value.dropFirst().dropLast().elementsEqual(condition.value.utf8)
            }
            return (try? RawJSON(json: value))?.holds(condition.value, at: condition.path.dropFirst()) ?? false
        }
        return false
    }
}

/// That a field has a value: `namespace_id=0f2a…`, `simple.limit=100`.
struct FieldCondition: Equatable, Sendable {
    /// What the condition is about.
    enum Subject: Equatable, Sendable {
        /// What rows of all kinds have.
        case name, type, index, versionID
        /// The `version_id` of the kind `inherit`, which goes by another name in rows.
        case inheritedVersionID
        /// A field of the kind.
        case field
    }

    let subject: Subject
    /// The keys that lead to the field.
    let path: [String]
    let value: String

    /// Reads `FIELD=VALUE`.
    init(_ text: String) throws(Failure) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else {
            throw .usage("option '--where' takes FIELD=VALUE, not '\(text)'")
        }
        subject =
            switch parts[0] {
            case "name": .name
            case "type": .type
            case "index": .index
            case "version_id": .versionID
            case "inherited_version_id": .inheritedVersionID
            default: .field
            }
        path = parts[0].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        value = String(parts[1])
    }

    /// Whether it is true of an object, whatever its keys are.
    func isTrue(of json: ArraySlice<UInt8>) -> Bool {
        (try? RawJSON(json: json))?.holds(value, at: path[...]) ?? false
    }

    /// Whether it is true of a row; `nil` if the kind's fields must be looked at.
    func isTrue(of row: BindingRow) -> Bool? {
        switch subject {
        case .name: row.binding.name == value
        case .type: row.binding.type == value
        case .index: String(row.index) == value
        case .versionID: row.versionID == value
        case .inheritedVersionID:
            if case .inherit(let binding) = row.binding.kind { binding.versionID == value } else { false }
        case .field: nil
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
