/// A seeded source of random numbers: SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
/// Generators", 2014). Sixty-four bits of state and integer arithmetic alone, so the same seed gives the same numbers
/// on every platform. Not for secrets.
struct RandomSource: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// The source of one document of an archive. It depends on the seed and the document's offset alone, so that one
    /// document can be made again without those before it.
    init(seed: UInt64, document: Int) {
        var archive = RandomSource(seed: seed)
        var scrambled = RandomSource(seed: archive.next() ^ UInt64(truncatingIfNeeded: document))
        state = scrambled.next()
    }

    /// The next sixty-four bits. Overflow wraps: that is the generator's arithmetic.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `bound`, which is at least 1 and less than 2³².
    /// The product of two 32-bit numbers fits 64 bits; its upper half is the number, near enough to evenly spread.
    mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(truncatingIfNeeded: bound)) >> 32)
    }

    /// A number of a range.
    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// One of the elements of a list that is not empty.
    mutating func element<Element>(of list: [Element]) -> Element {
        list[below(list.count)]
    }

    /// True in `percent` of a hundred cases.
    mutating func happens(percent: Int) -> Bool {
        below(100) < percent
    }

    /// Brings a list into random order (Fisher and Yates).
    mutating func shuffle<Element>(_ list: inout [Element]) {
        var remaining = list.count
        while remaining > 1 {
            list.swapAt(below(remaining), remaining - 1)
            remaining -= 1
        }
    }
}
