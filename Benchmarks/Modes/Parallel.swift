import Dispatch
import Synchronization
import WorkerVersions

/// An archive in two halves, each decoded, and later destroyed, on a thread of its own.
struct ParallelMode: Mode {
    static let name = ModeName.parallel
    static let clock = Clock.wall
    private static let threads = 2

    private let input: Input
    private let shares: [ArraySlice<Input.Place>]

    static func suits(_ format: Input.Format) -> Bool {
        switch format {
        case .document: false
        case .lines: true
        }
    }

    init(reading input: Input) {
        self.input = input
        // Halves of the bytes, not of the documents: those differ in size.
        let middle = input.places.firstIndex { $0.range.lowerBound >= input.bytes.count / 2 } ?? input.places.endIndex
        shares = [input.places[..<middle], input.places[middle...]]
    }

    func decode() throws -> [Share] {
        let outputs = shares.map { _ in Share() }
        let (shares, bytes) = (shares, input.bytes)
        DispatchQueue.concurrentPerform(iterations: shares.count) { number in
            outputs[number].decode(shares[number], of: bytes)
        }
        return outputs
    }

    static func destroy(_ outputs: inout [[Share]]) {
        let shares = outputs.flatMap(\.self)
        outputs.removeAll(keepingCapacity: true)
        DispatchQueue.concurrentPerform(iterations: shares.count) { shares[$0].empty() }
    }

    func verify(against expected: Decoded) throws {
        try Verification.compare(.archive(try decode().flatMap { try $0.documents() }), with: expected)
    }
}

/// What one thread decodes.
final class Share: Sendable {
    private let outcome = Mutex<Result<[Document], JSONError>>(.success([]))

    func decode(_ places: ArraySlice<Input.Place>, of bytes: [UInt8]) {
        let decoded = Result { () throws(JSONError) in
            var documents: [Document] = []
            documents.reserveCapacity(places.count)
            for place in places { documents.append(try Document(json: bytes[place.range], shape: place.shape)) }
            return documents
        }
        outcome.withLock { $0 = decoded }
    }

    func documents() throws -> [Document] {
        try outcome.withLock { $0 }.get()
    }

    /// Destroys the documents on the calling thread.
    func empty() {
        outcome.withLock { $0 = .success([]) }
    }
}
