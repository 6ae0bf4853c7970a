/// Borrowed bytes, read by offset; the one currency of all that parses.
///
/// Every access is checked against `count`, so no offset whatever can reach memory outside the bytes. Past the end
/// stands NUL, which JSON allows nowhere: a scanner that meets it stops, and need not ask for the end before each byte.
@safe
struct ByteView: ~Escapable, BitwiseCopyable {
    private let start: UnsafePointer<UInt8>

    /// How many bytes there are.
    let count: Int

    /// How many offsets have a whole block behind them.
    private let blockStarts: UInt

    @_lifetime(copy span)
    init(_ span: Span<UInt8>) {
        // SAFETY: the view has the span's lifetime, which the compiler holds to that of the bytes.
        let buffer = unsafe span.withUnsafeBufferPointer { unsafe $0 }
        self = unsafe _overrideLifetime(ByteView(buffer), copying: span)
    }

    @_lifetime(borrow buffer)
    init(_ buffer: UnsafeBufferPointer<UInt8>) {
        // SAFETY: an empty buffer may have no address; nothing is read through the stand-in, as `count` is 0.
        unsafe start = buffer.baseAddress ?? ByteView.noBytes
        count = buffer.count
        blockStarts = UInt(bitPattern: Swift.max(0, buffer.count &- (ByteBlock.count - 1)))
    }

    /// The byte at `offset`, or NUL outside the bytes.
    @inline(__always)
    func byte(at offset: Int) -> UInt8 {
        // SAFETY: 0 <= offset < count, as one unsigned comparison.
        UInt(bitPattern: offset) < UInt(bitPattern: count) ? unsafe start[offset] : 0
    }

    /// Whether `length` bytes from `offset` lie inside.
    @inline(__always)
    func contains(_ length: Int, from offset: Int) -> Bool {
        offset >= 0 && length >= 0 && offset <= count && length <= count &- offset
    }

    /// The sixteen bytes from `offset`, where that many lie inside.
    @inline(__always)
    func block(at offset: Int) -> ByteBlock? {
        guard UInt(bitPattern: offset) < blockStarts else { return nil }
        // SAFETY: the guard above.
        return unsafe ByteBlock(loadingFrom: start + offset)
    }

    /// The thirty-two bytes from `offset` as two blocks, where that many lie inside.
    @inline(__always)
    func pair(at offset: Int) -> BlockPair? {
        guard UInt(bitPattern: offset &+ ByteBlock.count) < blockStarts, offset >= 0 else { return nil }
        // SAFETY: sixteen bytes lie behind `offset + 16`, so thirty-two behind `offset`.
        return unsafe BlockPair(
            first: ByteBlock(loadingFrom: start + offset),
            second: ByteBlock(loadingFrom: start + (offset &+ ByteBlock.count)))
    }

    /// The sixty-four bytes from `offset` as four blocks, where that many lie inside.
    @inline(__always)
    func quad(at offset: Int) -> ByteQuad? {
        guard UInt(bitPattern: offset &+ 3 &* ByteBlock.count) < blockStarts, offset >= 0 else { return nil }
        // SAFETY: sixteen bytes lie behind `offset + 48`, so sixty-four behind `offset`.
        return unsafe BlockQuad(
            first: ByteBlock(loadingFrom: start + offset),
            second: ByteBlock(loadingFrom: start + (offset &+ ByteBlock.count)),
            third: ByteBlock(loadingFrom: start + (offset &+ 2 &* ByteBlock.count)),
            fourth: ByteBlock(loadingFrom: start + (offset &+ 3 &* ByteBlock.count)))
    }

    /// The eight bytes from `offset`, the first one lowest; bytes past the end read as NUL.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        guard UInt(bitPattern: offset) < blockStarts else { return lastWord(at: offset) }
        // SAFETY: sixteen bytes lie behind the offset; a raw load needs no alignment.
        return unsafe UInt64(
            littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self))
    }

    @inline(never)
    private func lastWord(at offset: Int) -> UInt64 {
        word(at: offset, count: 8)
    }

    /// The first `count` of the eight bytes from `offset`, NUL in place of the others.
    func word(at offset: Int, count: Int) -> UInt64 {
        var word: UInt64 = 0
        for place in 0..<8 where place < count {
            word |= UInt64(byte(at: offset &+ place)) << UInt64(place * 8)
        }
        return word
    }
}

