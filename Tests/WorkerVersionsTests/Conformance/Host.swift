@testable import WorkerVersions

/// A response that holds any JSON text at one place.
struct Host {
    let prefix: [UInt8]
    let suffix: [UInt8]

    /// How many containers are open around the text.
    let depth: Int

    /// The text as the value of a member nobody knows.
    static let unknownMember = Host(#"{"unread":"#, #","success":true}"#, depth: 1)

    /// The text as the payload of a `json` binding.
    static let payload = Host(
        #"{"result":{"resources":{"bindings":[{"type":"json","name":"HELD","json":"#, #"}]}},"success":true}"#, depth: 5
    )

    private init(_ prefix: String, _ suffix: String, depth: Int) {
        self.prefix = Array(prefix.utf8)
        self.suffix = Array(suffix.utf8)
        self.depth = depth
    }

    /// The response. A byte order mark belongs to the start of the input, and goes there; no offset changes by that.
    func input(around document: [UInt8]) -> [UInt8] {
        let mark = document.prefix(document.starts(with: Host.byteOrderMark) ? 3 : 0)
        return mark + prefix + document.dropFirst(mark.count) + suffix
    }

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The host's own levels are not the text's.
    var options: DecodingOptions { DecodingOptions(limits: Limits(depth: Limits().depth + depth)) }

    /// Space behind an input: the scanners then look at many bytes together to its last one.
    static let room = [UInt8](repeating: ASCII.space, count: 80)

    /// The same with room behind the response and without.
    func verdict(of document: [UInt8]) -> Verdict {
        let input = input(around: document)
        return .agreed([verdict(of: document, in: input), verdict(of: document, in: input + Host.room)])
    }

    private func verdict(of document: [UInt8], in input: [UInt8]) -> Verdict {
        var response: VersionResponse?
        let verdict = Verdict(from: prefix.count) { () throws(JSONError) in
            response = try VersionResponse(json: input, options: options)
        }
        guard let response else { return verdict }
        return judge(response, bindings: response.result?.resources.bindings ?? [], document)
    }

    func verdictInOneByteChunks(of document: [UInt8]) -> Verdict {
        var stream = VersionStream(options: VersionStream.Options(decoding: options))
        var response: VersionResponse?
        var bindings: [Binding] = []
        let take = { (event: VersionEvent) in
            switch event {
            case .binding(let binding, _): bindings.append(binding)
            case .response(let whole): response = whole
            case .failure: break
            }
        }
        do {
            for byte in input(around: document) { try stream.push([byte], take) }
            try stream.finish(take)
        } catch let error as JSONError {
            return .reject(error.code, at: error.offset - prefix.count)
        } catch {
            return .mistaken("\(error)")
        }
        guard let response else { return .mistaken("no response") }
        return judge(response, bindings: bindings, document)
    }

    /// A response came out; it must be the whole one.
    private func judge(_ response: VersionResponse, bindings: [Binding], _ document: [UInt8]) -> Verdict {
        guard response.success == true else { return .mistaken("the host lost its end") }
        if depth == Host.unknownMember.depth { return bindings.isEmpty ? .accept : .mistaken("a binding from nowhere") }
        guard bindings.count == 1, case .json(let binding)? = bindings.first?.kind else {
            return .mistaken("\(bindings.count) bindings")
        }
        return binding.json.bytes == Host.trimmed(document) ? .accept : .mistaken("captured \(binding.json.text)")
    }

    private static func trimmed(_ document: [UInt8]) -> [UInt8] {
        let text = document.dropFirst(document.starts(with: byteOrderMark) ? 3 : 0).drop { $0.isWhitespace }
        return Array(Array(text.reversed().drop { $0.isWhitespace }).reversed())
    }
}
