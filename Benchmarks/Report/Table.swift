/// Rows of text in aligned columns: words to the left, figures to the right.
struct Table {
    private let leftColumns: Int
    private var rows: [[String]]

    /// `words` is how many columns from the left hold words.
    init(header: [String], words: Int) {
        leftColumns = words
        rows = [header]
    }

    mutating func append(_ row: [String]) {
        rows.append(row)
    }

    /// How many rows there are below the header.
    var count: Int { rows.count - 1 }

    var text: String {
        let widths = (0..<(rows[0].count)).map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            zip(row, widths).enumerated()
                .map { column, cell in
                    column < leftColumns ? cell.0.padded(to: cell.1) : cell.0.leftPadded(to: cell.1)
                }
                .joined(separator: "  ")
        }
        let rule = String(repeating: "-", count: lines[0].count)
        return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
    }
}

extension Table {
    /// The table of a comparison.
    init(of figures: [Figures]) {
        self.init(
            header: [
                "scenario", "mode", "MB/s", "median", "decode", "ns/item", "item", "x JSON", "x decode", "peak MB",
                "input",
            ],
            words: 2)
        for figure in figures {
            append([
                figure.scenario, figure.mode.rawValue + (figure.clock == .wall ? " (wall)" : ""),
                figure.speed.brief, figure.medianSpeed.brief, figure.decodingSpeed.brief,
                figure.nanosecondsPerItem.rounded(to: 0), figure.items.noun,
                figure.timesReference.brief, figure.decodingTimesReference.brief,
                figure.peakMemoryInMegabytes, figure.size,
            ])
        }
    }
}
