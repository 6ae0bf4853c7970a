/// A scale from zero in round steps.
struct ChartAxis {
    let ticks: [Double]

    var end: Double { ticks.last ?? 1 }

    /// The smallest round step that needs five ticks at most.
    init(upTo largest: Double) {
        var step = 1.0
        var factors = [2.0, 2.5, 2.0].makeIterator()
        while step * 5 < largest {
            if let factor = factors.next() {
                step *= factor
            } else {
                factors = [2.0, 2.5, 2.0].makeIterator()
            }
        }
        let count = max(1, Int((largest / step).rounded(.up)))
        ticks = (0...count).map { Double($0) * step }
    }
}
