import Foundation

/// A thread with the smallest stack a parser must do with: 512 KiB, which is what secondary threads have on Darwin.
enum SmallStack {
    static func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: body()) }
            thread.stackSize = 512 << 10
            thread.start()
        }
    }
}
