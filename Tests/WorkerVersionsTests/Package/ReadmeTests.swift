import Foundation
import Testing

/// The examples of `README.md` are compiled and run: they stand in `ReadmeExample.swift`.
///
/// In `README.md` a line `<!-- example -->`, or `<!-- example of … -->`, stands before the code block that is meant.
@Suite("README.md")
struct ReadmeTests {
    @Test("an example is the one that is compiled", arguments: ["example", "example of elements"])
    func example(name: String) throws {
        let readme = try Fixtures.text("README.md")
        let mark = try #require(readme.range(of: "<!-- \(name) -->\n"))
        let block = try #require(readme[mark.upperBound...].firstMatch(of: /\A\s*```swift\n(?s)(.*?)```/))
        let example = lines(block.output.1).filter { $0 != "import WorkerVersions" }
        #expect(example == (try compiledExample(name)))
    }

    @Test("an example is about as long as a screen is patient", arguments: ["example", "example of elements"])
    func length(name: String) throws {
        let example = try compiledExample(name)
        #expect((8...16).contains(example.count))
        #expect(example.allSatisfy { $0.count <= 120 })
    }

    /// What stands behind the marks of that name, up to the next comment; in one part or more.
    private func compiledExample(_ name: String) throws -> [String] {
        let source = try Fixtures.text("Tests/WorkerVersionsTests/Package/ReadmeExample.swift")
        let parts = source.split(separator: "// README \(name)\n").dropFirst()
        #expect(!parts.isEmpty)
        return parts.flatMap { part in lines(part[..<(part.range(of: "//")?.lowerBound ?? part.endIndex)]) }
    }

    /// The lines without the spaces that all of them begin with, and without empty ones.
    private func lines(_ text: Substring) -> [String] {
        let lines = text.split(separator: "\n").filter { !$0.allSatisfy { $0 == " " } }
        let indentation = lines.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return lines.map { String($0.dropFirst(indentation)) }
    }
}
