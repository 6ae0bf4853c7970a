import Foundation
@testable import WorkerVersions

/// The other decoder: Foundation's, through `Codable`.
enum OtherDecoder {
    static func response(_ bytes: some Sequence<UInt8>) throws -> VersionResponse {
        try JSONDecoder().decode(VersionResponse.self, from: Data(bytes))
    }

    static func version(_ bytes: some Sequence<UInt8>) throws -> VersionDetail {
        try JSONDecoder().decode(VersionDetail.self, from: Data(bytes))
    }

    static func accepts(_ bytes: some Sequence<UInt8>) -> Bool {
        (try? response(bytes)) != nil
    }
}

/// The error of a whole document, nil if there is none.
func decodingError(_ bytes: [UInt8], _ options: DecodingOptions = DecodingOptions()) -> JSONError? {
    do throws(JSONError) {
        _ = try VersionResponse(json: bytes, options: options)
        return nil
    } catch {
        return error
    }
}

extension JSONError {
    /// What tests compare: code, offset and path, never the sentence.
    struct Place: Hashable, CustomStringConvertible {
        var code: Code
        var offset: Int
        var path: String

        var description: String { "\(code) at \(offset), path \(path)" }
    }

    var place: Place { Place(code: code, offset: offset, path: path.description) }

    /// Whether the text is no JSON, rather than JSON that does not fit.
    var isSyntax: Bool { Self.syntaxCodes.contains(code) }

    private static let syntaxCodes: Set<Code> = [
        .unexpectedEnd, .unexpectedByte, .invalidLiteral, .invalidNumber, .invalidEscape, .unpairedSurrogate,
        .invalidUTF8, .controlCharacter, .unsupportedEncoding, .trailingBytes,
    ]
}
