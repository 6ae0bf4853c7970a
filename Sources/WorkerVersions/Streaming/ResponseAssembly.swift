/// Puts one document after another together, bindings included.
struct ResponseAssembly {
    /// Which document of the input is read.
    fileprivate var document = 0

    fileprivate var collector: BindingCollector

    /// The first binding that did not fit, where that fails its document.
    fileprivate var failure: VersionFailure?

    init(malformedBindings: DecodingOptions.MalformedBindings) {
        collector = BindingCollector(malformedBindings: malformedBindings)
    }
}

/// A sink that wants documents whole, each with what is wrong with it, or itself.
protocol WholeResponseSink: DocumentSink {
    var assembly: ResponseAssembly { get set }

    /// The next document.
    mutating func take(_ result: consuming Result<VersionResponse, VersionFailure>) -> Flow
}

extension WholeResponseSink {
    mutating func take(_ members: inout ObjectMembers, index: Int) throws(JSONError) -> Flow {
        try assembly.collector.take(&members, index: index)
    }

    mutating func misfit(_ misfit: Misfit) -> Flow {
        do throws(JSONError) {
            return try assembly.collector.misfit(misfit)
        } catch {
            assembly.failure = assembly.failure ?? VersionFailure(document: assembly.document, misfit)
            return .next
        }
    }

    mutating func take(_ response: inout VersionResponse) -> Flow {
        if let failure = assembly.failure {
            assembly.collector.discard()
            return end(with: .failure(failure))
        }
        _ = assembly.collector.take(&response)
        var taken = VersionResponse()
        swap(&taken, &response)
        return end(with: .success(taken))
    }

    mutating func fail(_ error: JSONError) -> Flow {
        assembly.collector.discard()
        return end(with: .failure(assembly.failure ?? VersionFailure(document: assembly.document, error: error)))
    }

    private mutating func end(with result: consuming Result<VersionResponse, VersionFailure>) -> Flow {
        assembly.document += 1
        assembly.failure = nil
        return take(result)
    }
}
