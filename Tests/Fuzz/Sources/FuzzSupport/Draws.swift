/// Numbers that depend on an input alone: how it is cut, and with which options it is read.
///
/// Drawn from a digest rather than from bytes set aside, so that every input is plain JSON, before and after minimising.
public struct Draws {
    private var state: UInt64

    /// Numbers for an input (its FNV-1a digest is where they start).
    public init(from bytes: some Collection<UInt8>) {
        state = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// A number from 0 up to, not including, `bound` (SplitMix64).
    public mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((word ^ (word >> 31)) % UInt64(max(1, bound)))
    }

    /// One of the choices.
    public mutating func one<Choice>(of choices: [Choice]) -> Choice {
        choices[next(below: choices.count)]
    }
}
