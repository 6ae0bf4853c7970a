import Testing

@testable import WorkerVersions

/// Decoding a large array of bindings spends its time on writing to fresh memory, so a binding stays small.
@Suite("Size of a binding")
struct BindingSizeTests {
    @Test("a binding takes at most 56 bytes")
    func stride() {
        #expect(MemoryLayout<Binding>.stride <= 56)
    }
}
