/// Keeps whole documents: the sink behind sequences of responses.
struct ResponseBatch: WholeResponseSink {
    var assembly: ResponseAssembly

    /// The documents so far, in order.
    private var responses: [Result<VersionResponse, VersionFailure>] = []

    init(malformedBindings: DecodingOptions.MalformedBindings) {
        assembly = ResponseAssembly(malformedBindings: malformedBindings)
    }

    mutating func take(_ result: consuming Result<VersionResponse, VersionFailure>) -> Flow {
        responses.append(result)
        return .next
    }

    /// Gives the documents away.
    mutating func takeResponses() -> [Result<VersionResponse, VersionFailure>] {
        var taken: [Result<VersionResponse, VersionFailure>] = []
        swap(&taken, &responses)
        return taken
    }
}
