@testable import WorkerVersions

/// The value scanner over bytes that are cut.
enum Scanning {
    /// How a run ended, with the offset in all bytes.
    enum Outcome: Equatable {
        case ended(Int)
        case needsMore
        case fault(SyntaxFault, Int)

        init(_ outcome: ValueScanner.Outcome, from start: Int) {
            self =
                switch outcome {
                case .ended(let offset): .ended(start + offset)
                case .needsMore: .needsMore
                case .fault(let fault, let offset): .fault(fault, start + offset)
                }
        }
    }

    /// One run over chunks that are cut at these offsets, which rise.
    static func cut(
        _ bytes: [UInt8], at cuts: some Sequence<Int>, limits: Limits = Limits()
    ) -> Outcome {
        var scanner = ValueScanner(depth: 0, limits: limits)
        var start = 0
        for end in Array(cuts) + [bytes.count] {
            let chunk = Array(bytes[start..<end])
            let outcome = ByteSource.withView(of: chunk) { view in
                scanner.advance(Tokenizer(view), from: 0)
            }
            guard case .needsMore = outcome else { return Outcome(outcome, from: start) }
            start = end
        }
        return .needsMore
    }

    static func whole(_ bytes: [UInt8], limits: Limits = Limits()) -> Outcome {
        cut(bytes, at: [], limits: limits)
    }

    static func inOneByteChunks(_ bytes: [UInt8], limits: Limits = Limits()) -> Outcome {
        cut(bytes, at: bytes.isEmpty ? 0..<0 : 1..<bytes.count, limits: limits)
    }
}
