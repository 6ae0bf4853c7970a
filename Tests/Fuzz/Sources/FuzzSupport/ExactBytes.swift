/// Bytes on the heap whose allocation ends with the last of them, so that AddressSanitizer sees every read past the end.
///
/// An array would not do: its allocation is rounded up.
@safe
public final class ExactBytes: RandomAccessCollection {
    private let allocation: UnsafeMutableRawPointer
    private let shift: Int

    /// How many bytes there are.
    public let count: Int

    /// Copies bytes to a place so many bytes behind an address that is a multiple of 16.
    public init(_ bytes: some Collection<UInt8>, shift: Int = 0) {
        count = bytes.count
        self.shift = shift
        // SAFETY: freed in `deinit` alone. Swift asks `malloc` for exactly that many bytes.
        unsafe allocation = .allocate(byteCount: shift + count, alignment: 1)
        // SAFETY: `count` bytes lie behind `shift`.
        let room = unsafe UnsafeMutableRawBufferPointer(start: allocation + shift, count: count)
        unsafe room.copyBytes(from: bytes)
    }

    deinit {
        // SAFETY: allocated in `init`, and nobody else has the pointer.
        unsafe allocation.deallocate()
    }

    private var buffer: UnsafeBufferPointer<UInt8> {
        // SAFETY: `count` bytes lie behind `shift`, all of them initialised.
        unsafe UnsafeBufferPointer(
            start: UnsafePointer((allocation + shift).assumingMemoryBound(to: UInt8.self)), count: count)
    }

    /// The first offset.
    public var startIndex: Int { 0 }

    /// The offset behind the last byte.
    public var endIndex: Int { count }

    /// The byte at an offset.
    public subscript(offset: Int) -> UInt8 {
        precondition((0..<count).contains(offset))
        // SAFETY: the precondition above.
        return unsafe buffer[offset]
    }

    /// Lends the bytes where they lie.
    public func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result? {
        // SAFETY: the object outlives the call.
        try withExtendedLifetime(self) { unsafe try body(buffer) }
    }
}
