import WorkerVersions

/// What a reader of a stream keeps that only counts: the least that still looks at every event.
struct StreamTally {
    private var bindings = 0
    private var nameBytes = 0
    private var responses = 0

    mutating func count(_ event: consuming VersionEvent) throws {
        switch consume event {
        case .binding(let binding, rawJSON: _):
            bindings += 1
            nameBytes += binding.name.utf8.count
        case .response:
            responses += 1
        case .failure(let failure):
            throw failure
        @unknown default:
            break
        }
    }
}

/// The documents of a stream, put together again.
struct StreamAssembly {
    private(set) var documents: [Document] = []
    private let shapes: [Shape]
    private var bindings: [Binding] = []

    init(shapes: [Shape]) {
        self.shapes = shapes
    }

    mutating func add(_ event: VersionEvent) throws {
        switch event {
        case .binding(let binding, rawJSON: _): bindings.append(binding)
        case .response(let response): close(response)
        case .failure(let failure): throw failure
        @unknown default: break
        }
    }

    private mutating func close(_ response: VersionResponse) {
        var response = response
        response.result?.resources.bindings = bindings
        bindings = []
        let isBare = documents.count < shapes.count && shapes[documents.count] == .bare
        if isBare, let detail = response.result {
            documents.append(.detail(detail))
        } else {
            documents.append(.response(response))
        }
    }
}
