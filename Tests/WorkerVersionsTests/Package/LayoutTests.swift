import Foundation
import Testing

/// The rules of the package that a look at its text can check.
@Suite("Layout of the package")
struct LayoutTests {
    /// A Swift file: its path from the package's folder, and its text.
    struct Source: Sendable {
        let path: String
        let text: String

        /// The text without comments and string literals: what a word in it means is code.
        var code: String {
            text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
                // What stands between quotes is every other piece.
                let pieces = code.split(separator: "\"", omittingEmptySubsequences: false)
                return stride(from: 0, to: pieces.count, by: 2).map { pieces[$0] }.joined(separator: "\"")
            }.joined(separator: "\n")
        }
    }

    static func sources(in folder: String) throws -> [Source] {
        let root = Fixtures.package.appending(path: folder).resolvingSymlinksInPath()
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
        let swift = files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        let prefix = root.path(percentEncoded: false).count
        return try swift.map { file in
            let path = file.path(percentEncoded: false).dropFirst(prefix).drop { $0 == "/" }
            return Source(path: "\(folder)/\(path)", text: try String(contentsOf: file, encoding: .utf8))
        }.sorted { $0.path < $1.path }
    }

    static let targets = [
        "WorkerVersions", "SyntheticResponses", "WorkerVersionsClient", "worker-versions", "worker-versions-fetch",
    ]

    static func allSources() throws -> [Source] {
        let folders = targets.map { "Sources/\($0)" }
        return try folders.flatMap { try sources(in: $0) }
    }

    @Test("no file is longer than 200 lines")
    func length() throws {
        let sources = try Self.allSources()
        #expect(sources.count > 60)
        let long = sources.filter { $0.text.split(separator: "\n", omittingEmptySubsequences: false).count > 201 }
        #expect(long.map(\.path) == [])
    }

    @Test("unsafe code stands in Bytes alone")
    func unsafe() throws {
        let word = /\b(unsafe|UnsafePointer|UnsafeMutablePointer|unsafeBitCast|@unchecked)\b/
        let unsafe = try Self.allSources().filter { source in
            !source.path.hasPrefix("Sources/WorkerVersions/Bytes/") && source.code.contains(word)
        }
        #expect(unsafe.map(\.path) == [])
    }

    @Test("each unsafe word has its reason")
    func reasons() throws {
        for source in try Self.sources(in: "Sources/WorkerVersions/Bytes") where source.code.contains(/\bunsafe\b/) {
            #expect(source.text.contains("// SAFETY:"), "\(source.path)")
        }
    }

    @Test("the library needs no Foundation", arguments: ["WorkerVersions", "SyntheticResponses"])
    func foundation(target: String) throws {
        let sources = try Self.sources(in: "Sources/\(target)")
        let imports = sources.filter { $0.code.contains(/import (Foundation|Glibc|Darwin|Musl)/) }
        #expect(!sources.isEmpty)
        #expect(imports.map(\.path) == [])
    }

    /// The folders of the library, lowest first. A folder uses its own row and the rows above it.
    static let layers = [["Bytes"], ["Tokens"], ["Reading", "Encoding"], ["Model", "Bindings"], ["Streaming"]]

    @Test("a folder uses no type of a higher one")
    func layering() throws {
        var findings: [String] = []
        var higher: [String] = []
        for layer in Self.layers.reversed() {
            let sources = try layer.flatMap { try Self.sources(in: "Sources/WorkerVersions/\($0)") }
            #expect(!sources.isEmpty)
            for source in sources {
                let code = source.code
                let words = Set(code.split { !$0.isLetter && !$0.isNumber }.map(String.init))
                findings += higher.filter(words.contains).map { "\(source.path) uses \($0)" }
            }
            higher += sources.flatMap { Self.declaredTypes(in: $0.code) }
        }
        #expect(findings == [])
    }

    /// The types that a file declares, those inside other types left out.
    static func declaredTypes(in code: String) -> [String] {
        code.matches(of: /(?:^|\n)(?:[\w@()]+ )*(?:struct|enum|class|protocol|actor) (\w+)/).map { String($0.output.1) }
    }
}
