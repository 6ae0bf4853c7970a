import SyntheticResponses

/// What is measured, and how often within one measurement. Small in a debug build, where nothing is fast.
struct BenchmarkInput {
    let bytes: [UInt8]
    let repetitions: Int

    #if DEBUG
        static let large = BenchmarkInput(bytes: SyntheticResponse(byteCount: 64_000).bytes(), repetitions: 1)
        static let small = BenchmarkInput(bytes: SyntheticResponse(bindingCount: 12).bytes(), repetitions: 8)
        static let hostile = BenchmarkInput(bytes: hostile(byteCount: 16_000), repetitions: 1)
    #else
        static let large = BenchmarkInput(bytes: SyntheticResponse(byteCount: 4_000_000).bytes(), repetitions: 1)
        static let small = BenchmarkInput(bytes: SyntheticResponse(bindingCount: 12).bytes(), repetitions: 1_000)
        static let hostile = BenchmarkInput(bytes: hostile(byteCount: 1_000_000), repetitions: 1)
    #endif

    private static func hostile(byteCount: Int) -> [UInt8] {
        SyntheticResponse(byteCount: byteCount, options: SyntheticOptions(content: .hostile)).bytes()
    }
}
