import SyntheticResponses

/// `generate`: synthetic responses, for tests and for trying the tool.
struct GenerateCommand: Command {
    static let bindings = Option(name: "bindings", value: "N", help: "give each response N bindings")
    static let documents = Option(name: "documents", value: "N", help: "write N responses, one a line")
    static let bytes = Option(
        name: "bytes", value: "N", help: "write about N bytes instead: one response, or many with --archive")
    static let archive = Option(name: "archive", help: "with --bytes, write responses one a line")
    static let seed = Option(name: "seed", value: "S", help: "another number gives other responses (default 1)")
    static let bare = Option(name: "bare", help: "write the result alone, without the envelope")
    static let pretty = Option(name: "pretty", help: "indent by two spaces; the responses then span lines")
    static let hostile = Option(
        name: "hostile", help: "valid, and hard to read: escapes, free JSON, unknown kinds and fields")

    static let description = CommandDescription(
        name: "generate", summary: "write synthetic responses",
        operands: .nothing,
        discussion: """
            Writes one response with 12 bindings unless told otherwise. The same options write the same bytes on every
            machine, and nothing in them comes from a real account. Without --bindings the responses of an archive have
            10 bindings on average, and about one in a hundred is a failed call.
            """,
        options: [bindings, documents, bytes, archive, seed, bare, pretty, hostile],
        exits: [(.success, nil), (.usage, nil), (.inputOutput, nil)],
        examples: [
            .init(
                purpose: "one readable response with 3 bindings",
                commandLine: "worker-versions generate --bindings 3 --pretty"),
            .init(
                purpose: "an archive of a thousand responses",
                commandLine: "worker-versions generate --documents 1000 --seed 7 > archive.ndjson"),
        ])

    /// How much is written.
    private enum Amount {
        case response(bindings: Int)
        case responseOfBytes(Int)
        case archive(documents: Int)
        case archiveOfBytes(Int)
        case responses(documents: Int, bindings: Int)
    }

    private let amount: Amount
    private let options: SyntheticOptions

    init(_ arguments: Arguments) throws(Failure) {
        options = SyntheticOptions(
            seed: try Self.seed(arguments), content: arguments.contains(Self.hostile) ? .hostile : .realistic,
            style: arguments.contains(Self.pretty) ? .pretty : .compact,
            shape: arguments.contains(Self.bare) ? .bare : .enveloped)
        amount = try Self.amount(arguments)
    }

    nonisolated(nonsending) func run(_ console: Console) async throws(Failure) -> ExitStatus {
        let output = console.output
        switch amount {
        case .response(let bindings):
            try output.write(chunks: SyntheticResponse(bindingCount: bindings, options: options))
            try output.write("\n")
        case .responseOfBytes(let count):
            try output.write(chunks: SyntheticResponse(byteCount: count, options: options))
            try output.write("\n")
        case .archive(let documents):
            try output.write(chunks: SyntheticArchive(documentCount: documents, options: options))
        case .archiveOfBytes(let count):
            try output.write(chunks: SyntheticArchive(byteCount: count, options: options))
        case .responses(let documents, let bindings):
            var options = options
            for _ in 0..<documents {
                try output.write(chunks: SyntheticResponse(bindingCount: bindings, options: options))
                try output.write("\n")
                options.seed &+= 1
            }
        }
        return .success
    }

    private static func seed(_ arguments: Arguments) throws(Failure) -> UInt64 {
        guard let text = arguments.text(seed) else { return SyntheticOptions().seed }
        guard let number = UInt64(text) else {
            throw .usage("option '--seed' takes a whole number from 0 to \(UInt64.max), not '\(text)'")
        }
        return number
    }

    private static func amount(_ arguments: Arguments) throws(Failure) -> Amount {
        let bindings = try arguments.integer(bindings, in: 0...Int.max)
        let documents = try arguments.integer(documents, in: 0...Int.max)
        let bytes = try arguments.integer(bytes, in: 0...Int.max)
        if let bytes {
            guard bindings == nil, documents == nil else {
                throw .usage("option '--bytes' stands in the place of '--bindings' and '--documents'")
            }
            return arguments.contains(archive) ? .archiveOfBytes(bytes) : .responseOfBytes(bytes)
        }
        guard !arguments.contains(archive) else { throw .usage("option '--archive' goes with '--bytes'") }
        return switch (documents, bindings) {
        case (let documents?, let bindings?): .responses(documents: documents, bindings: bindings)
        case (let documents?, nil): .archive(documents: documents)
        case (nil, let bindings): .response(bindings: bindings ?? 12)
        }
    }
}

extension StandardOutput {
    /// Passes chunks on as they are made, so that any amount takes little memory.
    fileprivate func write(chunks: some Sequence<[UInt8]>) throws(Failure) {
        for chunk in chunks { try write(chunk) }
    }
}
