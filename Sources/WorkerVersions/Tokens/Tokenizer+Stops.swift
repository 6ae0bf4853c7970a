extension Tokenizer {
    /// The rest of a string with escapes or characters outside ASCII, sixty-four bytes at a time; its last bytes, and what is
    /// wrong, byte by byte.
    @inline(never)
    func stringRunWithStops(from start: Int) -> StringRun {
        var run = StringRun(stop: start, form: .utf8, isClosed: false)
        var backslashes = Backslashes()
        var escapes = Passed()
        var sequences = Passed()
        while let quad = bytes.quad(at: run.stop) {
            let places = quad.places(of: ASCII.backslash)
            let before = (backslashes, escapes, sequences)
            let escaped = backslashes.escapedPlaces(places)
            let quotes = quad.places(of: ASCII.quote) & ~escaped
            // The bytes before the closing quote, or all.
            let text = (quotes & (0 &- quotes)) &- 1
            guard quad.places(from: 0, to: 0x1F) & text == 0,
                passEscapes(quad, escaped & text, in: run, &escapes),
                passSequences(quad.places(from: 0x80, to: 0xFF) & text, in: run, &sequences)
            else {
                (backslashes, escapes, sequences) = before
                break
            }
            if places & text != 0 { run.form = .escaped }
            if quotes != 0 {
                run.stop &+= quotes.trailingZeroBitCount
                run.isClosed = true
                return run
            }
            run.stop &+= ByteQuad.count
        }
        // An escape or a sequence that the last block began is passed already, or begins again with its backslash.
        run.stop = Swift.max(run.stop &- backslashes.unfinished, Swift.max(escapes.end, sequences.end))
        return stringRunByByte(run)
    }

    /// How far escapes, or sequences, have been looked at: perhaps into the block behind the one that began the last of them.
    private struct Passed: BitwiseCopyable {
        var end = 0

        /// The places in the block at `start` that have not been looked at.
        @inline(__always)
        func remaining(of places: UInt64, from start: Int) -> UInt64 {
            let count = end &- start
            if count <= 0 { return places }
            return count >= ByteQuad.count ? 0 : places & (.max &<< UInt64(truncatingIfNeeded: count))
        }
    }

    /// Checks what stands behind backslashes: one of eight characters, or a `u` and hexadecimal digits, surrogates in pairs.
    @inline(__always)
    private func passEscapes(_ quad: ByteQuad, _ escaped: UInt64, in run: StringRun, _ passed: inout Passed) -> Bool {
        if escaped == 0 { return true }
        let single = quad.bits { block in
            let marks = block.equals(ASCII.quote) | block.equals(ASCII.backslash) | block.equals(ASCII.slash)
            let first = block.equals(UInt8(ascii: "b")) | block.equals(UInt8(ascii: "f"))
            let last = block.equals(UInt8(ascii: "r")) | block.equals(UInt8(ascii: "t"))
            return marks | first | (last | block.equals(UInt8(ascii: "n")))
        }
        var rest = passed.remaining(of: escaped & ~single, from: run.stop)
        while rest != 0 {
            let letter = run.stop &+ rest.trailingZeroBitCount
            guard bytes.byte(at: letter) == UInt8(ascii: "u") else { return false }
            let end = unicodeEscapeEnd(from: letter &- 1)
            if end < letter { return false }
            passed.end = end
            rest = passed.remaining(of: rest, from: run.stop)
        }
        return true
    }

    /// Checks sequences of bytes outside ASCII.
    @inline(__always)
    private func passSequences(_ places: UInt64, in run: StringRun, _ passed: inout Passed) -> Bool {
        var rest = passed.remaining(of: places, from: run.stop)
        while rest != 0 {
            let lead = run.stop &+ rest.trailingZeroBitCount
            let end = multibyteEnd(from: lead)
            if end == lead { return false }
            passed.end = end
            rest = passed.remaining(of: rest, from: run.stop)
        }
        return true
    }
}

/// Tells which bytes backslashes escape, block by block: every second byte of a run of backslashes, and the one behind it.
///
/// Without a branch, as simdjson does it (Langdale and Lemire, "Parsing gigabytes of JSON per second", 2019).
private struct Backslashes: BitwiseCopyable {
    /// One if the last byte of the block before escapes the first byte of the next one.
    private var escaping: UInt64 = 0

    /// How many bytes of an escape the blocks so far end with that has no letter yet.
    var unfinished: Int { Int(truncatingIfNeeded: escaping) }

    /// Which bytes of the next block are escaped, if its backslashes stand at these places.
    @inline(__always)
    mutating func escapedPlaces(_ backslashes: UInt64) -> UInt64 {
        let odd: UInt64 = 0xAAAA_AAAA_AAAA_AAAA
        let starts = backslashes & ~escaping
        // Subtracting carries through a run, and so comes out behind it.
        let behind = ((starts &<< 1 | odd) &- starts) ^ odd
        let escaped = behind ^ (backslashes | escaping)
        escaping = (behind & backslashes) &>> 63
        return escaped
    }
}
