import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Makes the API call *Get Version Detail* and gives its answer as it arrives.
///
/// ```swift
/// let client = VersionClient(credentials: .token(token))
/// let answer = try await client.versionDetail(account: account, script: "shop", version: version)
/// var stream = VersionStream()
/// for try await chunk in answer.body { try stream.push(chunk) { event in print(event) } }
/// try stream.finish { event in print(event) }
/// ```
///
/// It follows no redirect, so that credentials reach nobody but the API, and it does not try again: the API allows
/// 1,200 calls in five minutes, and only its user knows what else is being asked.
public struct VersionClient: Sendable {
    /// The address of the API's version 4.
    public static let publicAddress = "https://api.cloudflare.com/client/v4"

    /// The characters that never need escaping (RFC 3986, section 2.3).
    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    private let credentials: Credentials
    private let address: String

    /// Makes a client. Another address than the public one is for tests.
    public init(credentials: Credentials, address: String = publicAddress) {
        self.credentials = credentials
        self.address = address
    }

    /// Asks for a version of a Worker.
    ///
    /// - Returns: the HTTP status and the body's chunks, whatever the status is: the API explains failures in the body.
    /// - Throws: ``ClientError`` where no answer can be had.
    public func versionDetail(account: String, script: String, version: String) async throws -> Answer {
        try await Exchange.answer(to: request(account: account, script: script, version: version))
    }

    /// The request, credentials included.
    func request(account: String, script: String, version: String) throws(ClientError) -> URLRequest {
        let path = [
            ("accounts", account), ("workers/scripts", script), ("versions", version),
        ]
        var text = address.hasSuffix("/") ? String(address.dropLast()) : address
        for (collection, identifier) in path {
            text += "/\(collection)/\(try Self.segment(identifier))"
        }
        guard let url = URL(string: text), let host = url.host() else {
            throw .unsuitableAddress("'\(address)' is no address")
        }
        let isLocal = ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host)
        guard url.scheme == "https" || url.scheme == "http" && isLocal else {
            throw .unsuitableAddress("credentials are sent over https alone, not to '\(address)'")
        }
        var request = URLRequest(url: url)
        request.setValue("application/json", forHTTPHeaderField: "Accept")
        for (name, value) in credentials.headerFields { request.setValue(value, forHTTPHeaderField: name) }
        return request
    }

    /// An identifier as one segment of a path, so that none can lead elsewhere.
    private static func segment(_ identifier: String) throws(ClientError) -> String {
        guard !identifier.isEmpty, identifier != ".", identifier != "..",
            let segment = identifier.addingPercentEncoding(withAllowedCharacters: unreserved)
        else { throw .unsuitableAddress("'\(identifier)' is no identifier") }
        return segment
    }
}

/// What the API answers.
public struct Answer: Sendable {
    /// The HTTP status, such as 200.
    public let status: Int
    /// The body, in chunks as they arrive. The sequence throws ``ClientError`` if the connection breaks.
    public let body: AsyncThrowingStream<[UInt8], any Error>
}
