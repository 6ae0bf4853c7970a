import Foundation
import WorkerVersions

/// The baseline: `JSONDecoder` into the same types, through their Codable conformances.
struct FoundationMode: Mode {
    static let name = ModeName.jsonDecoder

    private let format: Input.Format
    private let documents: [(data: Data, shape: Shape)]
    private let decoder = JSONDecoder()

    init(reading input: Input) {
        let whole = Data(input.bytes)
        format = input.format
        documents = input.places.map { (whole[$0.range], $0.shape) }
    }

    func decode() throws -> Decoded {
        switch format {
        case .document:
            return .document(try decode(documents[0].data, as: documents[0].shape))
        case .lines:
            var decoded: [Document] = []
            decoded.reserveCapacity(documents.count)
            for (data, shape) in documents { decoded.append(try decode(data, as: shape)) }
            return .archive(decoded)
        }
    }

    private func decode(_ data: Data, as shape: Shape) throws -> Document {
        switch shape {
        case .enveloped: .response(try decoder.decode(VersionResponse.self, from: data))
        case .bare: .detail(try decoder.decode(VersionDetail.self, from: data))
        }
    }
}