extension ByteView {
    /// The bytes of `range`, copied.
    func array(_ range: Range<Int>) -> [UInt8] {
        let range = range.clamped(to: 0..<count)
        // SAFETY: the range was clamped to the bytes.
        return unsafe [UInt8](UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))
    }

    /// Appends the bytes of `range` to `bytes`.
    func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
        let range = range.clamped(to: 0..<count)
        // SAFETY: the range was clamped to the bytes.
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))
    }

    /// The text of the bytes from `start` to `end`, which a scanner has found to be of this form, without escapes.
    @inline(__always)
    func string(_ start: Int, _ end: Int, _ form: TextForm) -> String {
        let count = end &- start
        if UInt(bitPattern: count) <= UInt(bitPattern: ShortString.mostBytes), ShortString.isKnown,
            let block = block(at: start)
        {
            return ShortString.make(of: block.words(count), count: count)
        }
        return longString(start, end, form)
    }

    /// ASCII is copied as it is: the standard library takes longer to see that it is some than to copy it. Were other bytes not
    /// UTF-8, they would be repaired: never a trap.
    @inline(never)
    private func longString(_ start: Int, _ end: Int, _ form: TextForm) -> String {
        guard contains(end &- start, from: start) else { return "" }
        // SAFETY: the guard above.
        let bytes = unsafe UnsafeBufferPointer(start: self.start + start, count: end &- start)
        guard form == .ascii else { return unsafe String(decoding: bytes, as: UTF8.self) }
        // SAFETY: the span does not outlive this call; each of its bytes was found to be ASCII.
        return unsafe String(copying: UTF8Span(unchecked: Span(_unsafeElements: bytes), isKnownASCII: true))
    }

    /// Whether the bytes from `offset` are those of `text`.
    func matches(_ text: StaticString, at offset: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard contains(count, from: offset) else { return false }
        var place = 0
        while place &+ 8 <= count {
            // SAFETY: eight bytes from `place` lie in the text and, from `offset + place`, in the view.
            let (own, other) = unsafe (
                UnsafeRawPointer(start + (offset &+ place)).loadUnaligned(as: UInt64.self),
                UnsafeRawPointer(text.utf8Start + place).loadUnaligned(as: UInt64.self)
            )
            if own != other { return false }
            place &+= 8
        }
        while place < count {
            // SAFETY: `place` is below the text's own count.
            guard unsafe text.utf8Start[place] == byte(at: offset &+ place) else { return false }
            place &+= 1
        }
        return true
    }

    /// Whether the bytes from `offset` are those of `other`.
    func matches(_ other: borrowing ByteView, at offset: Int) -> Bool {
        guard contains(other.count, from: offset) else { return false }
        var place = 0
        while place &+ 8 <= other.count {
            if word(at: offset &+ place) != other.word(at: place) { return false }
            place &+= 8
        }
        while place < other.count {
            if byte(at: offset &+ place) != other.byte(at: place) { return false }
            place &+= 1
        }
        return true
    }

    /// The part from `start` up to `end`.
    @_lifetime(copy self)
    func slice(from start: Int, to end: Int) -> ByteView {
        let range = (Swift.min(start, end)..<end).clamped(to: 0..<count)
        // SAFETY: the range was clamped to the bytes, and the slice keeps this view's lifetime.
        let slice = unsafe ByteView(
            UnsafeBufferPointer(start: self.start + range.lowerBound, count: range.count))
        return unsafe _overrideLifetime(slice, copying: self)
    }

    private static var noBytes: UnsafePointer<UInt8> {
        unsafe UnsafePointer(UnsafeRawPointer(("" as StaticString).utf8Start).assumingMemoryBound(to: UInt8.self))
    }
}
