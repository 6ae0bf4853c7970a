@testable import WorkerVersions

/// An archive of three lines, the second of which holds any JSON text as the value of an unknown member.
///
/// A text with a line feed cannot stand in a line: carriage returns take their place. The grammar treats the two alike,
/// whitespace between tokens and forbidden inside one, so the verdict is that of the text.
enum Archive {
    private static let first = Array("{\"success\":true}\n".utf8)
    private static let last = Array("\n{\"success\":false}\n".utf8)

    private static func input(around document: [UInt8]) -> [UInt8] {
        let line = Host.unknownMember.input(around: document.map { $0 == ASCII.lineFeed ? ASCII.carriageReturn : $0 })
        let mark = line.prefix(line.starts(with: Host.byteOrderMark) ? 3 : 0)
        return mark + first + line.dropFirst(mark.count) + last
    }

    /// The same in one chunk, and with each byte a chunk of its own.
    static func verdict(of document: [UInt8]) -> Verdict {
        let input = input(around: document)
        let whole = verdict(of: [input])
        let bytes = verdict(of: input.map { [$0] })
        return whole == bytes ? whole : .mistaken("\(whole), in chunks \(bytes)")
    }

    /// A bad line is one failure, and costs neither of its neighbours.
    ///
    /// A document that is whole is delivered at once, so text behind it, `{} {}`, is the failure of a further document.
    private static func verdict(of chunks: [[UInt8]]) -> Verdict {
        var stream = VersionStream(
            options: VersionStream.Options(decoding: Host.unknownMember.options, framing: .lines))
        var successes: [Bool?] = []
        var failures: [VersionFailure] = []
        let take = { (event: VersionEvent) in
            switch event {
            case .response(let response): successes.append(response.success)
            case .failure(let failure): failures.append(failure)
            case .binding: break
            }
        }
        do {
            for chunk in chunks { try stream.push(chunk, take) }
            try stream.finish(take)
        } catch {
            return .mistaken("\(error)")
        }
        switch (successes, failures.map(\.document)) {
        case ([true, true, false], []): return .accept
        case ([true, false], [1]), ([true, nil, false], [2]):
            let start = first.count + Host.unknownMember.prefix.count
            return .reject(failures[0].error.code, at: failures[0].error.offset - start)
        default: return .mistaken("responses \(successes), failures \(failures.map(\.error))")
        }
    }
}
