extension Tokenizer {
    /// The end of the number that starts at `start`, or nil if it is wrong. A number may be cut by the end of the bytes and
    /// look whole: `12` of `123`. Whoever may get more bytes asks whether it ends there.
    @inline(__always)
    func numberEnd(from start: Int, mostDigits: Int) -> Int? {
        var offset = start
        if bytes.byte(at: offset) == ASCII.minus { offset &+= 1 }
        if bytes.byte(at: offset) == ASCII.zero {
            offset &+= 1
        } else {
            let end = digitsEnd(from: offset)
            if end == offset { return nil }
            offset = end
        }
        let next = bytes.byte(at: offset)
        if next == ASCII.point || next | 0x20 == UInt8(ascii: "e") {
            guard let end = fractionAndExponentEnd(from: offset) else { return nil }
            offset = end
        }
        guard bytes.byte(at: offset).endsScalar || offset == bytes.count else { return nil }
        // Counting digits is for numbers that could have too many of them.
        return offset &- start <= mostDigits ? offset : longNumberEnd(from: start, to: offset, mostDigits: mostDigits)
    }

    @inline(__always)
    private func digitsEnd(from start: Int) -> Int {
        var offset = start
        while bytes.byte(at: offset).isDigit { offset &+= 1 }
        return offset
    }

    private func fractionAndExponentEnd(from start: Int) -> Int? {
        var offset = start
        if bytes.byte(at: offset) == ASCII.point {
            let end = digitsEnd(from: offset &+ 1)
            if end == offset &+ 1 { return nil }
            offset = end
        }
        if bytes.byte(at: offset) | 0x20 == UInt8(ascii: "e") {
            offset &+= 1
            let sign = bytes.byte(at: offset)
            if sign == ASCII.plus || sign == ASCII.minus { offset &+= 1 }
            let end = digitsEnd(from: offset)
            if end == offset { return nil }
            offset = end
        }
        return offset
    }

    private func longNumberEnd(from start: Int, to end: Int, mostDigits: Int) -> Int? {
        var digits = 0
        for offset in start..<end where bytes.byte(at: offset).isDigit { digits += 1 }
        return digits <= mostDigits ? end : nil
    }
}
