/// Hides the strings in a line of JSON, which may be secrets: every byte of their text becomes an asterisk. Keys stay,
/// and so do the strings of `type` and `name`. The line need not be valid: in doubt more is hidden.
struct Masking {
    /// What is known of the line's first byte.
    enum Start {
        /// A line begins there. No string spans lines.
        case lineStart
        /// The line is cut.
        case unknown
    }

    private var bytes: [UInt8]
    private var offset = 0
    /// The key of the value at hand.
    private var key: ArraySlice<UInt8> = []

    /// The bytes with strings hidden, as many as before.
    static func mask(_ line: [UInt8], from start: Start) -> [UInt8] {
        var masking = Masking(bytes: line)
        if start == .unknown { masking.findSureStart() }
        masking.run()
        return masking.bytes
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func run() {
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""): string()
            case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "["):
                key = []
                offset += 1
            default: offset += 1
            }
        }
    }

    private mutating func string() {
        let start = offset + 1
        let end = stringEnd(from: start)
        offset = min(end + 1, bytes.count)
        if end < bytes.count, next(after: end) == UInt8(ascii: ":") {
            key = bytes[start..<end]
        } else if !key.elementsEqual("type".utf8), !key.elementsEqual("name".utf8) {
            hide(start..<end)
        }
    }

    /// The offset of the closing quotation mark, or of the end.
    private func stringEnd(from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
        return min(end, bytes.count)
    }

    /// Hides everything up to a quotation mark that can only open a string, or only close one.
    private mutating func findSureStart() {
        offset = bytes.count
        for place in bytes.indices where bytes[place] == UInt8(ascii: "\"") {
            let opens = previous(before: place).map { "{[,:".utf8.contains($0) } ?? false
            let closes = next(after: place).map { "}],:".utf8.contains($0) } ?? false
            guard opens != closes else { continue }
            offset = opens ? place : place + 1
            break
        }
        hide(0..<offset)
    }

    private func next(after place: Int) -> UInt8? {
        bytes[(place + 1)...].first { !$0.isJSONWhitespace }
    }

    private func previous(before place: Int) -> UInt8? {
        bytes[..<place].last { !$0.isJSONWhitespace }
    }

    private mutating func hide(_ range: Range<Int>) {
        for place in range where bytes[place] != UInt8(ascii: "\"") { bytes[place] = UInt8(ascii: "*") }
    }
}
