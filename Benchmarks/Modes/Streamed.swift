import Foundation
import WorkerVersions

/// How large the pieces of a stream are.
protocol ChunkSize {
    static var mode: ModeName { get }
    static var byteCount: Int { get }
}

/// What a file or a socket hands over at once.
enum LargeChunks: ChunkSize {
    static let mode = ModeName.streamed
    static let byteCount = 64 * 1024
}

/// A page at a time.
enum SmallChunks: ChunkSize {
    static let mode = ModeName.streamedInSmallChunks
    static let byteCount = 4 * 1024
}

/// The input in chunks; each binding is looked at and let go as its element closes, so its destruction counts as decoding.
struct StreamedMode<Chunks: ChunkSize>: Mode {
    static var name: ModeName { Chunks.mode }

    private let input: Input

    init(reading input: Input) {
        self.input = input
    }

    func decode() throws -> StreamTally {
        var tally = StreamTally()
        try forEachEvent { event in try tally.count(event) }
        return tally
    }

    /// Puts the events together into documents, and compares those.
    func verify(against expected: Decoded) throws {
        var assembly = StreamAssembly(shapes: input.places.map(\.shape))
        try forEachEvent { event in try assembly.add(event) }
        try Verification.compare(.archive(assembly.documents), with: expected)
    }

    private func forEachEvent(_ body: (consuming VersionEvent) throws -> Void) throws {
        var stream = VersionStream(options: Self.options(for: input.format))
        var start = 0
        while start < input.bytes.count {
            let end = min(start + Chunks.byteCount, input.bytes.count)
            try stream.push(input.bytes[start..<end], body)
            start = end
        }
        try stream.finish(body)
    }

    /// Straight from the file: at no time is more than a chunk of it in memory.
    static func decodeOnce(fileAt path: String) throws {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        var stream = VersionStream(options: options(for: Input.Format(ofFileAt: path)))
        var tally = StreamTally()
        while let chunk = try file.read(upToCount: Chunks.byteCount), !chunk.isEmpty {
            try stream.push(chunk) { event in try tally.count(event) }
        }
        try stream.finish { event in try tally.count(event) }
    }

    private static func options(for format: Input.Format) -> VersionStream.Options {
        switch format {
        case .document: VersionStream.Options(framing: .document)
        case .lines: VersionStream.Options(framing: .lines)
        }
    }
}
