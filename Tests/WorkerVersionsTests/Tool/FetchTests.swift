import Foundation
import Testing

@testable import WorkerVersionsClient
@testable import worker_versions

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("Tool: fetch")
struct FetchTests {
    private static let token = ["CLOUDFLARE_API_TOKEN": "planted-secret"]

    @Test("the request has the API's address, and identifiers cannot lead elsewhere")
    func request() throws {
        let client = VersionClient(credentials: .token("planted-secret"))
        let request = try client.request(account: "023e", script: "my script/../x", version: "v1")
        #expect(
            request.url?.absoluteString
                == "https://api.cloudflare.com/client/v4/accounts/023e/workers/scripts/my%20script%2F..%2Fx/versions/v1"
        )
        #expect(request.value(forHTTPHeaderField: "Authorization") == "Bearer planted-secret")
    }

    @Test("the older credentials have headers of their own")
    func key() throws {
        let environment = ["CLOUDFLARE_EMAIL": "a@example.com", "CLOUDFLARE_API_KEY": "k", "CLOUDFLARE_API_TOKEN": ""]
        let credentials = try #require(Credentials(environment: environment))
        let client = VersionClient(credentials: credentials, address: "http://localhost:1/")
        let request = try client.request(account: "a", script: "s", version: "v")
        #expect(request.url?.absoluteString == "http://localhost:1/accounts/a/workers/scripts/s/versions/v")
        #expect(request.value(forHTTPHeaderField: "X-Auth-Email") == "a@example.com")
        #expect(request.value(forHTTPHeaderField: "X-Auth-Key") == "k")
        #expect(request.value(forHTTPHeaderField: "Authorization") == nil)
        #expect(Credentials(environment: ["CLOUDFLARE_EMAIL": "a@example.com"]) == nil)
    }

    @Test("credentials go nowhere unprotected", arguments: ["http://example.com", "ftp://localhost", "no address", ""])
    func addresses(_ address: String) {
        let client = VersionClient(credentials: .token("planted-secret"), address: address)
        #expect(throws: ClientError.self) { try client.request(account: "a", script: "s", version: "v") }
    }

    @Test("an identifier is not empty and leads nowhere", arguments: ["", ".", ".."])
    func identifiers(_ identifier: String) {
        let client = VersionClient(credentials: .token("x"))
        #expect(throws: ClientError.self) { try client.request(account: "a", script: identifier, version: "v") }
    }

    @Test("credentials never show themselves")
    func description() {
        let credentials = Credentials.token("planted-secret")
        for text in ["\(credentials)", String(reflecting: credentials), "\(Mirror(reflecting: credentials).children)"] {
            #expect(!text.contains("planted-secret"))
        }
    }

    @Test("without credentials nothing is asked")
    func noCredentials() async throws {
        let outcome = try await Tool.run("fetch", "a", "s", "v")
        #expect(outcome.status == 64)
        #expect(outcome.diagnostics.contains("CLOUDFLARE_API_TOKEN"))
    }

    @Test("an answer that says no makes its errors known")
    func answers() throws {
        let failure = try Fixtures.load("responses/failure.json").bytes
        #expect(try AnswerOutcome(failure, helper: .unavailable).status == .unavailable)
        let soft = try AnswerOutcome(failure, helper: .success)
        #expect(soft.status == .unavailable)
        #expect(soft.diagnostics == "worker-versions: API error 7003: No route for the URI\n")
        #expect(soft.output == failure)
        let good = try Fixtures.load("responses/all-kinds.json").bytes
        #expect(try AnswerOutcome(good, helper: .success).status == .success)
        #expect(try AnswerOutcome(Array(good.prefix(700)), helper: .success).status == .badData)
    }
}
