/// Ways to cut an input, each piece in an allocation of its own that ends with the piece.
public enum Cuts {
    /// One cut.
    case once
    /// A byte a piece.
    case everywhere
    /// Pieces of none to seven bytes.
    case small
    /// Pieces of none to sixty-three bytes.
    case middling

    /// The pieces of an input.
    public func pieces(of bytes: ExactBytes, _ draws: inout Draws) -> [ExactBytes] {
        var pieces: [ExactBytes] = []
        var start = 0
        while start < bytes.count {
            let length =
                switch self {
                case .once: start == 0 ? draws.next(below: bytes.count) : bytes.count
                case .everywhere: 1
                case .small: draws.next(below: 8)
                case .middling: draws.next(below: 64)
                }
            // A first piece of nothing would start the same piece again.
            let end = min(bytes.count, start + (self == .once ? max(1, length) : length))
            pieces.append(ExactBytes(bytes[start..<end], shift: draws.next(below: 16)))
            start = end
        }
        return pieces
    }
}
