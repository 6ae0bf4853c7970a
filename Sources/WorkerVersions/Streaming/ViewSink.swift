/// Hands bindings to a caller's closure where they lie.
struct ViewSink: ResponseSink {
    let body: (inout BindingView) throws -> Flow

    /// What the caller threw.
    private(set) var thrown: (any Error)?

    init(body: @escaping (inout BindingView) throws -> Flow) {
        self.body = body
    }

    mutating func take(_ members: inout ObjectMembers, index: Int) -> Flow {
        do {
            return try body(&members)
        } catch {
            thrown = error
            return .stop
        }
    }

    mutating func misfit(_ misfit: Misfit) throws(JSONError) -> Flow { throw misfit.error }

    mutating func take(_ response: inout VersionResponse) -> Flow { .next }
}
