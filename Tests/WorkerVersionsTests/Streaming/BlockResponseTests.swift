import Testing

@testable import WorkerVersions

/// The responses of a block of lines, handed over one by one.
@Suite("Responses of a block")
struct BlockResponseTests {
    private struct Refusal: Error {}

    private static let block = LineBlock(
        bytes: ParallelLinesTests.archive[...], origin: SourceOrigin(offset: 100, lineFeeds: 7, lineStart: 90))

    /// What can be compared of a response, and of what is wrong with one.
    private enum Outcome: Equatable {
        case response(VersionResponse)
        case failure(EventLog.Failure, document: Int)

        init(_ result: Result<VersionResponse, VersionFailure>) {
            switch result {
            case .success(let response): self = .response(response)
            case .failure(let failure): self = .failure(EventLog.Failure(failure), document: failure.document)
            }
        }
    }

    @Test(arguments: [DecodingOptions.MalformedBindings.fail, .keep])
    func `are those of all at once`(malformedBindings: DecodingOptions.MalformedBindings) throws {
        let options = DecodingOptions(malformedBindings: malformedBindings)
        var outcomes: [Outcome] = []
        try Self.block.forEachResponse(options: options) { result in
            outcomes.append(Outcome(result))
            return .next
        }
        let isSame = outcomes == Self.block.responses(options: options).map(Outcome.init)
        #expect(isSame && outcomes.count > 24)
    }

    @Test func `stop where they are told to, the last one included`() throws {
        let all = Self.block.responses().count
        for wanted in 1...all {
            var count = 0
            try Self.block.forEachResponse { _ in
                count += 1
                return count == wanted ? .stop : .next
            }
            #expect(count == wanted)
        }
    }

    @Test func `an error of the caller passes through, and ends them`() {
        var count = 0
        #expect(throws: Refusal.self) {
            try Self.block.forEachResponse { _ in
                count += 1
                if count == 3 { throw Refusal() }
                return .next
            }
        }
        #expect(count == 3)
    }
}
