@testable import WorkerVersions

/// The ways a JSON text comes into the library.
enum ParsingPath: CaseIterable {
    /// A whole document, read value by value, and skipped; with room behind it and without.
    case reader
    /// The value of a member nobody knows.
    case skip
    /// The payload of a `json` binding, kept as it came.
    case rawCapture
    /// In a line of an archive, between good lines.
    case line
    /// Skipped, and captured, with each byte a chunk of its own.
    case oneByteChunks
    /// Token by token, as one value, and skipped, by the reader of pushed chunks; whole and with each byte a chunk of its own.
    case tokens

    /// What the path says of a text.
    func verdict(of document: [UInt8]) -> Verdict {
        switch self {
        case .reader:
            .agreed(
                [document, document + Host.room].flatMap { document in
                    [
                        Verdict(from: 0) { () throws(JSONError) in _ = try WalkedDocument(json: document) },
                        Verdict(from: 0) { () throws(JSONError) in _ = try SkippedDocument(json: document) },
                    ]
                })
        case .skip: Host.unknownMember.verdict(of: document)
        case .rawCapture: Host.payload.verdict(of: document)
        case .line: Archive.verdict(of: document)
        case .oneByteChunks:
            .agreed([Host.unknownMember, Host.payload].map { $0.verdictInOneByteChunks(of: document) })
        case .tokens:
            .agreed(
                [TokenLog.Requests.tokens, .values, .skips].flatMap { requests in
                    [Chunking.whole, .pieces(of: 1, first: 1)].map { chunking in
                        Verdict(TokenLog(document, requests, in: chunking))
                    }
                })
        }
    }
}

/// What became of a text.
enum Verdict: Equatable, Sendable {
    case accept
    /// The error, and its offset from the text's first byte.
    case reject(JSONError.Code, at: Int)
    /// It came out as something else than it is.
    case mistaken(String)

    init(from start: Int, _ body: () throws(JSONError) -> Void) {
        do throws(JSONError) {
            try body()
            self = .accept
        } catch {
            self = .reject(error.code, at: error.offset - start)
        }
    }

    /// What became of a text that was read step by step.
    init(_ log: TokenLog) {
        if let fault = log.thrown {
            self = .reject(fault.code, at: fault.offset)
        } else {
            self = log.entries.last == .stuck ? .mistaken("more is needed behind the end") : .accept
        }
    }

    /// Several ways that are to say the same. Where and why may differ: what follows the text does.
    static func agreed(_ verdicts: [Verdict]) -> Verdict {
        guard let first = verdicts.first else { return .mistaken("no verdict") }
        return verdicts.allSatisfy { $0.isAccepting == first.isAccepting && !$0.isMistaken }
            ? first : .mistaken("\(verdicts)")
    }

    var isAccepting: Bool { self == .accept }

    var isRejecting: Bool { !isAccepting && !isMistaken }

    private var isMistaken: Bool {
        if case .mistaken = self { true } else { false }
    }
}

/// A document whose every value is read.
struct WalkedDocument: JSONReadable {
    init(from reader: inout JSONReader) throws(JSONError) {
        _ = try JSONValueBuilder.read(&reader)
    }
}

/// A document that is skipped.
struct SkippedDocument: JSONReadable {
    init(from reader: inout JSONReader) throws(JSONError) {
        try reader.skip()
    }
}
