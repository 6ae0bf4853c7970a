import Foundation
import Testing

/// The example of `README.md` is compiled and run: it stands in `ReadmeExample.swift`.
///
/// In `README.md` a line `<!-- example -->` stands before the code block that is meant.
@Suite("README.md")
struct ReadmeTests {
    @Test("the example is the one that is compiled")
    func example() throws {
        let readme = try Fixtures.text("README.md")
        let mark = try #require(readme.range(of: "<!-- example -->\n"))
        let block = try #require(readme[mark.upperBound...].firstMatch(of: /\A\s*```swift\n(?s)(.*?)```/))
        let example = lines(block.output.1).filter { $0 != "import WorkerVersions" }
        #expect(example == (try compiledExample()))
    }

    @Test("the example is about as long as a screen is patient")
    func length() throws {
        let example = try compiledExample()
        #expect((8...16).contains(example.count))
        #expect(example.allSatisfy { $0.count <= 120 })
    }

    private func compiledExample() throws -> [String] {
        let source = try Fixtures.text("Tests/WorkerVersionsTests/Package/ReadmeExample.swift")
        let start = try #require(source.range(of: "// README example\n"))
        let end = try #require(source.range(of: "// end of README example"))
        return lines(source[start.upperBound..<end.lowerBound])
    }

    /// The lines without the spaces that all of them begin with, and without empty ones.
    private func lines(_ text: Substring) -> [String] {
        let lines = text.split(separator: "\n").filter { !$0.allSatisfy { $0 == " " } }
        let indentation = lines.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return lines.map { String($0.dropFirst(indentation)) }
    }
}
