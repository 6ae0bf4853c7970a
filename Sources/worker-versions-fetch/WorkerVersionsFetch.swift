import Foundation
import WorkerVersionsClient

/// Makes the API call for `worker-versions fetch` and passes the answer's body on.
///
/// A program of its own, because the system's networking library costs every process that is linked with it seven
/// megabytes of memory, whether it calls anything or not. It takes an account, a script, a version and perhaps an
/// address, and the credentials from the environment. It ends with 0 where the HTTP status is one of success, with 69
/// elsewhere.
@main
struct WorkerVersionsFetch {
    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        guard (3...4).contains(arguments.count) else {
            return end(with: 64, "usage: worker-versions-fetch ACCOUNT SCRIPT VERSION [ADDRESS]")
        }
        guard let credentials = Credentials(environment: ProcessInfo.processInfo.environment) else {
            return end(with: 64, "no credentials in the environment")
        }
        do {
            try await fetch(Array(arguments), credentials)
        } catch let error as ClientError {
            end(with: 69, error.description)
        } catch {
            end(with: 74, "standard output: \(error.localizedDescription)")
        }
    }

    private static func fetch(_ arguments: [String], _ credentials: Credentials) async throws {
        let address = arguments.count > 3 ? arguments[3] : VersionClient.publicAddress
        let client = VersionClient(credentials: credentials, address: address)
        let answer = try await client.versionDetail(
            account: arguments[0], script: arguments[1], version: arguments[2])
        // Nobody is there to read when the tool has seen enough.
        signal(SIGPIPE, SIG_DFL)
        for try await chunk in answer.body { try FileHandle.standardOutput.write(contentsOf: chunk) }
        if !(200...299).contains(answer.status) { end(with: 69, "the API answered with HTTP status \(answer.status)") }
    }

    private static func end(with status: Int32, _ message: String) {
        try? FileHandle.standardError.write(contentsOf: Array("worker-versions: \(message)\n".utf8))
        exit(status)
    }
}
