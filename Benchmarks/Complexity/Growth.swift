import WorkerVersions

/// What became of an input.
enum GrowthOutcome: Equatable {
    case decoded
    /// The code of the first error.
    case failed(JSONError.Code)

    init(_ code: JSONError.Code?) {
        self = code.map(GrowthOutcome.failed) ?? .decoded
    }
}

/// An input that can be made of any size, in which one thing grows.
struct Growth: Sendable {
    let name: String

    /// How much there is of it in the smaller input, in bytes or in things; the larger one has four times as much.
    let size: Int

    /// How the input is read, each way for itself.
    let ways: [GrowthWay]

    let decoding: DecodingOptions

    /// What is to become of it, so that no way looks fast which does not get there.
    let outcome: GrowthOutcome

    /// How many times as long four times as much may take.
    let limit: Double

    let input: @Sendable (Int) -> [UInt8]

    init(
        _ name: String, _ size: Int, _ ways: [GrowthWay], _ decoding: DecodingOptions = DecodingOptions(),
        fails code: JSONError.Code? = nil, limit: Double = 8, _ input: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.name = name
        self.size = size
        self.ways = ways
        self.decoding = decoding
        outcome = GrowthOutcome(code)
        self.limit = limit
        self.input = input
    }

    /// How many times as large the next larger input is as that of `size`.
    func factor(from size: Int) -> Double {
        Double(size < self.size ? self.size : self.size * 4) / Double(max(size, 1))
    }

    static let all = members + kinds + values + errors + chunks + tokens
}

/// Pieces that inputs are made of.
enum GrowingText {
    /// A response with these bindings.
    static func response(_ bindings: [UInt8]) -> [UInt8] {
        Array(#"{"result":{"resources":{"bindings":["#.utf8) + bindings + Array("]}}}".utf8)
    }

    /// The same text again and again, about so many bytes of it.
    static func filled(_ byteCount: Int, _ filling: String = "a") -> [UInt8] {
        repeated(byteCount / filling.utf8.count, filling)
    }

    /// The same text so many times.
    static func repeated(_ count: Int, _ text: String) -> [UInt8] {
        let piece = Array(text.utf8)
        if piece.count == 1 { return [UInt8](repeating: piece[0], count: count) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * piece.count)
        for _ in 0..<count { bytes += piece }
        return bytes
    }

    /// Members of different keys, each with a comma behind it: `"k0":1,"k1":1,`.
    static func members(_ count: Int, _ value: String = "1") -> [UInt8] {
        var bytes: [UInt8] = []
        for number in 0..<count { bytes += Array("\"k\(number)\":\(value),".utf8) }
        return bytes
    }

}

extension [UInt8] {
    /// The bytes between two texts.
    func between(_ before: String, _ behind: String) -> [UInt8] {
        Array(before.utf8) + self + Array(behind.utf8)
    }
}
