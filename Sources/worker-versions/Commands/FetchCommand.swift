import Foundation
import WorkerVersions

/// `fetch`: the API call.
struct FetchCommand: Command {
    static let decode = Option(name: "decode", help: "write what 'decode' writes, instead of the body as it came")
    static let baseURL = Option(
        name: "base-url", value: "URL", help: "call another address, for tests (https, or http on this machine)")

    static let description = CommandDescription(
        name: "fetch", summary: "make the API call and write its answer as it arrives",
        operands: .exactly(["ACCOUNT", "SCRIPT", "VERSION"]),
        discussion: """
            Asks for one version of a Worker, GET /accounts/ACCOUNT/workers/scripts/SCRIPT/versions/VERSION, with the
            credentials in the environment: CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL with CLOUDFLARE_API_KEY. They are
            never written, and never sent anywhere else: redirects are not followed.

            The body is checked on its way. When the API fails, its own errors are written to standard error. The call
            itself is made by the program worker-versions-fetch, which must stand beside this one: 'swift build' builds
            both.
            """,
        options: [decode, baseURL],
        exits: [
            (.success, nil), (.usage, "the command line is wrong, or there are no credentials"),
            (.badData, "the answer is not valid"), (.unavailable, nil), (.inputOutput, nil),
        ],
        examples: [
            .init(
                purpose: "keep a version as an archive's line",
                commandLine: "worker-versions fetch --decode $ACCOUNT shop $VERSION >> archive.ndjson")
        ])

    private let call: [String]
    private let form: AnswerReading.Form

    init(_ arguments: Arguments) throws(Failure) {
        for (operand, name) in zip(arguments.operands, ["ACCOUNT", "SCRIPT", "VERSION"]) where operand.isEmpty {
            throw .usage("\(name) is empty")
        }
        call = arguments.operands + (arguments.text(Self.baseURL).map { [$0] } ?? [])
        form = arguments.contains(Self.decode) ? .decoded : .body
    }

    nonisolated(nonsending) func run(_ console: Console) async throws(Failure) -> ExitStatus {
        let values = console.environment.filter { !$0.value.isEmpty }
        guard
            values["CLOUDFLARE_API_TOKEN"] != nil
                || values["CLOUDFLARE_EMAIL"] != nil && values["CLOUDFLARE_API_KEY"] != nil
        else { throw .usage("no credentials: set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY") }
        let helper = try FetchHelper(call, environment: console.environment)
        let source = try InputSource(helper.body, name: "<answer>", pieceSize: 1 << 16)
        var reading = AnswerReading(form, console)
        do {
            try reading.read(source)
        } catch {
            helper.stop()
            throw error
        }
        return try reading.status(after: helper.waitForEnd())
    }
}
