/// What a command takes besides its options.
enum Operands: Sendable {
    /// Any number of files; none means standard input.
    case files
    /// Exactly these, in this order.
    case exactly([String])
    case nothing

    /// As the usage line shows them.
    var synopsis: String {
        switch self {
        case .files: "[FILE…]"
        case .exactly(let names): names.joined(separator: " ")
        case .nothing: ""
        }
    }

    /// Refuses a command line that has too many or too few.
    func check(_ operands: [String]) throws(Failure) {
        let expected: [String]
        switch self {
        case .files: return
        case .exactly(let names): expected = names
        case .nothing: expected = []
        }
        if operands.count > expected.count { throw .usage("unexpected argument '\(operands[expected.count])'") }
        if operands.count < expected.count { throw .usage("missing argument \(expected[operands.count])") }
    }
}
