import Foundation

/// The last bytes of an input, kept for the excerpt of an error that is found a little later.
struct InputHistory {
    /// How far an error may lie behind the reader; elements are smaller than this in all but constructed inputs.
    static let reach = 1 << 16

    private var bytes: [UInt8] = []
    /// Where `bytes` begins in the input.
    private var start = 0

    /// Takes the next bytes of the input, and forgets the oldest.
    mutating func append(_ piece: [UInt8]) {
        // Cutting only when twice as much is there keeps the copying in proportion to the input.
        if bytes.count > 2 * Self.reach {
            start += bytes.count - Self.reach
            bytes.removeFirst(bytes.count - Self.reach)
        }
        bytes.append(contentsOf: piece)
    }

    /// The line around `offset`, with what follows the bytes at hand; `nil` if the place is forgotten.
    func excerpt(around offset: Int, followedBy next: Data, _ secrets: Secrets) -> Excerpt? {
        let place = offset - start
        guard place >= 0, place <= bytes.count else { return nil }
        let lineStart = bytes[..<place].lastIndex(of: 0x0A) ?? 0
        let window = lineStart..<min(bytes.count, place + 2 * Excerpt.reach)
        let isWhole = lineStart > 0 || start == 0 || bytes.first == 0x0A
        return Excerpt(
            around: place - lineStart, in: bytes[window] + next, from: isWhole ? .lineStart : .unknown, secrets)
    }
}
