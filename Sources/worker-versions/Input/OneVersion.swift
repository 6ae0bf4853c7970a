import WorkerVersions

/// Puts the one version together that an input is to hold.
struct OneVersion: ResponseConsumer {
    private var bindings: [Binding] = []
    private var responses: [VersionResponse] = []

    var hasEnough: Bool { responses.count > 1 }

    mutating func take(_ event: ResponseEvent, _ report: inout Report) {
        switch event {
        case .binding(let binding, _): bindings.append(binding)
        case .fault: break
        case .response(var response):
            response.result?.resources.bindings = bindings
            bindings = []
            responses.append(response)
        }
    }

    /// The version in a file of that name.
    func version(in file: String) throws(Failure) -> VersionDetail {
        guard let response = responses.first else { throw .badData("\(file): no response in the input") }
        guard responses.count == 1 else { throw .badData("\(file): more than one response in the input") }
        guard let version = response.result else { throw .badData("\(file): a failed call, which holds no version") }
        return version
    }
}
