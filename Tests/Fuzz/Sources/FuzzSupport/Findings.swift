/// Stops the process, if something that must always hold does not: libFuzzer then keeps the input.
public func expect(_ holds: Bool, _ otherwise: @autoclosure () -> String) {
    if !holds { fatalError("FINDING: \(otherwise())") }
}

/// Expects two readings of one input to be the same.
func expectSame(_ left: EventLog, _ right: EventLog, _ ways: @autoclosure () -> String) {
    expect(left == right, "\(ways()): \(left.difference(from: right))")
}

/// The same of events alone.
func expectSame(_ left: [EventLog.Entry], _ right: [EventLog.Entry], _ ways: @autoclosure () -> String) {
    expectSame(EventLog(left), EventLog(right), ways())
}
