/// An input to measure on.
protocol Scenario {
    /// In the table, the file of results and the chart.
    var name: String { get }
    /// Where the input comes from: a file's name, or how it was made.
    var origin: String { get }
    /// A file that holds the input already, if any.
    var file: String? { get }

    func load() throws -> Input
}

/// The scenarios of a run.
enum Scenarios {
    static func chosen(by arguments: Arguments) -> [any Scenario] {
        guard arguments.inputs.isEmpty else { return arguments.inputs.map(GivenFile.init) }
        return [
            // The small ones first: a response of 32 MB leaves the heap in pieces, which slow what is decoded after it.
            SmallScenario(), ManyScenario(), LargeScenario(), HostileScenario(arguments.thoroughness),
        ]
    }
}
