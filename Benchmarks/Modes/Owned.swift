import WorkerVersions

/// The library's whole-document decode.
struct OwnedMode: Mode {
    static let name = ModeName.owned

    private let input: Input

    init(reading input: Input) {
        self.input = input
    }

    func decode() throws -> Decoded {
        switch input.format {
        case .document:
            return .document(try Document(json: input.bytes, shape: input.places[0].shape))
        case .lines:
            var documents: [Document] = []
            documents.reserveCapacity(input.places.count)
            for place in input.places {
                documents.append(try Document(json: input.bytes[place.range], shape: place.shape))
            }
            return .archive(documents)
        }
    }
}
