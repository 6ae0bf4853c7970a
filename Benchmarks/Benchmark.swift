import Foundation

/// The executable: reads its arguments, runs what they ask for, and turns failures into exit statuses.
@main
enum Benchmark {
    static func main() {
        do {
            try run(try Arguments(CommandLine.arguments.dropFirst()))
        } catch let failure as Failure {
            Console.report("benchmark: \(failure.message)")
            exit(failure.exitStatus)
        } catch {
            Console.report("benchmark: \(error)")
            exit(Failure.ioStatus)
        }
    }

    private static func run(_ arguments: Arguments) throws {
        switch arguments.task {
        case .help: print(Arguments.help)
        case .compare: try Comparison(arguments).run()
        case .scale: try Scaling(arguments).run()
        case .grow: try Complexity().run()
        case .measureMemory(let mode, let input): try PeakMemory.reportOwn(of: mode, reading: input)
        }
    }
}
