/// What a call of the API identifies itself with. Descriptions and mirrors never show it.
public struct Credentials: Sendable {
    /// The header fields that carry it.
    let headerFields: [String: String]

    /// An API token.
    public static func token(_ token: String) -> Credentials {
        Credentials(headerFields: ["Authorization": "Bearer \(token)"])
    }

    /// The older way: a user's e-mail address and global API key.
    public static func key(_ key: String, email: String) -> Credentials {
        Credentials(headerFields: ["X-Auth-Email": email, "X-Auth-Key": key])
    }

    /// The credentials that environment variables hold: `CLOUDFLARE_API_TOKEN`, or `CLOUDFLARE_EMAIL` with
    /// `CLOUDFLARE_API_KEY`, the token first. `nil` when there are none; empty ones count as absent.
    public init?(environment: [String: String]) {
        let values = environment.filter { !$0.value.isEmpty }
        if let token = values["CLOUDFLARE_API_TOKEN"] {
            self = .token(token)
        } else if let email = values["CLOUDFLARE_EMAIL"], let key = values["CLOUDFLARE_API_KEY"] {
            self = .key(key, email: email)
        } else {
            return nil
        }
    }

    private init(headerFields: [String: String]) {
        self.headerFields = headerFields
    }
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Tells that there are credentials, and nothing of them.
    public var description: String { "Credentials(«redacted»)" }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// An empty mirror.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
