extension FieldType {
    /// A value that fits, nil for what the rows below it fill.
    func fitting(_ word: String) -> Sample? {
        switch self {
        case .string: .text("\"\(word)-value\"")
        case .number: .text("1.5")
        case .integer: .text("60")
        case .boolean: .text("true")
        case .strings: .array([.text("\"a\""), .text("\"b\"")])
        case .parameters: .array([.object([Sample.Member(key: "name", value: .text("\"a\""))]), .text("\"b\"")])
        case .array(let fitting, _): .text(fitting)
        case .stringMap: .object([Sample.Member(key: "workers/tag", value: .text("\"v1\""))])
        case .free, .anything: .text(#"{"a": [1, null, "x"]}"#)
        case .object: .object([])
        case .objects: .array([.object([])])
        }
    }

    /// What fits no more, and what is then wrong with it. Inside an array, `place` is that of the element.
    var misfits: [(text: String, code: MisfitCode, place: String)] {
        let string = ("\"5\"", MisfitCode.typeMismatch, "")
        let number = ("5", MisfitCode.typeMismatch, "")
        let boolean = ("true", MisfitCode.typeMismatch, "")
        let array = (#"["a"]"#, MisfitCode.typeMismatch, "")
        let object = (#"{"a": 1}"#, MisfitCode.typeMismatch, "")
        return switch self {
        case .string: [number, boolean, array, object]
        case .boolean: [string, number, array, object]
        case .number: [string, boolean, array, object, ("1e999", .numberOutOfRange, "")]
        case .integer:
            [
                string, boolean, array, object, ("1.5", .notAnInteger, ""), ("1e-400", .notAnInteger, ""),
                ("1e400", .numberOutOfRange, ""), ("9223372036854775808", .numberOutOfRange, ""),
                ("-9223372036854775809", .numberOutOfRange, ""),
            ]
        case .strings:
            [
                string, number, boolean, object, ("[5]", .typeMismatch, "[0]"), (#"["a",null]"#, .typeMismatch, "[1]"),
                (#"["a",["b"]]"#, .typeMismatch, "[1]"),
            ]
        case .parameters: [string, number, boolean, object, (#"["a",5]"#, .typeMismatch, "[1]")]
        case .array(_, let misfit): [string, number, boolean, object, ("[\(misfit)]", .typeMismatch, "[0]")]
        case .objects: [string, number, boolean, object, ("[5]", .typeMismatch, "[0]"), ("[[]]", .typeMismatch, "[0]")]
        case .object: [string, number, boolean, array]
        case .stringMap: [string, number, boolean, array]
        case .free, .anything: []
        }
    }

    enum MisfitCode {
        case typeMismatch, notAnInteger, numberOutOfRange
    }
}

extension KindRow {
    /// A binding of the kind with every field, `type` and `name` first.
    var sample: Sample {
        let head = [
            Sample.Member(key: "type", value: .text("\"\(type)\"")),
            Sample.Member(key: "name", value: .text("\"BINDING\"")),
        ]
        return .object(head + Sample.members(of: fields))
    }

    /// The fields at the top of the binding, `type` and `name` left out.
    var topFields: [Field] { fields.filter { !$0.path.contains(".") } }
}

extension Sample {
    /// An object's members from rows of fields.
    static func members(of fields: [Field], under prefix: String = "") -> [Member] {
        fields.compactMap { field in
            guard field.path.hasPrefix(prefix) else { return nil }
            let key = String(field.path.dropFirst(prefix.count))
            guard !key.contains(".") else { return nil }
            let inner = members(of: fields, under: field.path + ".")
            return field.type.fitting(key).map { Member(key: key, value: inner.isEmpty ? $0 : .object(inner)) }
        }
    }

    /// A whole response around a binding, which is the second.
    static func response(around binding: Sample) -> Sample {
        envelope.changing("result.resources.bindings") { _ in .array([.text(#"{"type":"ai","name":"A"}"#), binding]) }
    }

    private static let envelope = Sample.object([
        Member(key: "success", value: .text("true")),
        Member(
            key: "result",
            value: .object([
                Member(key: "resources", value: .object([Member(key: "bindings", value: .array([]))]))
            ])),
    ])

    /// Where `response(around:)` puts the binding.
    static let bindingPath = "result.resources.bindings[1]"

    /// A response with every field of every object beside the bindings.
    static let response: Sample = ObjectRow.all.reduce(Sample.object([])) { response, row in
        let members = members(of: row.fields)
        if row.path.hasSuffix(".exports.default") {
            let exports = String(row.path.dropLast(".default".count))
            return response.changing(exports) { _ in .object([Member(key: "default", value: .object(members))]) }
        }
        return row.path.isEmpty ? .object(members) : response.changing(row.path) { _ in .object(members) }
    }.replacing("result.resources.bindings", with: "[]")
}
