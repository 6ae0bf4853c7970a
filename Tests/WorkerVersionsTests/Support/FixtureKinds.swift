import Foundation

@testable import WorkerVersions

extension KindRow {
    /// Every kind that has a fixture. What is required, and what fits, is found out by asking the decoder through
    /// `Codable`, which shares nothing with the decoder of bytes that the tests then hold to it.
    static let all: [KindRow] = {
        do {
            return try Fixtures.list("bindings").map(KindRow.init(of:))
        } catch {
            fatalError("the fixtures of bindings: \(error)")
        }
    }()

    private init(of fixture: Fixture) {
        let probe = FieldProbe(binding: Sample(Meaning(fixture.bytes)))
        self.init(type: fixture.name, fields: probe.fields(of: probe.binding, under: ""))
    }
}

/// Finds out what the fields of a binding may hold.
private struct FieldProbe {
    /// A binding with every field of its kind.
    let binding: Sample

    /// The fields of an object in the binding, and of the objects in it.
    func fields(of object: Sample, under prefix: String) -> [Field] {
        object.members.flatMap { member -> [Field] in
            let path = prefix + member.key
            guard path != "name", path != "type" else { return [] }
            let isRequired = !isAccepted(binding.removing(path))
            var type = type(of: member.value, at: path)
            // Where a field may be absent, null is absence.
            if type == .free, isRequired, fits("null", at: path) { type = .anything }
            return [Field(path: path, type: type, isRequired: isRequired)]
                + (type == .object ? fields(of: member.value, under: path + ".") : [])
        }
    }

    private func type(of value: Sample, at path: String) -> FieldType {
        if fits("5", at: path), fits("[]", at: path) { return .free }
        switch value {
        case .text(let text):
            if text.hasPrefix("\"") { return .string }
            if text == "true" || text == "false" { return .boolean }
            return fits("1.5", at: path) ? .number : .integer
        case .array(let elements):
            guard fits(#"["a"]"#, at: path) else {
                let misfit = [#""a""#, "5", "true"].first { !fits("[\($0)]", at: path) }
                let fitting = elements.map { String(decoding: RenderedSample($0).bytes, as: UTF8.self) }
                return .array(fitting: "[\(fitting.joined(separator: ","))]", misfit: misfit ?? "[]")
            }
            return fits(#"[{"name": "a"}]"#, at: path) ? .parameters : .strings
        case .object: return fits(#"{"anything": 5}"#, at: path, beside: value.members) ? .object : .stringMap
        }
    }

    private func fits(_ text: String, at path: String) -> Bool {
        isAccepted(binding.replacing(path, with: text))
    }

    /// Whether an object still fits with the members of another added.
    private func fits(_ text: String, at path: String, beside members: [Sample.Member]) -> Bool {
        isAccepted(binding.changing(path) { _ in .object(Sample(Meaning(Array(text.utf8))).members + members) })
    }

    private func isAccepted(_ binding: Sample) -> Bool {
        OtherDecoder.accepts(RenderedSample(.response(around: binding)).bytes)
    }
}

extension Sample {
    /// A sample that means that, with the keys of objects sorted.
    init(_ meaning: Meaning) {
        switch meaning {
        case .null: self = .text("null")
        case .boolean(let flag): self = .text(flag ? "true" : "false")
        case .number(let number): self = .text(Int(exactly: number).map { String($0) } ?? String(number))
        case .string(let bytes): self = .text(Sample.quoted(String(decoding: bytes, as: UTF8.self)))
        case .array(let elements): self = .array(elements.map(Sample.init))
        case .object:
            let members = meaning.members.sorted { $0.key < $1.key }
            self = .object(members.map { Member(key: $0.key, value: Sample($0.value)) })
        }
    }

    private static func quoted(_ text: String) -> String {
        (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? #""""#
    }
}
