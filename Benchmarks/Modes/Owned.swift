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
            return .document(try decodeWhole())
        case .lines:
            var documents: [Document] = []
            documents.reserveCapacity(input.places.count)
            for place in input.places { documents.append(try decode(place)) }
            return .archive(documents)
        }
    }

    private func decodeWhole() throws(JSONError) -> Document {
        switch input.places[0].shape {
        case .enveloped: .response(try VersionResponse(json: input.bytes))
        case .bare: .detail(try VersionDetail(json: input.bytes))
        }
    }

    private func decode(_ place: Input.Place) throws(JSONError) -> Document {
        let line = input.bytes[place.range]
        return switch place.shape {
        case .enveloped: .response(try VersionResponse(json: line))
        case .bare: .detail(try VersionDetail(json: line))
        }
    }
}
