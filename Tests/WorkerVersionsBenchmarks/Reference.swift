import Foundation
import WorkerVersions

/// What the Codable decode says about an input.
struct Reference {
    /// The response as JSON, in a spelling that depends on values alone: `Codable` does not see how free JSON was spelled.
    let text: Data
    let bindingNames: [String]

    var bindingCount: Int { bindingNames.count }

    init(decoding input: BenchmarkInput) throws {
        let response = try JSONDecoder().decode(VersionResponse.self, from: Data(input.bytes))
        text = try Self.respell(response)
        bindingNames = response.result?.resources.bindings.map(\.name) ?? []
    }

    static func respell(_ response: VersionResponse) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(response)
    }
}
