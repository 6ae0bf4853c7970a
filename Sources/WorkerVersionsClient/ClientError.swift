/// Why a call could not be made, or brought no answer. An answer of the API that says no is none of these.
public enum ClientError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Nothing can be asked under this address, or not with credentials; the text says why.
    case unsuitableAddress(String)
    /// The connection failed; the text is the system's.
    case connection(String)

    /// The error for people. It holds no credentials.
    public var description: String {
        switch self {
        case .unsuitableAddress(let reason): reason
        case .connection(let reason): reason
        }
    }
}
