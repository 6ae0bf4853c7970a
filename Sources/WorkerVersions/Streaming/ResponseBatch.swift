/// Collects whole documents, bindings included: the sink behind sequences of responses.
struct ResponseBatch: DocumentSink {
    /// The documents so far, in order.
    private(set) var responses: [Result<VersionResponse, VersionFailure>] = []

    /// Which document of the input is read.
    private var document: Int

    private var collector: BindingCollector

    /// The first binding that did not fit, where that fails its document.
    private var failure: VersionFailure?

    init(malformedBindings: DecodingOptions.MalformedBindings, document: Int = 0) {
        collector = BindingCollector(malformedBindings: malformedBindings)
        self.document = document
    }

    mutating func take(_ members: inout ObjectMembers, index: Int) throws(JSONError) -> Flow {
        try collector.take(&members, index: index)
    }

    mutating func misfit(_ misfit: Misfit) -> Flow {
        do throws(JSONError) {
            return try collector.misfit(misfit)
        } catch {
            failure = failure ?? VersionFailure(document: document, misfit)
            return .next
        }
    }

    mutating func take(_ response: inout VersionResponse) -> Flow {
        if let failure {
            collector.discard()
            end(with: .failure(failure))
        } else {
            _ = collector.take(&response)
            var taken = VersionResponse()
            swap(&taken, &response)
            end(with: .success(taken))
        }
        return .next
    }

    mutating func fail(_ error: JSONError) -> Flow {
        collector.discard()
        end(with: .failure(failure ?? VersionFailure(document: document, error: error)))
        return .next
    }

    private mutating func end(with result: consuming Result<VersionResponse, VersionFailure>) {
        responses.append(result)
        document += 1
        failure = nil
    }

    /// Gives the documents away.
    mutating func takeResponses() -> [Result<VersionResponse, VersionFailure>] {
        var taken: [Result<VersionResponse, VersionFailure>] = []
        swap(&taken, &responses)
        return taken
    }
}
