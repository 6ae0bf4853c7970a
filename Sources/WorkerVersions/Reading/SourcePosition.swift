/// A place in text as people count: the first line is 1, the first byte of a line is column 1.
public struct SourcePosition: Sendable, Hashable, CustomStringConvertible {
    /// The line, counted by line feeds.
    public var line: Int

    /// The byte in that line.
    public var column: Int

    /// The place of `line` and `column`.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// `LINE:COLUMN`.
    public var description: String { "\(line):\(column)" }
}

/// Where a part of an input starts.
struct SourceOrigin: Sendable {
    var offset = 0
    /// The line feeds before it, and the first byte of its line.
    var lineFeeds = 0
    var lineStart = 0
}

/// Line feeds counted as bytes go by, so that a place can be told in lines when its bytes have gone.
struct LineCount {
    /// The line feeds so far.
    private var lineFeeds = 0

    /// The offset of the first byte of the line that was reached.
    private var lineStart = 0

    /// How far the input has been counted.
    private(set) var end = 0

    /// A place whose line may be asked for when the count has gone past it, and the place's line when it has.
    private var mark = Int.max
    private var markPosition: SourcePosition?

    /// A count that goes on at `origin`.
    init(from origin: SourceOrigin = SourceOrigin()) {
        lineFeeds = origin.lineFeeds
        lineStart = origin.lineStart
        end = origin.offset
    }

    /// Where the count has got to.
    var origin: SourceOrigin { SourceOrigin(offset: end, lineFeeds: lineFeeds, lineStart: lineStart) }

    /// Remembers the line of a place that is still to come, instead of that of the last such place.
    mutating func remember(_ offset: Int) {
        mark = offset
        markPosition = nil
    }

    /// Goes on counting up to `end` of these bytes, the first of which lies at `origin` in the input.
    mutating func count(_ bytes: borrowing ByteView, to end: Int, origin: Int) {
        if mark >= self.end, mark < origin &+ end {
            pass(bytes, to: mark &- origin, origin: origin)
            markPosition = position(of: mark)
        }
        pass(bytes, to: end, origin: origin)
    }

    /// Goes on up to `end`, to where no line feed stands that has not been counted.
    mutating func passLine(to end: Int) {
        self.end = max(self.end, end)
    }

    private mutating func pass(_ bytes: borrowing ByteView, to end: Int, origin: Int) {
        var offset = self.end - origin
        while offset &+ ByteQuad.count <= end, let quad = bytes.quad(at: offset) {
            if quad.contains(ASCII.lineFeed) { note(quad.places(of: ASCII.lineFeed), from: origin &+ offset) }
            offset &+= ByteQuad.count
        }
        if offset >= 0, offset < end, let quad = bytes.quad(at: end &- ByteQuad.count) {
            // The last bytes, with some before them that have been counted.
            let counted = UInt64(truncatingIfNeeded: offset &- end &+ ByteQuad.count)
            let found = quad.places(of: ASCII.lineFeed) & (.max &<< counted)
            note(found, from: origin &+ end &- ByteQuad.count)
            offset = end
        }
        while offset < end {
            if bytes.byte(at: offset) == ASCII.lineFeed { note(1, from: origin &+ offset) }
            offset &+= 1
        }
        passLine(to: origin &+ end)
    }

    /// Counts line feeds among sixty-four bytes, a bit each, the first of which lies at `start` in the input.
    @inline(__always)
    private mutating func note(_ found: UInt64, from start: Int) {
        if found == 0 { return }
        lineFeeds &+= found.nonzeroBitCount
        lineStart = start &+ ByteQuad.count &- found.leadingZeroBitCount
    }

    /// Where `offset` stands, which lies in the line that was reached, or was to be remembered.
    func position(of offset: Int) -> SourcePosition {
        if offset == mark, let markPosition { return markPosition }
        return SourcePosition(line: lineFeeds + 1, column: offset - lineStart + 1)
    }
}

extension JSONError {
    /// Line and column of the error in `bytes`, the whole input from its first byte. Takes time in proportion to the offset.
    public func position(in bytes: some Collection<UInt8>) -> SourcePosition {
        ByteSource.withView(of: bytes) { view in
            var lines = LineCount()
            lines.count(view, to: min(offset, view.count), origin: 0)
            return lines.position(of: offset)
        }
    }
}
