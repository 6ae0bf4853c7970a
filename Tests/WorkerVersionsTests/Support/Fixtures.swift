import Foundation
import Testing

/// A file of the `Fixtures` folder.
struct Fixture: Sendable, CustomTestStringConvertible {
    /// Its path inside the folder: `bindings/d1.json`.
    let path: String
    let bytes: [UInt8]

    /// Its name without folder and ending: `d1`.
    var name: String {
        let file = path.split(separator: "/").last ?? ""
        return String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)])
    }

    var testDescription: String { path }
}

/// The package's folder, and the fixtures in it.
enum Fixtures {
    /// The folder that holds `Package.swift`.
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func load(_ path: String) throws -> Fixture {
        let file = package.appending(path: "Fixtures").appending(path: path)
        return Fixture(path: path, bytes: [UInt8](try Data(contentsOf: file)))
    }

    /// The files of a folder, not of folders in it, by name.
    static func list(_ folder: String) throws -> [Fixture] {
        let place = package.appending(path: "Fixtures").appending(path: folder)
        let files = try FileManager.default.contentsOfDirectory(atPath: place.path(percentEncoded: false)).sorted()
        return try files.filter { $0.contains(".json") || $0.hasSuffix(".ndjson") }.map { try load("\(folder)/\($0)") }
    }

    /// Text of a file of the package: `README.md`.
    static func text(_ path: String) throws -> String {
        try String(contentsOf: package.appending(path: path), encoding: .utf8)
    }
}

extension Fixture {
    /// Files under `responses/` that are not one document, and what they are instead.
    static let archives: [String: String] = [
        "archive": "six documents, a line each",
        "archive-with-bad-lines": "seven lines, four of them bad",
        "concatenated": "four documents without separators",
        "concatenated-pretty": "three documents, one after another",
        "array-of-responses": "an array of four documents",
        "records": "four documents behind record separators (RFC 7464)",
    ]

    /// Files under `responses/` that hold a version without the envelope.
    static let bare: Set<String> = ["bare", "bare.compact", "bom-bare", "sparse-bare"]

    /// Every response that is one document.
    static func documents() throws -> [Fixture] {
        try Fixtures.list("responses").filter { archives[$0.name] == nil }
    }

    /// Every response that is one document with its envelope.
    static func responses() throws -> [Fixture] {
        try documents().filter { !bare.contains($0.name) }
    }

    /// Every version without the envelope.
    static func versions() throws -> [Fixture] {
        try documents().filter { bare.contains($0.name) }
    }

    /// Every binding, variants included.
    static func bindings() throws -> [Fixture] {
        try Fixtures.list("bindings") + Fixtures.list("bindings/variants")
    }

    /// The binding as the only one of a response.
    var wrapped: [UInt8] { Wrapping.response(around: bytes) }
}

/// Documents around a piece of JSON.
enum Wrapping {
    private static let start = Array(#"{"errors":[],"messages":[],"result":{"resources":{"bindings":["#.utf8)
    private static let end = Array(#"]}},"success":true}"#.utf8)

    /// A response whose `bindings` hold that text.
    static func response(around bindings: [UInt8]) -> [UInt8] { start + bindings + end }

    /// A response whose `bindings` hold that text.
    static func response(around bindings: String) -> [UInt8] { response(around: Array(bindings.utf8)) }

    /// How many bytes stand before the bindings.
    static let offset = start.count
}
