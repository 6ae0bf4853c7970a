import Foundation

/// Standard output behind one large buffer. A reader that goes away ends the command quietly.
final class StandardOutput {
    private let handle: FileHandle
    private var pending: [UInt8] = []
    /// Large enough that system calls do not count, small enough to cost no memory.
    private let capacity = 1 << 16

    init(_ handle: FileHandle) {
        self.handle = handle
        // Without this the signal ends the process before `write` can say that the pipe is broken.
        signal(SIGPIPE, SIG_IGN)
        pending.reserveCapacity(capacity)
    }

    /// Adds bytes, and passes them on once enough have come together.
    func write(_ bytes: [UInt8]) throws(Failure) {
        pending.append(contentsOf: bytes)
        if pending.count >= capacity { try flush() }
    }

    /// Adds text as UTF-8.
    func write(_ text: String) throws(Failure) {
        pending.append(contentsOf: text.utf8)
        if pending.count >= capacity { try flush() }
    }

    /// Adds bytes and the line feed that ends a record.
    func writeLine(_ bytes: [UInt8]) throws(Failure) {
        pending.append(contentsOf: bytes)
        pending.append(0x0A)
        if pending.count >= capacity { try flush() }
    }

    /// Passes everything on.
    func flush() throws(Failure) {
        guard !pending.isEmpty else { return }
        defer { pending.removeAll(keepingCapacity: true) }
        do {
            try handle.write(contentsOf: pending)
        } catch {
            let reason = SystemReason(error)
            if reason.isBrokenPipe { throw .brokenPipe }
            throw .inputOutput("standard output: \(reason.text)")
        }
    }
}
