/// One thing that is different between two versions.
struct Change: Equatable, Sendable {
    enum Action: String, Sendable {
        case added, removed, changed
    }

    /// The part of a version.
    enum Section: Equatable, Sendable {
        case binding(_ name: String, _ type: String)
        case script
        case runtime
    }

    let action: Action
    let section: Section
    /// The path of the field; `nil` for a whole binding.
    var field: String? = nil
    /// JSON, or `nil` where there was nothing.
    var old: String? = nil
    var new: String? = nil
}

extension Change {
    /// The change for people: `~ LIMITER (ratelimit)  simple.limit: 100 -> 200`.
    var text: String {
        let sign =
            switch action {
            case .added: "+"
            case .removed: "-"
            case .changed: "~"
            }
        let subject =
            switch section {
            case .binding(let name, let type): "\(name) (\(type))"
            case .script: "script"
            case .runtime: "script_runtime"
            }
        let what = field.map { "\($0): \(old ?? "absent") -> \(new ?? "absent")" } ?? old ?? new ?? ""
        return "\(sign) \(subject)  \(what)".replacingControlCharacters
    }

    /// The change as one JSON object.
    var json: [UInt8] {
        var line = JSONLine()
        line.add("change", action.rawValue)
        switch section {
        case .binding(let name, let type):
            line.add("section", "binding")
            line.add("name", name)
            line.add("type", type)
        case .script: line.add("section", "script")
        case .runtime: line.add("section", "script_runtime")
        }
        line.add("field", field)
        if let old { line.add("old", json: Array(old.utf8)) }
        if let new { line.add("new", json: Array(new.utf8)) }
        return line.finish()
    }
}
