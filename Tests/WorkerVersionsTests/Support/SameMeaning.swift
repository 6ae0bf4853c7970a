@testable import WorkerVersions

/// Two responses with their free JSON compared by meaning, as a `Decoder` keeps neither the order of members nor the
/// text of numbers, and all else by `==` and by the bytes it is written in.
func sameMeaning(_ left: VersionResponse, _ right: VersionResponse) -> Bool {
    let (leftRest, rightRest) = (left.withoutBindings, right.withoutBindings)
    return leftRest == rightRest && leftRest.json() == rightRest.json() && left.bindings.count == right.bindings.count
        && zip(left.bindings, right.bindings).allSatisfy { sameMeaning($0, $1) }
}

/// The same of two bindings.
func sameMeaning(_ left: Binding, _ right: Binding) -> Bool {
    let (leftJSON, rightJSON) = (left.json(), right.json())
    if left == right { return leftJSON == rightJSON }
    guard left.name == right.name, left.type == right.type, left.holdsFreeJSON else { return false }
    return Meaning(leftJSON) == Meaning(rightJSON)
}

extension VersionResponse {
    /// A response that holds bindings and nothing else.
    init(of bindings: [Binding]) {
        self.init(success: true, result: VersionDetail(resources: VersionDetail.Resources(bindings: bindings)))
    }

    /// The version in an envelope, for comparison.
    init(of detail: VersionDetail) {
        self.init(success: true, result: detail)
    }

    /// The bindings, none without a result.
    var bindings: [Binding] { result?.resources.bindings ?? [] }

    fileprivate var withoutBindings: VersionResponse {
        var rest = self
        rest.result?.resources.bindings = []
        return rest
    }
}

extension Binding {
    /// Whether any of it is kept as the text it came in.
    fileprivate var holdsFreeJSON: Bool {
        switch kind {
        // What guards a secret does not show its fields.
        case .unknown, .malformed, .secretKey: return true
        default:
            let fields = Mirror(reflecting: kind).children.flatMap { Mirror(reflecting: $0.value).children }
            let types = fields.map { Mirror(reflecting: $0.value).subjectType }
            return types.contains { $0 == RawJSON.self || $0 == RawJSON?.self }
        }
    }
}
