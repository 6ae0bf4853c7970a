extension Tokenizer {
    /// The rest of a string with escapes or characters outside ASCII, sixty-four bytes at a time; its last bytes, and what is
    /// wrong, byte by byte.
    @inline(never)
    func stringRunWithStops(from start: Int) -> StringRun {
        var run = StringRun(stop: start, form: .utf8, isClosed: false)
        // A block is looked at beside the bytes before it, in which a sequence may have begun.
        while run.stop < UTF8Sequence.mostContinuations {
            guard passOne(&run) else { return run }
        }
        var backslashes = Backslashes()
        var escapes = UnicodeEscapes()
        while let quad = bytes.quad(at: run.stop) {
            let places = quad.places(of: ASCII.backslash)
            let before = (backslashes, escapes)
            let escaped = backslashes.escapedPlaces(places)
            let anyQuotes = quad.places(of: ASCII.quote)
            let quotes = anyQuotes & ~escaped
            // The bytes before the closing quote, or all.
            let text = (quotes & (0 &- quotes)) &- 1
            guard !hasControl(quad, text), isUTF8(quad, at: run.stop),
                passEscapes(escaped & text & ~(places | anyQuotes), before: text, quad, at: run.stop, &escapes)
            else {
                (backslashes, escapes) = before
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
        // What the last block began begins again.
        let unfinished = Swift.max(backslashes.unfinished, escapes.unfinished)
        run.stop &-= Swift.max(unfinished, unfinishedSequence(before: run.stop))
        return stringRunByByte(run)
    }

    /// Whether there are control characters at these places.
    @inline(__always)
    private func hasControl(_ quad: ByteQuad, _ text: UInt64) -> Bool {
        quad.contains { $0.isControl } && quad.bits { $0.isControl } & text != 0
    }

    /// Checks these letters behind backslashes: one of six that stand for a character, or a `u`; and what follows on that.
    @inline(__always)
    private func passEscapes(
        _ letters: UInt64, before text: UInt64, _ quad: ByteQuad, at start: Int, _ escapes: inout UnicodeEscapes
    ) -> Bool {
        var marks: UInt64 = 0
        if letters != 0 {
            marks = quad.places(of: UInt8(ascii: "u")) & letters
            guard letters & ~(marks | quad.bits { $0.isEscapeLetter }) == 0 else { return false }
        }
        guard escapes.areDue(with: marks) else { return true }
        guard let behind = bytes.quad(at: start &- 1) else { return false }
        return escapes.pass(marks, quad, behind: behind, text)
    }

    /// Whether bytes outside ASCII are in sequences, from those that the bytes before began.
    @inline(__always)
    private func isUTF8(_ quad: ByteQuad, at start: Int) -> Bool {
        guard let third = bytes.quad(at: start &- 3) else { return false }
        if !quad.contains(where: { $0.isNotASCII }), !third.contains(where: { $0.isNotASCII }) { return true }
        guard let first = bytes.quad(at: start &- 1), let second = bytes.quad(at: start &- 2) else { return false }
        return quad.isUTF8(behind: first, second, third)
    }

    /// How many of the bytes before `end` are the start of a sequence that ends behind it.
    private func unfinishedSequence(before end: Int) -> Int {
        if bytes.byte(at: end &- 1) >= 0xC0 { return 1 }
        if bytes.byte(at: end &- 2) >= 0xE0 { return 2 }
        return bytes.byte(at: end &- 3) >= 0xF0 ? 3 : 0
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
