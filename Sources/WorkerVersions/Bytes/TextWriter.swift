/// Memory in which a text is put together, filled from its start on. What does not fit is left out: nothing is written
/// behind its end.
@safe
struct TextWriter: ~Copyable, ~Escapable {
    private let start: UnsafeMutablePointer<UInt8>
    private let capacity: Int
    fileprivate private(set) var count = 0

    @_lifetime(borrow buffer)
    fileprivate init?(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
        guard let address = buffer.baseAddress else { return nil }
        // SAFETY: the buffer has `capacity` bytes, and the writer does not outlive it.
        unsafe start = address
        capacity = buffer.count
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        guard count < capacity else { return }
        // SAFETY: 0 <= count < capacity.
        unsafe start[count] = byte
        count &+= 1
    }

    /// Appends the bytes from `start` up to the first that is `stop`, or up to `end`; returns where that is.
    @inline(__always)
    mutating func append(_ bytes: borrowing ByteView, from start: Int, to end: Int, before stop: UInt8) -> Int {
        var offset = start
        while end &- offset >= ByteBlock.count, let block = bytes.block(at: offset) {
            let place = append(block, before: stop)
            offset &+= place
            if place < ByteBlock.count { break }
        }
        while offset < end, bytes.byte(at: offset) != stop {
            append(bytes.byte(at: offset))
            offset &+= 1
        }
        return offset
    }

    /// Writes the whole block, and keeps what comes before `stop`: how many bytes that are. None where the block does not fit.
    @inline(__always)
    private mutating func append(_ block: ByteBlock, before stop: UInt8) -> Int {
        guard ByteBlock.count <= capacity &- count else { return 0 }
        // SAFETY: the guard above.
        unsafe block.store(to: start + count)
        let place = block.equals(stop).first
        count &+= place
        return place
    }
}

extension String {
    /// The text of at most `capacity` bytes that are written. Were they not UTF-8, they would be repaired.
    ///
    /// It has no more memory than it needs: it is put together on the stack, where it is not long, and then copied.
    @inline(__always)
    init(capacity: Int, writing write: (inout TextWriter) -> Void) {
        // SAFETY: the writer fills the buffer from its start and counts what it has filled; it cannot outlive the call.
        self = unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
            guard var writer = unsafe TextWriter(buffer) else { return "" }
            write(&writer)
            return unsafe String(decoding: UnsafeBufferPointer(rebasing: buffer[..<writer.count]), as: UTF8.self)
        }
    }
}
