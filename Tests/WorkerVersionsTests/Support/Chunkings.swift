import Testing

@testable import WorkerVersions

/// A way to cut an input into chunks.
enum Chunking: Sendable, CustomStringConvertible {
    case whole
    /// In one piece that starts so many bytes behind its place in memory.
    case shifted(by: Int)
    case split(at: Int)
    case splits(at: Int, Int)
    /// Chunks of one size; the first has so many bytes, so that the others lie elsewhere.
    case pieces(of: Int, first: Int)

    /// Calls `body` with each chunk: slices of one array, so that they start at every address.
    func forEachChunk(of bytes: [UInt8], _ body: (ArraySlice<UInt8>) throws -> Void) rethrows {
        switch self {
        case .whole: try body(bytes[...])
        case .shifted(let shift): try body(([UInt8](repeating: 0x20, count: shift) + bytes)[shift...])
        case .split(let place):
            try body(bytes[..<place])
            try body(bytes[place...])
        case .splits(let first, let second):
            try body(bytes[..<first])
            try body(bytes[first..<second])
            try body(bytes[second...])
        case .pieces(let size, let first):
            var (start, end) = (0, first)
            while start < bytes.count {
                try body(bytes[start..<min(end, bytes.count)])
                (start, end) = (end, end + size)
            }
        }
    }

    func chunks(of bytes: [UInt8]) -> [[UInt8]] {
        var chunks: [[UInt8]] = []
        forEachChunk(of: bytes) { chunks.append(Array($0)) }
        return chunks
    }

    var description: String {
        switch self {
        case .whole: "whole"
        case .shifted(let shift): "whole, at address \(shift)"
        case .split(let place): "split at \(place)"
        case .splits(let first, let second): "split at \(first) and \(second)"
        case .pieces(let size, let first): "chunks of \(size), the first of \(first)"
        }
    }
}

/// Which chunkings a test goes through: a part of them in a debug build (`Thoroughness`).
enum Chunkings: Sendable {
    /// One size a chunk, with every alignment of the first 16 bytes.
    case pieces
    /// Those, and every place of one split in inputs of at most 4 KiB.
    case splits
    /// Those, and every pair of splits in inputs of at most 256 bytes.
    case pairs
    /// Those of `pairs`, in a debug build too.
    case allPairs

    /// Calls `body` with each chunking of an input of that length, until it has seen enough.
    func forEach(count: Int, _ body: (Chunking) -> Flow) {
        let isComplete = self == .allPairs
        let shifts = Thoroughness.part(of: 1..<16, oneOf: isComplete ? 1 : 5, input: count)
        for shift in shifts where body(.shifted(by: shift)) == .stop { return }
        // One size that holds the whole input is enough: its first chunk is then all there is to vary.
        let sizes = [1, 2, 3, 7, 16, 64, 4096]
        for (smaller, size) in zip([0] + sizes, sizes) where smaller < max(count, 1) {
            let most = min(size, 16)
            let firsts = Thoroughness.part(of: 1..<most + 1, oneOf: isComplete ? 1 : (most + 3) / 4, input: count)
            for first in firsts where first < max(count, 2) {
                if body(.pieces(of: size, first: first)) == .stop { return }
            }
        }
        if self != .pieces, count <= 4096 {
            for place in Thoroughness.part(of: 0..<count + 1, oneOf: isComplete ? 1 : 5, input: count) {
                if body(.split(at: place)) == .stop { return }
            }
        }
        guard self == .pairs || isComplete, count <= 256 else { return }
        let step = isComplete ? 1 : Thoroughness.step(97)
        var number = 0
        for first in 0...count {
            for second in first...count {
                number += 1
                if number % step == 0, body(.splits(at: first, second)) == .stop { return }
            }
        }
    }
}

extension VersionStream.Framing {
    static let all: [VersionStream.Framing] = [.document, .sequence, .lines]
}

/// Reads the input in every chunking and framing, and expects the same events, errors and places.
///
/// Lines that are no documents have their turn too: a document of several lines is read as it stands.
func expectSameEvents(
    _ bytes: [UInt8], _ name: String, _ chunkings: Chunkings, framings: [VersionStream.Framing] = .all,
    decoding: DecodingOptions = DecodingOptions()
) {
    for framing in framings {
        let options = VersionStream.Options(decoding: decoding, framing: framing, rawJSON: .include)
        let whole = EventLog(bytes, options)
        expectCountedPositions(whole, in: bytes, "\(name), \(framing)")
        chunkings.forEach(count: bytes.count) { chunking in
            let log = EventLog(bytes, options, in: chunking)
            guard log != whole else { return .next }
            Issue.record("\(name), \(framing), \(chunking): \(whole.difference(from: log))")
            return .stop
        }
    }
}

extension [VersionStream.Framing] {
    static var all: [VersionStream.Framing] { VersionStream.Framing.all }
}

/// Every error's line and column are those that counting gives, and its offset lies in the input.
private func expectCountedPositions(_ log: EventLog, in bytes: [UInt8], _ name: String) {
    for fault in log.faults {
        guard (0...bytes.count).contains(fault.offset) else {
            Issue.record("\(name): \(fault) in \(bytes.count) bytes")
            continue
        }
        let before = bytes[..<fault.offset]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let position = SourcePosition(line: before.count { $0 == 0x0A } + 1, column: fault.offset - lineStart + 1)
        if fault.position != position { Issue.record("\(name): \(fault), but counting gives \(position)") }
    }
}

extension [UInt8] {
    /// The same on one line: line feeds outside strings mean what spaces mean.
    var onOneLine: [UInt8] { map { $0 == 0x0A ? 0x20 : $0 } }
}
