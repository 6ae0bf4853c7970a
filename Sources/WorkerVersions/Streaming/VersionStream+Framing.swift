extension VersionStream {
    /// Cuts a chunk into what belongs to one document, where the framing says so, and finds the way back into the input after
    /// a document that was wrong.
    mutating func push(_ chunk: borrowing ByteView, _ sink: inout EventSink) throws(JSONError) {
        let origin = driver.origin
        var start = 0
        while start < chunk.count, driver.flow == .next {
            if isLost {
                start = options.framing == .lines ? chunk.nextLineFeed(from: start) : chunk.nextBreak(from: start)
                driver.pass(chunk, to: start, origin: origin)
                if start == chunk.count { break }
                isLost = false
                driver.restart()
            }
            let end = options.framing == .lines ? chunk.nextLineFeed(from: start) : chunk.count
            do throws(JSONError) {
                try driver.push(chunk.slice(from: start, to: end), to: &sink)
                start = end
                if options.framing == .lines, end < chunk.count {
                    try driver.finish()
                    start = end + 1
                    driver.pass(chunk, to: start, origin: origin)
                    driver.restart()
                }
            } catch {
                guard options.framing != .document else { throw error }
                driver.flow = sink.fail(error)
                isLost = true
                start = max(start, driver.reached - origin)
            }
        }
    }

    mutating func finish(_ sink: inout EventSink) throws(JSONError) {
        if isLost { return }
        do throws(JSONError) {
            try driver.finish()
        } catch {
            guard options.framing != .document else { throw error }
            driver.flow = sink.fail(error)
            isLost = true
        }
    }
}

extension ByteView {
    /// The next line feed, or the end.
    fileprivate func nextLineFeed(from start: Int) -> Int {
        next(from: start) { $0 == ASCII.lineFeed }
    }

    /// The next line feed or record separator, or the end: where another document may start.
    fileprivate func nextBreak(from start: Int) -> Int {
        next(from: start) { $0 == ASCII.lineFeed || $0 == ASCII.recordSeparator }
    }

    @inline(__always)
    private func next(from start: Int, where isWanted: (UInt8) -> Bool) -> Int {
        var offset = start
        while offset < count {
            if let block = block(at: offset), block.firstControl == ByteBlock.count {
                offset &+= ByteBlock.count
            } else if isWanted(byte(at: offset)) {
                return offset
            } else {
                offset &+= 1
            }
        }
        return count
    }
}
