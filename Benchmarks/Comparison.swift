/// Every scenario in every mode, against `JSONDecoder`: the table and the files.
struct Comparison {
    private let arguments: Arguments

    init(_ arguments: Arguments) {
        self.arguments = arguments
    }

    func run() throws {
        let machine = Machine.summary
        print(machine)
        if let caveat = Machine.caveat { Console.report("benchmark: \(caveat)") }
        let measurement = Measurement(Rounds(arguments.thoroughness))
        let figures = try Scenarios.chosen(by: arguments).flatMap(measurement.measure)
        Console.clearProgress()
        print("\n" + Table(of: figures).text)
        if let path = arguments.resultsFile { try ResultsFile(figures, machine: machine).write(to: path) }
        if let path = arguments.chartFile { try Chart(of: figures, footer: machine).write(to: path) }
    }
}
