import Foundation
import WorkerVersions

/// A way an input is read.
enum GrowthWay: Sendable {
    /// `VersionResponse(json:)`, and the line of the error.
    case owned
    /// A stream of one document, in chunks of so many bytes.
    case streamed(chunk: Int)
    /// A stream of documents, a line each or one after another, in one chunk.
    case archive(VersionStream.Framing)
    /// `VersionReader.forEachBinding(in:)`.
    case forEachBinding
    /// `VersionReader.checkSyntax(of:)`.
    case checkSyntax
    /// `RawJSON`, parsed.
    case value
    /// `JSONTokenReader`, in chunks of so many bytes.
    case tokens(TokenUse, chunk: Int)
    /// A command of the tool, in a process of its own.
    case tool(String)

    /// In chunks of the size that files are read in.
    static let streamed = streamed(chunk: 64 << 10)
    /// Byte by byte.
    static let bytewise = streamed(chunk: 1)

    /// The ways that lead over every binding of one document.
    static let all: [GrowthWay] = [.owned, .streamed, .forEachBinding, .checkSyntax]

    var name: String {
        switch self {
        case .owned: "owned"
        case .streamed(chunk: 1): "byte by byte"
        case .streamed(chunk: .max): "streamed, one chunk"
        case .streamed(let chunk): "streamed, \(chunk)"
        case .archive(let framing): "archive, \(framing)"
        case .forEachBinding: "forEachBinding"
        case .checkSyntax: "checkSyntax"
        case .value: "value"
        case .tokens(let use, chunk: .max): "token reader, \(use.rawValue), one chunk"
        case .tokens(let use, let chunk): "token reader, \(use.rawValue), \(chunk)"
        case .tool(let command): "tool, \(command)"
        }
    }

    /// Nanoseconds of the processor's time: this thread's, or that of processes that have ended.
    var now: UInt64 {
        if case .tool = self { KernelCounters.childrenTime } else { KernelCounters.threadTime }
    }

    /// Whether a run says only that it ended.
    var tellsNoOutcome: Bool {
        if case .tool = self { true } else { false }
    }

    /// Makes the input, and what reads it; nil where the tool does not stand beside this executable.
    func prepare(_ growth: Growth, size: Int) throws -> (() throws -> GrowthOutcome)? {
        let bytes = growth.input(size)
        guard case .tool(let command) = self else { return { GrowthOutcome(read(bytes, growth.decoding)) } }
        guard let tool = GrowthTool(command) else { return nil }
        let file = try StoredBytes(bytes)
        return {
            try tool.run(on: file.url)
            return .decoded
        }
    }

    /// Reads an input; returns the code of its first error.
    private func read(_ bytes: [UInt8], _ decoding: DecodingOptions) -> JSONError.Code? {
        do {
            switch self {
            case .owned: hold(try VersionResponse(json: bytes, options: decoding))
            case .streamed(let chunk): return try stream(bytes, VersionStream.Options(decoding: decoding), chunk)
            case .archive(let framing):
                return try stream(bytes, VersionStream.Options(decoding: decoding, framing: framing), .max)
            case .forEachBinding:
                try VersionReader.forEachBinding(in: bytes, limits: decoding.limits) { binding in
                    hold(binding.matches("type", "d1"))
                    return .next
                }
            case .checkSyntax: try VersionReader.checkSyntax(of: bytes, limits: decoding.limits)
            case .value: hold(try RawJSON(json: bytes, limits: decoding.limits).value)
            case .tokens(let use, let chunk): try use.read(bytes, chunk: chunk, limits: decoding.limits)
            case .tool: break
            }
            return nil
        } catch {
            guard let error = error as? JSONError else { return nil }
            hold(error.position(in: bytes))
            return error.code
        }
    }

    private func stream(_ bytes: [UInt8], _ options: VersionStream.Options, _ chunk: Int) throws -> JSONError.Code? {
        var stream = VersionStream(options: options)
        var first: JSONError.Code?
        let take = { (event: VersionEvent) in
            if case .failure(let failure) = event { first = first ?? failure.error.code }
        }
        var start = 0
        while start < bytes.count {
            let end = chunk < bytes.count - start ? start + chunk : bytes.count
            try stream.push(bytes[start..<end], take)
            start = end
        }
        try stream.finish(take)
        return first
    }

    /// Lets the optimiser believe that somebody reads the value: there always is a first argument.
    @inline(never)
    private func hold(_ value: some Any) {
        if CommandLine.arguments.isEmpty { print(value) }
    }
}
