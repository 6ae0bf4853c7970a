/// Whether a consumer wants more.
public enum Flow: Sendable {
    /// Go on.
    case next
    /// That was enough: nothing more is read.
    case stop
}

/// Where a driver puts what it reads.
protocol ResponseSink: ~Copyable {
    /// A binding whose members were scanned; thrown is what does not fit, with offsets in the members' own bytes.
    mutating func take(_ members: inout ObjectMembers, index: Int) throws(JSONError) -> Flow

    /// A binding that does not fit, with its error located in the input, and its bytes.
    mutating func misfit(_ misfit: Misfit) throws(JSONError) -> Flow

    /// The end of a document, and all of it that is not bindings.
    mutating func take(_ document: ResponseParts) throws(JSONError) -> Flow
}

/// A binding that does not fit its kind, or is no object.
struct Misfit {
    let index: Int
    let name: String?
    let type: String?
    let error: JSONError
    let rawJSON: RawJSON
}

/// What a document holds beside its bindings, as it comes together.
struct ResponseParts {
    var response = VersionResponse()
    var detail = VersionDetail(resources: VersionDetail.Resources())

    /// Whether there is a version: `result` was an object, or the document is a bare one.
    var hasDetail = false

    /// The response, with these bindings.
    consuming func response(bindings: consuming [Binding] = []) -> VersionResponse {
        guard hasDetail else { return response }
        detail.resources.bindings = bindings
        response.result = detail
        return response
    }
}
