/// Cuts input into documents, where the framing says how, and finds the way back after a document that was wrong.
struct DocumentFramer: Sendable {
    let framing: VersionStream.Framing

    private(set) var driver: ResponseDriver

    /// Whether a document was wrong and its rest is being passed over.
    private var isLost = false

    init(options: VersionStream.Options) {
        framing = options.framing
        driver = ResponseDriver(options: options.decoding, shape: .undecided, framing: framing)
        driver.lines = LineCount()
    }

    /// A framer for a part of an input, which starts with a new document.
    init(options: VersionStream.Options, from origin: SourceOrigin) {
        self.init(options: options)
        driver.origin = origin.offset
        driver.lines = LineCount(from: origin)
        driver.restart()
    }

    /// Whether the consumer has had enough.
    var isStopped: Bool { driver.flow == .stop }

    mutating func reset() {
        driver.reset()
        isLost = false
    }

    /// Reads a chunk. It throws only where there is one document.
    mutating func push<Sink: DocumentSink & ~Copyable>(
        _ chunk: borrowing ByteView, to sink: inout Sink
    ) throws(JSONError) {
        let origin = driver.origin
        var start = 0
        while start < chunk.count, !isStopped {
            if isLost {
                start = framing == .lines ? chunk.nextLineFeed(from: start) : chunk.nextBreak(from: start)
                driver.pass(chunk, to: start, origin: origin)
                if start == chunk.count { break }
                isLost = false
                driver.restart()
            }
            var end = chunk.count
            if framing == .lines {
                end = chunk.nextLineFeed(from: start)
                driver.lines?.passLine(to: origin + end)
            }
            do throws(JSONError) {
                try driver.push(chunk.slice(from: start, to: end), to: &sink)
                start = end
                if framing == .lines, end < chunk.count {
                    try driver.finish()
                    start = end + 1
                    driver.pass(chunk, to: start, origin: origin)
                    driver.restart()
                }
            } catch {
                try lose(error, to: &sink)
                start = max(start, driver.reached - origin)
            }
        }
        if isLost { driver.pass(chunk, to: chunk.count, origin: origin) }
    }

    /// Whether the input may end here with nothing more to tell.
    var mayEnd: Bool { isLost || driver.mayEnd }

    /// The end of the input. It throws only where there is one document.
    mutating func finish<Sink: DocumentSink & ~Copyable>(to sink: inout Sink) throws(JSONError) {
        if isLost { return }
        do throws(JSONError) {
            try driver.finish()
        } catch {
            try lose(error, to: &sink)
        }
    }

    private mutating func lose<Sink: DocumentSink & ~Copyable>(
        _ error: JSONError, to sink: inout Sink
    ) throws(JSONError) {
        guard framing != .document else { throw error }
        driver.flow = sink.fail(error)
        isLost = true
    }
}

/// Where documents of any number go.
protocol DocumentSink: ResponseSink, ~Copyable {
    /// A document that is wrong.
    mutating func fail(_ error: JSONError) -> Flow
}

extension ByteView {
    /// The next line feed, or the end.
    fileprivate func nextLineFeed(from start: Int) -> Int {
        next(ASCII.lineFeed, or: ASCII.lineFeed, from: start)
    }

    /// The next line feed or record separator, or the end: where another document may start.
    fileprivate func nextBreak(from start: Int) -> Int {
        next(ASCII.lineFeed, or: ASCII.recordSeparator, from: start)
    }

    @inline(__always)
    private func next(_ first: UInt8, or second: UInt8, from start: Int) -> Int {
        var offset = start
        while let quad = quad(at: offset) {
            if quad.contains(where: { $0.equals(first) | $0.equals(second) }) {
                return offset &+ quad.bits { $0.equals(first) | $0.equals(second) }.trailingZeroBitCount
            }
            offset &+= ByteQuad.count
        }
        while offset < count, byte(at: offset) != first, byte(at: offset) != second { offset &+= 1 }
        return offset
    }
}
