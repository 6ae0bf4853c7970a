/// The part of a line around one byte, and a caret under that byte.
struct Excerpt: Equatable, Sendable {
    /// How many bytes are shown before and after the place; more does not fit a terminal.
    static let reach = 60

    /// The part of the line, on one line of a terminal.
    let text: String
    /// As many spaces as it takes, and `^`.
    let caret: String

    /// The line that holds `offset`, cut to a window around it. `bytes` may reach beyond the line on both sides.
    init(around offset: Int, in bytes: some RandomAccessCollection<UInt8>) {
        let all = Array(bytes)
        let place = min(max(offset, 0), all.count)
        let before = all[..<place]
        let lineStart = before.lastIndex(where: \.isLineBreak).map { $0 + 1 } ?? 0
        let lineEnd = all[place...].firstIndex(where: \.isLineBreak) ?? all.count
        let start = all.characterBoundary(atOrAfter: max(lineStart, place - Self.reach))
        let end = all.characterBoundary(atOrAfter: min(lineEnd, place + Self.reach))
        let left = start > lineStart ? "…" : ""
        let right = end < lineEnd ? "…" : ""
        let head = left + Self.visible(all[min(start, place)..<place])
        text = head + Self.visible(all[place..<max(place, end)]) + right
        caret = String(repeating: " ", count: head.count) + "^"
    }

    /// Bytes as text: what is not UTF-8 or not printable becomes U+FFFD, a tab one space.
    private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).replacing("\t", with: " ").replacingControlCharacters
    }
}

extension UInt8 {
    /// A line feed or a carriage return.
    fileprivate var isLineBreak: Bool { self == 0x0A || self == 0x0D }
}

extension [UInt8] {
    /// The nearest place at or after `offset` that does not cut a UTF-8 sequence.
    fileprivate func characterBoundary(atOrAfter offset: Int) -> Int {
        self[offset...].prefix(4).firstIndex { $0 & 0b1100_0000 != 0b1000_0000 } ?? offset
    }
}
