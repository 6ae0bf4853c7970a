import Testing

@testable import worker_versions

@Suite("Tool: help")
struct HelpTests {
    @Test("the overview names every command and every exit status")
    func overview() async throws {
        let outcome = try await Tool.run("--help")
        #expect(outcome.status == 0)
        for command in WorkerVersionsTool.commands {
            #expect(outcome.output.contains("  \(command.description.name) "))
        }
        for status in ExitStatus.allCases { #expect(outcome.output.contains("\(status.rawValue)  \(status.meaning)")) }
    }

    @Test("each command's help names its options, exit statuses and examples, in lines that fit")
    func commands() async throws {
        for command in WorkerVersionsTool.commands {
            let description = command.description
            let outcome = try await Tool.run(description.name, "--help")
            #expect(outcome.status == 0)
            for option in description.allOptions { #expect(outcome.output.contains(option.synopsis)) }
            for exit in description.exits { #expect(outcome.output.contains("\(exit.status.rawValue)  ")) }
            for example in description.examples { #expect(outcome.output.contains(example.commandLine)) }
            #expect(!outcome.output.split(separator: "\n").contains { $0.count > 120 })
            #expect(try await Tool.run("help", description.name) == outcome)
        }
    }

    @Test("every command has --help and --version")
    func everywhere() async throws {
        for command in WorkerVersionsTool.commands {
            let outcome = try await Tool.run(command.description.name, "--version")
            #expect(outcome.output == "worker-versions \(WorkerVersionsTool.version)\n")
        }
    }

    @Test("an example is a command line the tool takes")
    func examples() throws {
        for command in WorkerVersionsTool.commands {
            for example in command.description.examples {
                let call = example.commandLine.split(separator: "|").first { $0.contains("worker-versions") } ?? ""
                let words = call.split(separator: " ").drop { $0 != "worker-versions" }.map(String.init)
                let arguments = words.dropFirst(2).prefix { !["<", ">", ">>"].contains($0) }
                #expect(words.count > 1 && words[1] == command.description.name)
                var parser = ArgumentParser(command.description, arguments: arguments)
                guard case .run(let parsed) = try parser.parse() else { continue }
                _ = try command.init(parsed)
            }
        }
    }
}
