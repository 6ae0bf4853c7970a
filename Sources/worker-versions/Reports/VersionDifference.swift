import WorkerVersions

/// What changed between two versions: bindings by name and kind, script and runtime. Their order never matters, and
/// neither do the versions' own identifiers and dates.
struct VersionDifference {
    private static let redacted = "\"\(Redaction.text)\""

    private(set) var changes: [Change] = []
    private let secrets: Secrets

    init(from old: VersionDetail, to new: VersionDetail, _ secrets: Secrets) {
        self.secrets = secrets
        compareBindings(old.resources.bindings, new.resources.bindings)
        for (section, key) in [(Change.Section.script, "script"), (.runtime, "script_runtime")] {
            let keys = ["resources", key]
            compare(ComparedFields(old, at: keys), ComparedFields(new, at: keys)) { field, old, new in
                Change(action: .changed, section: section, field: field, old: old, new: new)
            }
        }
    }

    private mutating func compareBindings(_ old: [Binding], _ new: [Binding]) {
        let (old, new) = (Self.keyed(old), Self.keyed(new))
        for key in Set(old.keys).union(new.keys).sorted() {
            switch (old[key], new[key]) {
            case (let old?, let new?): compare(old, new, key)
            case (let old?, nil):
                changes.append(
                    Change(action: .removed, section: .binding(key.name, key.type), old: whole(old)))
            case (nil, let new?):
                changes.append(Change(action: .added, section: .binding(key.name, key.type), new: whole(new)))
            case (nil, nil): break
            }
        }
    }

    private mutating func compare(_ old: ComparedFields, _ new: ComparedFields, _ key: Key) {
        var (old, new) = (old, new)
        let hidden = secrets == .hide ? old.secrets.union(new.secrets) : []
        // The API takes these and does not give them back: absence on one side says nothing.
        for path in SecretFields.writeOnly(key.type) where old.values[path] == nil || new.values[path] == nil {
            old.remove(path)
            new.remove(path)
        }
        compare(old, new) { field, old, new in
            Change(
                action: .changed, section: .binding(key.name, key.type), field: field,
                old: hidden.contains(field) ? old.map { _ in Self.redacted } : old,
                new: hidden.contains(field) ? new.map { _ in Self.redacted } : new)
        }
    }

    private mutating func compare(
        _ old: ComparedFields, _ new: ComparedFields, _ change: (String, String?, String?) -> Change
    ) {
        for field in Set(old.values.keys).union(new.values.keys).sorted() where old.values[field] != new.values[field] {
            changes.append(change(field, old.values[field], new.values[field]))
        }
    }

    /// All fields as one JSON object.
    private func whole(_ fields: ComparedFields) -> String {
        var line = JSONLine()
        for (field, value) in fields.values.sorted(by: { $0.key < $1.key }) {
            let isHidden = secrets == .hide && fields.secrets.contains(field)
            line.add(field, json: Array((isHidden ? Self.redacted : value).utf8))
        }
        return String(decoding: line.finish(), as: UTF8.self)
    }
}

extension VersionDifference {
    /// What makes bindings of two versions the same one. Several of the same name and kind are told apart by their
    /// number.
    private struct Key: Hashable, Comparable {
        let name: String
        let type: String
        let number: Int

        static func < (left: Key, right: Key) -> Bool {
            (left.name, left.type, left.number) < (right.name, right.type, right.number)
        }
    }

    private static func keyed(_ bindings: [Binding]) -> [Key: ComparedFields] {
        var keyed: [Key: ComparedFields] = [:]
        for (_, group) in Dictionary(grouping: bindings, by: { [$0.name, $0.type] }) {
            let sorted = group.count == 1 ? group : group.sorted { $0.json().lexicographicallyPrecedes($1.json()) }
            for (number, binding) in sorted.enumerated() {
                keyed[Key(name: binding.name, type: binding.type, number: number)] = ComparedFields(binding)
            }
        }
        return keyed
    }
}
