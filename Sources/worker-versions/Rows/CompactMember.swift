/// Where a member lies in JSON that the library has written: valid, and without whitespace between tokens.
struct CompactMember {
    /// The key, without its quotation marks.
    let key: Range<Int>
    let value: Range<Int>
    /// Whether the value is a string with escapes in it.
    let hasEscapes: Bool
}

extension [UInt8] {
    /// The member at `offset`, which is left behind it: at the brace or comma before a member, or at the closing brace.
    func nextMember(at offset: inout Int) -> CompactMember? {
        guard offset < count, self[offset] != UInt8(ascii: "}") else { return nil }
        let keyStart = offset + 2
        guard keyStart < count, self[keyStart - 1] == UInt8(ascii: "\"") else { return nil }
        let keyEnd = stringEnd(from: keyStart).end - 1
        let valueStart = keyEnd + 2
        guard valueStart < count else { return nil }
        var hasEscapes = false
        if self[valueStart] == UInt8(ascii: "\"") {
            (offset, hasEscapes) = stringEnd(from: valueStart + 1)
        } else {
            offset = valueEnd(from: valueStart)
        }
        return CompactMember(key: keyStart..<keyEnd, value: valueStart..<offset, hasEscapes: hasEscapes)
    }

    private func valueEnd(from start: Int) -> Int {
        var offset = start
        var depth = 0
        while offset < count {
            switch self[offset] {
            case UInt8(ascii: "\""): offset = stringEnd(from: offset + 1).end - 1
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return offset }
                depth -= 1
            case UInt8(ascii: ",") where depth == 0: return offset
            default: break
            }
            offset += 1
        }
        return offset
    }

    /// The offset behind the closing quotation mark of a string whose text starts there, and whether it has escapes.
    private func stringEnd(from start: Int) -> (end: Int, hasEscapes: Bool) {
        var offset = start
        var hasEscapes = false
        while offset < count {
            let byte = self[offset]
            if byte == UInt8(ascii: "\"") { return (offset + 1, hasEscapes) }
            let isEscape = byte == UInt8(ascii: "\\")
            hasEscapes = hasEscapes || isEscape
            offset += isEscape ? 2 : 1
        }
        return (count, hasEscapes)
    }
}
