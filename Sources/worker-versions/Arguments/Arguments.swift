/// What a command line said: the options that were given, and the operands.
struct Arguments: Equatable, Sendable {
    /// Everything that is not an option, in order.
    private(set) var operands: [String] = []
    /// The values of each option that was given; a flag has empty texts.
    private var values: [String: [String]] = [:]

    mutating func add(operand: String) {
        operands.append(operand)
    }

    mutating func add(_ value: String, to option: Option) {
        values[option.name, default: []].append(value)
    }

    /// Whether the option was given at all.
    func contains(_ option: Option) -> Bool {
        values[option.name] != nil
    }

    /// Every value of an option that may be repeated.
    func texts(_ option: Option) -> [String] {
        values[option.name] ?? []
    }

    /// The value of an option; the last one counts.
    func text(_ option: Option) -> String? {
        values[option.name]?.last
    }

    /// The value as a whole number within `range`.
    func integer(_ option: Option, in range: ClosedRange<Int>) throws(Failure) -> Int? {
        guard let text = text(option) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            let limits =
                range.upperBound == .max
                ? "from \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
            throw .usage("option '--\(option.name)' takes a whole number \(limits), not '\(text)'")
        }
        return number
    }

    /// The value as one of the words `Choice` knows.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ option: Option) throws(Failure) -> Choice? {
        guard let text = text(option) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let known = Choice.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            throw .usage("option '--\(option.name)' takes one of \(known), not '\(text)'")
        }
        return choice
    }
}
