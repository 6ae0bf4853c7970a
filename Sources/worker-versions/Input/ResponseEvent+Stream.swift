import WorkerVersions

// The library's words for what a stream tells, in the tool's own: the places count from the start of the input.

extension ResponseEvent {
    /// An event of a stream that started at `origin`.
    init(_ event: VersionEvent, _ origin: FramedStream.Origin) {
        switch event {
        case .binding(let binding, let rawJSON): self = .binding(binding, rawJSON: rawJSON)
        case .failure(let failure): self = .fault(Fault(failure, origin))
        case .response(let response): self = .response(response)
        }
    }
}

extension Fault {
    init(_ failure: ElementFailure, _ origin: FramedStream.Origin) {
        error = failure.error
        position = SourcePosition(line: failure.position.line + origin.lines, column: failure.position.column)
        offset = failure.error.offset + origin.offset
        binding = failure.index.map { BindingFault(index: $0, kind: failure.kind, rawJSON: failure.rawJSON) }
    }

    /// An error that ended a whole stream.
    init(_ error: JSONError, _ origin: FramedStream.Origin) {
        self.error = error
        let position = error.position ?? SourcePosition(line: 1, column: error.offset + 1)
        self.position = SourcePosition(line: position.line + origin.lines, column: position.column)
        offset = error.offset + origin.offset
        binding = nil
    }
}
