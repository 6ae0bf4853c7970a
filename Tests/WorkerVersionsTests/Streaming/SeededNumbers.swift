/// Random numbers that a seed gives again (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

extension [UInt8] {
    /// The same with a byte replaced, left out or put in at a random place.
    func mutated(_ numbers: inout SeededNumbers) -> [UInt8] {
        let bytes: [UInt8] = Array("{}[]\"\\,:0-1e.tnu \n".utf8) + [0x00, 0x1E, 0x7F, 0x80, 0xC3, 0xED, 0xF0, 0xFF]
        var mutated = self
        let place = Int.random(in: indices, using: &numbers)
        let byte = bytes.randomElement(using: &numbers) ?? 0
        switch UInt8.random(in: 0..<3, using: &numbers) {
        case 0: mutated[place] = byte
        case 1: mutated.remove(at: place)
        default: mutated.insert(byte, at: place)
        }
        return mutated
    }
}
