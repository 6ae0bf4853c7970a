import Foundation

/// The bytes of one input, in pieces. Regular files give pieces of exactly the wanted size; pipes and terminals give
/// what they have, so that records appear while the rest is still on its way.
final class InputSource {
    /// The name under which diagnostics speak of the input.
    let name: String
    /// Whether the whole input is there to be read at any place, as a regular file is.
    let isSeekable: Bool
    /// The size of a file, in bytes; `nil` for standard input and what has no size.
    private(set) var size: Int?
    private let handle: FileHandle
    private let pieceSize: Int
    /// Bytes read and not handed out, because a pipe gave more than one piece or an excerpt needed to look ahead.
    private var pending = Data()
    private var history = InputHistory()

    /// Opens a file, or standard input for `-`.
    convenience init(_ path: String, standardInput: FileHandle, pieceSize: Int) throws(Failure) {
        guard path != "-" else {
            try self.init(standardInput, name: "<stdin>", pieceSize: pieceSize)
            return
        }
        try self.init(try Self.open(path), name: path, pieceSize: pieceSize)
        let values = try? URL(fileURLWithPath: path).resourceValues(forKeys: [.fileSizeKey])
        size = isSeekable ? values?.fileSize : nil
    }

    /// Reads what a handle gives.
    init(_ handle: FileHandle, name: String, pieceSize: Int) throws(Failure) {
        self.handle = handle
        self.name = name
        self.pieceSize = pieceSize
        do {
            _ = try handle.offset()
            isSeekable = true
        } catch {
            let reason = SystemReason(error)
            guard reason.isNotSeekable else { throw .inputOutput("\(name): \(reason.text)") }
            isSeekable = false
            // `availableData` must wait for bytes; a shell may leave a terminal in a mode where it would not.
            _ = fcntl(handle.fileDescriptor, F_SETFL, fcntl(handle.fileDescriptor, F_GETFL) & ~O_NONBLOCK)
        }
    }

    /// The next piece, at most as large as wanted and never empty; `nil` at the end.
    func nextPiece() throws(Failure) -> [UInt8]? {
        if pending.isEmpty { pending = try read() }
        guard !pending.isEmpty else { return nil }
        let piece = [UInt8](pending.prefix(pieceSize))
        pending = pending.dropFirst(piece.count)
        history.append(piece)
        return piece
    }

    /// Everything that is left.
    func readToEnd() throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        while let piece = try nextPiece() { bytes.append(contentsOf: piece) }
        return bytes
    }

    /// The line around a byte that has been handed out, if it is not too long ago.
    func excerpt(around offset: Int, _ secrets: Secrets) -> Excerpt? {
        // Reading ahead may fail; the reader then meets the same error when it gets there.
        while pending.count < Excerpt.reach, let more = try? read(), !more.isEmpty { pending.append(more) }
        return history.excerpt(around: offset, followedBy: pending.prefix(Excerpt.reach), secrets)
    }

    private func read() throws(Failure) -> Data {
        // `read(upToCount:)` waits until a pipe has given all it was asked for: too late for a live stream.
        guard isSeekable else { return handle.availableData }
        do {
            return try handle.read(upToCount: pieceSize) ?? Data()
        } catch {
            throw .inputOutput("\(name): \(SystemReason(error).text)")
        }
    }

    private static func open(_ path: String) throws(Failure) -> FileHandle {
        let url = URL(fileURLWithPath: path)
        // A directory can be opened and not be read; to say so here is clearer.
        if let values = try? url.resourceValues(forKeys: [.isDirectoryKey]), values.isDirectory == true {
            throw .noInput("\(path): Is a directory")
        }
        do {
            return try FileHandle(forReadingFrom: url)
        } catch {
            throw .noInput("\(path): \(SystemReason(error).text)")
        }
    }
}
