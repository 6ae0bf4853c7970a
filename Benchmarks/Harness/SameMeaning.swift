import WorkerVersions

/// Whether two documents say the same.
///
/// A decode from bytes keeps free JSON as it came; one through `Codable` sees its values alone, and writes them anew:
/// other spellings of a number or of a string, other whitespace, other orders of keys. So where two documents are not
/// equal as they are, they are compared with their free JSON in one canonical form.
func sameMeaning(_ left: Document, _ right: Document) -> Bool {
    left == right || left.canonicalized() == right.canonicalized()
}

/// Whether two bindings say the same.
func sameMeaning(_ left: Binding, _ right: Binding) -> Bool {
    left == right || left.canonicalized() == right.canonicalized()
}

extension Document {
    fileprivate func canonicalized() -> Document {
        switch self {
        case .response(var response):
            response.result = response.result?.canonicalized()
            return .response(response)
        case .detail(let detail):
            return .detail(detail.canonicalized())
        }
    }
}

extension VersionDetail {
    fileprivate func canonicalized() -> VersionDetail {
        var detail = self
        detail.resources.bindings = resources.bindings.map { $0.canonicalized() }
        return detail
    }
}

extension Binding {
    fileprivate func canonicalized() -> Binding {
        var binding = self
        switch kind {
        case .json(var payload):
            payload.json = payload.json.canonicalized()
            binding.kind = .json(payload)
        case .secretKey(var payload):
            payload.algorithm = payload.algorithm.canonicalized()
            payload.keyJWK = payload.keyJWK?.canonicalized()
            binding.kind = .secretKey(payload)
        case .unknown(var payload):
            payload.rawJSON = payload.rawJSON.canonicalized()
            binding.kind = .unknown(payload)
        default:
            break
        }
        return binding
    }
}
