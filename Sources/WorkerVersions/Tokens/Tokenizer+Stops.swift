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
        while let quad = bytes.quad(at: run.stop), let one = bytes.quad(at: run.stop &- 1) {
            let places = quad.places(of: ASCII.backslash)
            let before = (backslashes, escapes)
            let escaped = backslashes.escapedPlaces(places)
            let anyQuotes = quad.places(of: ASCII.quote)
            let quotes = anyQuotes & ~escaped
            // The bytes before the closing quote, or all.
            let text = (quotes & (0 &- quotes)) &- 1
            let letters = escaped & text & ~(places | anyQuotes)
            guard !quad.contains(at: text, where: { $0.isControl }), isUTF8(quad, behind: one, at: run.stop),
                passEscapes(letters, before: text, quad, behind: one, &escapes)
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

    /// Checks these letters behind backslashes: one of six that stand for a character, or a `u`; and what follows on that.
    @inline(__always)
    private func passEscapes(
        _ letters: UInt64, before text: UInt64, _ quad: ByteQuad, behind one: ByteQuad, _ escapes: inout UnicodeEscapes
    ) -> Bool {
        var marks: UInt64 = 0
        if letters != 0 {
            marks = quad.places(of: UInt8(ascii: "u")) & letters
            guard letters & ~(marks | quad.bits { $0.isEscapeLetter }) == 0 else { return false }
        }
        return escapes.pass(marks, before: text, quad, behind: one)
    }

    /// Whether bytes outside ASCII are in sequences, from those that the bytes before began.
    @inline(__always)
    private func isUTF8(_ quad: ByteQuad, behind one: ByteQuad, at start: Int) -> Bool {
        guard let two = bytes.quad(at: start &- 2), let three = bytes.quad(at: start &- 3) else { return false }
        if !quad.contains(where: { $0.isNotASCII }), !three.contains(where: { $0.isNotASCII }) { return true }
        return quad.isUTF8(behind: one, two, three)
    }

    /// How many of the bytes before `end` are the start of a sequence that ends behind it.
    private func unfinishedSequence(before end: Int) -> Int {
        for count in 1...UTF8Sequence.mostContinuations {
            let sequence = UTF8Sequence(lead: bytes.byte(at: end &- count))
            if let sequence, sequence.continuations >= count { return count }
        }
        return 0
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
