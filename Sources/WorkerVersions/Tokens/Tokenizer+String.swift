/// How far the text of a string goes, and what was met on the way.
struct StringRun: BitwiseCopyable {
    /// The closing quote, if the string is whole and right; else the first byte the scanner could not pass.
    var stop: Int

    /// What the text is made of.
    var form = TextForm.ascii

    /// Whether the string is whole and right.
    var isClosed = true

    /// Whether there are escapes, so that the text is not the bytes.
    @inline(__always)
    var hasEscapes: Bool { form == .escaped }
}

extension Tokenizer {
    /// Scans text from `start`, which lies inside a string, up to its closing quote.
    ///
    /// Escapes and UTF-8 are checked. A sequence the scanner cannot pass is left whole: `stop` is its first byte.
    @inline(__always)
    func stringRun(from start: Int) -> StringRun {
        var offset = start
        while let pair = bytes.pair(at: offset) {
            let place = pair.firstStop
            offset &+= place
            if place == BlockPair.count { continue }
            if bytes.byte(at: offset) == ASCII.quote { return StringRun(stop: offset) }
            break
        }
        return stringRunWithStops(from: offset)
    }

    /// The same for a key, which is seldom longer than one block.
    @inline(__always)
    func keyRun(from start: Int) -> StringRun {
        if let block = bytes.block(at: start) {
            let offset = start &+ block.firstStop
            if bytes.byte(at: offset) == ASCII.quote { return StringRun(stop: offset) }
        }
        return stringRun(from: start)
    }

    /// The rest of a string, of which a part has been passed: the last bytes there are, or up to what is wrong.
    func stringRunByByte(_ passed: StringRun) -> StringRun {
        var run = passed
        repeat {
            while let block = bytes.block(at: run.stop) {
                let place = block.firstStop
                run.stop &+= place
                if place < ByteBlock.count { break }
            }
        } while passOne(&run)
        return run
    }

    /// Passes a byte, an escape or a sequence. False at the closing quote, and at what is wrong or cut.
    func passOne(_ run: inout StringRun) -> Bool {
        let start = run.stop
        switch bytes.byte(at: start) {
        case ASCII.quote:
            run.isClosed = true
        case ASCII.backslash:
            run.stop = escapeEnd(from: start)
            if run.stop > start { run.form = .escaped }
        case 0x80...:
            run.stop = multibyteEnd(from: start)
        case 0..<0x20:
            break
        default:
            run.stop &+= 1
        }
        return run.stop > start
    }

    /// The end of the escape at `offset`, a surrogate pair as one; `offset` itself if it is wrong or cut.
    @inline(__always)
    private func escapeEnd(from offset: Int) -> Int {
        switch bytes.byte(at: offset &+ 1) {
        case ASCII.quote, ASCII.backslash, ASCII.slash, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            return offset &+ 2
        case UInt8(ascii: "u"):
            return unicodeEscapeEnd(from: offset)
        default:
            return offset
        }
    }

    private func unicodeEscapeEnd(from offset: Int) -> Int {
        guard let unit = bytes.hexadecimal(at: offset &+ 2) else { return offset }
        switch unit >> 10 {
        case 0x37:
            return offset
        case 0x36:
            guard bytes.byte(at: offset &+ 6) == ASCII.backslash, bytes.byte(at: offset &+ 7) == UInt8(ascii: "u"),
                let low = bytes.hexadecimal(at: offset &+ 8), low >> 10 == 0x37
            else { return offset }
            return offset &+ 12
        default:
            return offset &+ 6
        }
    }

    /// The end of the UTF-8 sequence at `offset`; `offset` itself if it is wrong or cut.
    @inline(__always)
    private func multibyteEnd(from offset: Int) -> Int {
        guard let sequence = UTF8Sequence(lead: bytes.byte(at: offset)),
            sequence.second.contains(bytes.byte(at: offset &+ 1))
        else { return offset }
        for place in 1..<3 where place < sequence.continuations {
            guard bytes.byte(at: offset &+ 1 &+ place) & 0xC0 == 0x80 else { return offset }
        }
        return offset &+ 1 &+ sequence.continuations
    }
}
