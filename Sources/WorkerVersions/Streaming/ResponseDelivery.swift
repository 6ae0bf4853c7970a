/// Hands whole documents to a caller's closure. An error of the caller stops the input and is kept for the caller.
struct ResponseDelivery: WholeResponseSink {
    typealias Body = (consuming Result<VersionResponse, VersionFailure>) throws -> Flow

    var assembly: ResponseAssembly
    private let body: Body

    /// What the caller threw.
    private(set) var thrown: (any Error)?

    init(malformedBindings: DecodingOptions.MalformedBindings, body: @escaping Body) {
        assembly = ResponseAssembly(malformedBindings: malformedBindings)
        self.body = body
    }

    mutating func take(_ result: consuming Result<VersionResponse, VersionFailure>) -> Flow {
        do {
            return try body(result)
        } catch {
            thrown = error
            return .stop
        }
    }
}
