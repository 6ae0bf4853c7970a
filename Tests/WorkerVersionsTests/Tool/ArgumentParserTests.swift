import Testing

@testable import worker_versions

@Suite("Tool: arguments")
struct ArgumentParserTests {
    private func parse(_ words: [String]) throws -> ArgumentParser.Request {
        var parser = ArgumentParser(BindingsCommand.description, arguments: words[...])
        return try parser.parse()
    }

    private func arguments(_ words: [String]) throws -> Arguments {
        guard case .run(let arguments) = try parse(words) else { throw Failure.usage("no arguments") }
        return arguments
    }

    @Test(
        "options may be written in every usual way",
        arguments: [
            ["--format", "csv", "FILE"], ["--format=csv", "FILE"], ["FILE", "--format", "csv"],
            ["--format", "tsv", "--format", "csv", "FILE"], ["--format=csv", "--", "FILE"],
        ])
    func spellings(_ words: [String]) throws {
        let arguments = try arguments(words)
        #expect(arguments.text(BindingsCommand.format) == "csv")
        #expect(arguments.operands == ["FILE"])
    }

    @Test("letters, with the value attached or not")
    func letters() throws {
        #expect(try arguments(["-k", "d1", "-q"]).text(BindingsCommand.kind) == "d1")
        #expect(try arguments(["-kd1"]).text(BindingsCommand.kind) == "d1")
        #expect(try arguments(["-q"]).contains(BindingsCommand.quiet))
    }

    @Test("a dash is an operand, and so is everything behind two")
    func operands() throws {
        #expect(try arguments(["-", "a", "--", "--format", "-x"]).operands == ["-", "a", "--format", "-x"])
    }

    @Test("values may hold equal signs, and repeat")
    func values() throws {
        let arguments = try arguments(["--where=a=b=c", "--where", "d="])
        #expect(arguments.texts(BindingsCommand.condition) == ["a=b=c", "d="])
    }

    @Test("help and version come first, whatever else is wrong later")
    func helpFirst() throws {
        #expect(try parse(["--help", "--nonsense"]) == .help)
        #expect(try parse(["-h"]) == .help)
        #expect(try parse(["--version"]) == .version)
    }

    @Test(
        "what is wrong is said",
        arguments: [
            (["--formt", "csv"], "unknown option '--formt'; did you mean '--format'?"),
            (["--quiet=yes"], "option '--quiet' takes no value"),
            (["--format"], "option '--format' needs a value: --format FORMAT"),
            (["--format", "--quiet"], "option '--format' needs a value: --format FORMAT"),
            (["-z"], "unknown option '-z'"),
        ])
    func mistakes(_ words: [String], _ message: String) {
        #expect { try parse(words) } throws: { error in
            (error as? Failure)?.message.hasPrefix(message) == true && (error as? Failure)?.status == .usage
        }
    }

    @Test(
        "the tool ends with 64 on a wrong command line",
        arguments: [
            [], ["bindngs"], ["--nonsense"], ["bindings", "--format", "xml"], ["bindings", "--where", "novalue"],
            ["bindings", "--buffer-size", "0"], ["bindings", "--buffer-size", "x"], ["bindings", "-j", "0"],
            ["diff", "one"], ["diff", "one", "two", "three"], ["diff", "-", "-"], ["generate", "file"],
            ["generate", "--bytes", "9", "--bindings", "1"], ["generate", "--seed", "-1"], ["fetch", "a", "b"],
        ])
    func usage(_ words: [String]) async throws {
        let outcome = try await Tool.run(words)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        #expect(!outcome.diagnostics.isEmpty)
    }

    @Test("a command that is nearly right is guessed")
    func suggestion() async throws {
        #expect(try await Tool.run("bindngs").diagnostics.contains("did you mean 'bindings'?"))
    }
}
