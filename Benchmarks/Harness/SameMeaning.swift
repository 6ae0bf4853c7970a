import WorkerVersions

/// Whether two documents say the same.
///
/// A decode from bytes keeps free JSON as it came; one through `Codable` sees its values alone, and writes them anew:
/// other spellings of a number or a string, other whitespace, another order of keys. So where free JSON means the same
/// on both sides, one spelling is taken for both before they are compared.
func sameMeaning(_ left: Document, _ right: Document) -> Bool {
    left == right || left.respelled(like: right) == right
}

/// Whether two bindings say the same.
func sameMeaning(_ left: Binding, _ right: Binding) -> Bool {
    left == right || left.respelled(like: right) == right
}

extension Document {
    fileprivate func respelled(like other: Document) -> Document {
        switch self {
        case .response(var response):
            response.result = response.result?.respelled(like: other.bindings)
            return .response(response)
        case .detail(let detail):
            return .detail(detail.respelled(like: other.bindings))
        }
    }
}

extension VersionDetail {
    fileprivate func respelled(like others: [Binding]) -> VersionDetail {
        guard resources.bindings.count == others.count else { return self }
        var detail = self
        detail.resources.bindings = zip(resources.bindings, others).map { $0.respelled(like: $1) }
        return detail
    }
}

extension Binding {
    fileprivate func respelled(like other: Binding) -> Binding {
        var binding = self
        switch (kind, other.kind) {
        case (.json(var payload), .json(let other)):
            payload.json = payload.json.respelled(like: other.json)
            binding.kind = .json(payload)
        case (.secretKey(var payload), .secretKey(let other)):
            payload.algorithm = payload.algorithm.respelled(like: other.algorithm)
            payload.keyJWK = other.keyJWK.flatMap { payload.keyJWK?.respelled(like: $0) } ?? payload.keyJWK
            binding.kind = .secretKey(payload)
        case (.unknown(var payload), .unknown(let other)):
            payload.rawJSON = payload.rawJSON.respelled(like: other.rawJSON)
            binding.kind = .unknown(payload)
        default:
            break
        }
        return binding
    }
}

extension RawJSON {
    fileprivate func respelled(like other: RawJSON) -> RawJSON {
        FreeValue(value) == FreeValue(other.value) ? other : self
    }
}

/// What free JSON means to a decoder that sees values alone.
private enum FreeValue: Hashable {
    case null
    case boolean(Bool)
    case number(Double)
    case string(String)
    case array([FreeValue])
    case object([String: FreeValue])

    init(_ value: JSONValue) {
        self =
            switch value {
            case .null: .null
            case .boolean(let flag): .boolean(flag)
            case .number(let number): .number(number.double)
            case .string(let text): .string(text)
            case .array(let elements): .array(elements.map(FreeValue.init))
            case .object(let object):
                // Of repeated keys the last one counts.
                .object(Dictionary(object.members.map { ($0.key, FreeValue($0.value)) }) { _, last in last })
            }
    }
}
