@testable import WorkerVersions

/// Two responses with their free JSON compared by meaning, as a `Decoder` keeps neither the order of members nor the
/// text of numbers, and all else by `==` and by the bytes it is written in.
func sameMeaning(_ left: VersionResponse, _ right: VersionResponse) -> Bool {
    let (leftRest, leftFree) = left.parted
    let (rightRest, rightFree) = right.parted
    return leftRest == rightRest && leftRest.json() == rightRest.json() && leftFree == rightFree
}

/// The same of two bindings.
func sameMeaning(_ left: Binding, _ right: Binding) -> Bool {
    sameMeaning(VersionResponse(of: [left]), VersionResponse(of: [right]))
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

    /// The response without its free JSON, and the meaning of that.
    fileprivate var parted: (rest: VersionResponse, free: [Meaning]) {
        var rest = self
        var free: [Meaning] = []
        for place in bindings.indices {
            rest.result?.resources.bindings[place].kind.takeFreeJSON { json in
                free.append(Meaning(json.bytes))
                json = RawJSON(validated: Array("null".utf8))
            }
        }
        return (rest, free)
    }
}

extension Binding.Kind {
    /// Calls `take` with every free value of the kind.
    fileprivate mutating func takeFreeJSON(_ take: (inout RawJSON) -> Void) {
        switch self {
        case .json(var payload):
            take(&payload.json)
            self = .json(payload)
        case .secretKey(var payload):
            take(&payload.algorithm)
            if var key = payload.keyJWK {
                take(&key)
                payload.keyJWK = key
            }
            self = .secretKey(payload)
        case .unknown(var payload):
            take(&payload.rawJSON)
            self = .unknown(payload)
        case .malformed(var payload):
            take(&payload.rawJSON)
            self = .malformed(payload)
        default: break
        }
    }
}
