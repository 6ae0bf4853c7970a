/// Whether a consumer wants more.
public enum Flow: Sendable {
    /// Go on.
    case next
    /// That was enough: nothing more is read.
    case stop
}

/// Where a driver puts what it reads.
protocol ResponseSink: ~Copyable {
    /// The bindings begin. Told once a document, or again where a chunk ends just there; `response` is what stood before.
    mutating func begin(_ response: borrowing VersionResponse)

    /// A binding whose members were scanned; thrown is what does not fit, with offsets in the members' own bytes.
    mutating func take(_ members: inout ObjectMembers, index: Int) throws(JSONError) -> Flow

    /// A binding that does not fit, with its error located in the input, and its bytes.
    mutating func misfit(_ misfit: Misfit) throws(JSONError) -> Flow

    /// The end of a document, and all of it that is not bindings. It may be taken out of the variable, which costs no copy.
    mutating func take(_ response: inout VersionResponse) throws(JSONError) -> Flow
}

extension ResponseSink where Self: ~Copyable {
    mutating func begin(_ response: borrowing VersionResponse) {}
}

/// A binding that does not fit its kind, or is no object.
struct Misfit {
    let index: Int
    let name: String?
    let type: String?
    let error: JSONError
    let rawJSON: RawJSON
}
