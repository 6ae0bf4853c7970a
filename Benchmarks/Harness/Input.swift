import Foundation

/// The bytes of a scenario, and where its documents lie in them.
struct Input {
    /// One document, or one a line.
    enum Format {
        case document
        case lines

        /// By the ending of the file's name.
        init(ofFileAt path: String) {
            let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
            self = ["ndjson", "jsonl"].contains(ending) ? .lines : .document
        }
    }

    /// One document: where it lies, and whether it is a whole response or its bare result.
    struct Place {
        let range: Range<Int>
        let shape: Shape
    }

    let bytes: [UInt8]
    let format: Format
    let places: [Place]

    init(bytes: [UInt8], format: Format) {
        self.bytes = bytes
        self.format = format
        places =
            switch format {
            case .document: [Place(range: bytes.indices, shape: Shape(of: bytes[...]))]
            case .lines: Self.lines(of: bytes)
            }
    }

    /// An archive as several, each of whole lines and of about so many bytes; a document as itself.
    func parts(ofAbout byteCount: Int) -> [Input] {
        guard format == .lines else { return [self] }
        var parts: [Input] = []
        var start = bytes.startIndex
        for place in places where place.range.upperBound - start >= byteCount || place.range == places.last?.range {
            parts.append(Input(bytes: Array(bytes[start..<place.range.upperBound]), format: .lines))
            start = place.range.upperBound
        }
        return parts
    }

    /// Reads in pieces, so that the file is in memory once.
    init(fileAt path: String) throws(Failure) {
        var bytes: [UInt8] = []
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            bytes.reserveCapacity(Int(try file.seekToEnd()))
            try file.seek(toOffset: 0)
            while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { bytes += piece }
        } catch {
            throw .noInput("cannot read \(path): \(error.localizedDescription)")
        }
        self.init(bytes: bytes, format: Format(ofFileAt: path))
        if places.isEmpty { throw .badData("\(path) holds no document") }
    }

    /// The lines that are not blank.
    private static func lines(of bytes: [UInt8]) -> [Place] {
        let lineFeed = UInt8(ascii: "\n")
        return bytes.split(separator: lineFeed).compactMap { line in
            guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { return nil }
            return Place(range: line.startIndex..<line.endIndex, shape: Shape(of: line))
        }
    }
}
