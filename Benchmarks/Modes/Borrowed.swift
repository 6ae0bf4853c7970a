import WorkerVersions

/// The question of a storage owner: who binds this database? The kind is read, one field compared, and no value made.
struct BorrowedMode: Mode {
    static let name = ModeName.borrowed

    private static let identifier = "7c1f0b52-6f0e-4c93-9a3a-0d5b8e2f41aa"

    private let input: Input

    init(reading input: Input) {
        self.input = input
    }

    func decode() throws -> Int {
        var found = 0
        for place in input.places {
            try VersionReader.forEachBinding(in: input.bytes[place.range]) { binding in
                if let type = binding.type, type == "d1", binding.matches("database_id", Self.identifier) { found += 1 }
                return .next
            }
        }
        return found
    }

    /// The kinds and names that are seen are those of the Codable decode.
    func verify(against expected: Decoded) throws {
        for (place, document) in zip(input.places, expected.documents) {
            var seen: [String] = []
            try VersionReader.forEachBinding(in: input.bytes[place.range]) { binding in
                seen.append("\(binding.type?.string ?? "") \(binding.name ?? "")")
                return .next
            }
            guard seen == document.bindings.map({ "\($0.type) \($0.name)" }) else {
                throw Failure.wrongAnswer("kinds or names differ in the document at byte \(place.range.lowerBound)")
            }
        }
    }
}
