/// The part of a line around one byte, and a caret under that byte.
struct Excerpt: Equatable, Sendable {
    /// How many bytes are shown before and after the place; more does not fit a terminal.
    static let reach = 60

    /// The part of the line, on one line of a terminal.
    let text: String
    /// As many spaces as it takes, and `^`.
    let caret: String

    /// The line that holds `offset`, cut to a window around it, its strings hidden unless secrets are shown.
    ///
    /// `bytes` may reach beyond the line on both sides. When they do not reach back to its start, more must be hidden.
    init(
        around offset: Int, in bytes: some RandomAccessCollection<UInt8>, from start: Masking.Start, _ secrets: Secrets
    ) {
        let all = Array(bytes)
        let place = min(max(offset, 0), all.count)
        let lineFeed = all[..<place].lastIndex(where: \.isLineBreak)
        let isWhole = lineFeed != nil || start == .lineStart
        let lineStart = lineFeed.map { $0 + 1 } ?? 0
        let lineEnd = all[place...].firstIndex(where: \.isLineBreak) ?? all.count
        var line = Array(all[lineStart..<lineEnd])
        if secrets == .hide { line = Masking.mask(line, from: isWhole ? .lineStart : .unknown) }
        let middle = place - lineStart
        let first = line.characterBoundary(atOrAfter: max(0, middle - Self.reach))
        let end = line.characterBoundary(atOrAfter: min(line.count, middle + Self.reach))
        let head = (first > 0 || !isWhole ? "…" : "") + Self.visible(line[min(first, middle)..<middle])
        text = head + Self.visible(line[middle..<max(middle, end)]) + (end < line.count ? "…" : "")
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
