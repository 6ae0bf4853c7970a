import WorkerVersions

// The library's words for what a stream tells, in the tool's own: the places count from the start of the input.

extension ResponseEvent {
    /// An event of a stream that started at `place`.
    init(_ event: VersionEvent, of origin: EventOrigin, from place: InputPlace) {
        switch event {
        case .binding(let binding, _): self = .binding(binding, versionID: origin.versionID)
        case .failure(let failure): self = .fault(Fault(failure, from: place))
        case .response(let response): self = .response(response)
        }
    }
}

extension Fault {
    fileprivate init(_ failure: VersionFailure, from origin: InputPlace) {
        error = failure.error
        let place = failure.error.position ?? SourcePosition(line: 1, column: failure.error.offset + 1)
        position = SourcePosition(
            line: place.line + origin.lineFeeds, column: place.line == 1 ? place.column + origin.column : place.column)
        offset = failure.error.offset + origin.offset
        index = failure.index
        kind = failure.type
    }
}
