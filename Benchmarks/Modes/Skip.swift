import WorkerVersions

/// The whole grammar, and nothing kept: what the scanner does alone.
struct SkipMode: Mode {
    static let name = ModeName.skip

    private let input: Input

    init(reading input: Input) {
        self.input = input
    }

    func decode() throws -> Int {
        for place in input.places { try VersionReader.checkSyntax(of: input.bytes[place.range]) }
        return input.places.count
    }

    /// There is no answer to compare. But a skip that does not look at everything would not miss a document's last byte.
    func verify(against expected: Decoded) throws {
        guard try decode() == expected.documents.count else { throw Failure.wrongAnswer("documents are missing") }
        for (offset, place) in input.places.enumerated() {
            let line = input.bytes[place.range]
            let end = line.lastIndex { $0 > UInt8(ascii: " ") } ?? line.startIndex
            guard (try? VersionReader.checkSyntax(of: line[..<end])) == nil else {
                throw Failure.wrongAnswer("document \(offset) passes without its last byte")
            }
        }
    }
}
