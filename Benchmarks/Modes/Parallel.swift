import Dispatch
import Synchronization
import WorkerVersions

/// An archive on two threads through the library's own door; each response is looked at and let go where it was made.
struct ParallelMode: Mode {
    static let name = ModeName.parallel
    static let clock = Clock.wall
    private static let threadCount = 2

    private let input: Input

    static func suits(_ format: Input.Format) -> Bool {
        switch format {
        case .document: false
        case .lines: true
        }
    }

    init(reading input: Input) {
        self.input = input
    }

    func decode() throws -> Int {
        try Self.run(input.bytes) { block in
            var count = 0
            try block.forEachResponse { response in
                if case .failure(let failure) = response { throw failure }
                count += 1
                return .next
            }
            return count
        }.reduce(0, +)
    }

    func verify(against expected: Decoded) throws {
        let documents = try Self.run(input.bytes) { block in try block.responses().map { try $0.get() } }.flatMap(
            \.self)
        let shaped = try zip(documents, input.places).map { response, place in
            switch place.shape {
            case .enveloped: return Document.response(response)
            case .bare:
                guard let detail = response.result else { throw Failure.wrongAnswer("a bare version is missing") }
                return .detail(detail)
            }
        }
        try Verification.compare(.archive(shaped), with: expected)
    }

    /// What becomes of each block, in order. The calling thread waits.
    private static func run<Value: Sendable>(
        _ archive: [UInt8], _ transform: @escaping @Sendable (LineBlock) throws -> Value
    ) throws -> [Value] {
        let box = Box<Value>()
        let done = DispatchSemaphore(value: 0)
        Task.detached {
            do {
                try await ParallelLines(threadCount: threadCount).process(archive, transform: transform) { value in
                    box.append(value)
                    return .next
                }
            } catch {
                box.fail(error)
            }
            done.signal()
        }
        done.wait()
        return try box.values()
    }
}

/// The values of all blocks, or what was thrown.
private final class Box<Value: Sendable>: Sendable {
    private let outcome = Mutex<Result<[Value], any Error>>(.success([]))

    func append(_ value: Value) {
        outcome.withLock { $0 = $0.map { $0 + [value] } }
    }

    func fail(_ error: any Error) {
        outcome.withLock { $0 = .failure(error) }
    }

    func values() throws -> [Value] {
        try outcome.withLock { try $0.get() }
    }
}
