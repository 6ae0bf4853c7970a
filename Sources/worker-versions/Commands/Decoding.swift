import WorkerVersions

/// Puts responses together again and writes them. A response with a binding that does not fit is a bad record as a
/// whole.
struct Decoding: ResponseConsumer {
    /// What is written of a response.
    enum Writing {
        case responses, results
    }

    let writing: Writing
    private var bindings: [Binding] = []
    private var isBroken = false

    init(writing: Writing) {
        self.writing = writing
    }

    mutating func take(_ event: ResponseEvent, _ report: inout Report) {
        if case .binding(let binding, _) = event, !isBroken {
            bindings.append(binding)
        } else if case .fault = event {
            isBroken = true
        } else if case .response(var response) = event, !isBroken {
            response.result?.resources.bindings = bindings
            report.output += bytes(of: response)
            report.output.append(0x0A)
        }
        if event.endsDocument {
            bindings.removeAll(keepingCapacity: true)
            isBroken = false
        }
    }

    func fork() -> Decoding { Decoding(writing: writing) }

    private func bytes(of response: VersionResponse) -> [UInt8] {
        switch writing {
        case .responses: response.json()
        case .results: response.result?.json() ?? Array("null".utf8)
        }
    }
}
