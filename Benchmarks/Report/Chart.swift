import Foundation

/// The figures as a bar chart in SVG: a group a scenario, a bar a mode.
///
/// The colours keep their contrast on white and on dark pages; there is no background, script or font of its own.
struct Chart {
    private let figures: [Figures]
    private let footer: String
    private let axis: ChartAxis

    private static let width = 860
    private static let plotLeft = 150
    private static let plotWidth = 560
    private static let plotTop = 66
    private static let barHeight = 16
    private static let barPitch = 21
    private static let groupHeading = 26
    private static let groupGap = 12

    init(of figures: [Figures], footer: String) {
        self.figures = figures.filter { !$0.mode.isFootnote }
        self.footer = footer
        axis = ChartAxis(upTo: figures.map(\.speed).max() ?? 1)
    }

    func write(to path: String) throws(Failure) {
        try ReportFile.write(Data(text.utf8), to: path)
    }

    /// The scenarios in order, each with its rows.
    private var groups: [[Figures]] {
        figures.reduce(into: []) { groups, figure in
            if groups.last?.first?.scenario == figure.scenario {
                groups[groups.count - 1].append(figure)
            } else {
                groups.append([figure])
            }
        }
    }

    private var plotHeight: Int {
        groups.map { Self.groupHeading + $0.count * Self.barPitch + Self.groupGap }.reduce(0, +)
    }

    var text: String {
        let height = Self.plotTop + plotHeight + 56
        var elements = [title, gridLines]
        var top = Self.plotTop
        for group in groups {
            elements.append(heading(of: group[0], top: top))
            top += Self.groupHeading
            for figure in group {
                elements.append(bar(of: figure, top: top))
                top += Self.barPitch
            }
            top += Self.groupGap
        }
        elements.append(#"<text class="quiet" x="20" y="\#(height - 14)">\#(escaped(footer))</text>"#)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.width) \(height)" width="\(Self.width)" \
            height="\(height)" role="img" aria-label="Decoding speed in megabytes a second, by scenario and mode">
            \(ChartStyle.sheet)
            \(elements.joined(separator: "\n"))
            </svg>

            """
    }

    private var title: String {
        """
        <text class="title" x="20" y="30">Decoding speed, MB/s of input (longer is faster)</text>
        <text class="quiet" x="20" y="50">destroying the result included; in brackets: times as fast as JSONDecoder</text>
        """
    }

    private var gridLines: String {
        let bottom = Self.plotTop + plotHeight
        return axis.ticks.map { tick in
            let across = Self.plotLeft + length(of: tick)
            return """
                <line class="grid" x1="\(across)" y1="\(Self.plotTop)" x2="\(across)" y2="\(bottom)"/>
                <text class="quiet" x="\(across)" y="\(bottom + 16)" text-anchor="middle">\(tick.rounded(to: 0))</text>
                """
        }.joined(separator: "\n")
    }

    private func heading(of figure: Figures, top: Int) -> String {
        return """
            <text class="heading" x="20" y="\(top + 17)">\(escaped(figure.scenario))\
            <tspan class="quiet" dx="8">\(escaped(figure.input)), \(figure.size)</tspan></text>
            """
    }

    private func bar(of figure: Figures, top: Int) -> String {
        let length = max(1, length(of: figure.speed))
        let middle = top + Self.barHeight - 4
        let times = figure.mode == .jsonDecoder ? "" : " (\(figure.timesReference.brief)\u{D7})"
        return """
            <text x="\(Self.plotLeft - 8)" y="\(middle)" text-anchor="end">\(figure.mode.rawValue)</text>
            <rect class="\(figure.mode.rawValue)" x="\(Self.plotLeft)" y="\(top)" width="\(length)" \
            height="\(Self.barHeight)" rx="2"/>
            <text class="figure" x="\(Self.plotLeft + length + 6)" y="\(middle)">\(figure.speed.brief)\(times)</text>
            """
    }

    private func length(of speed: Double) -> Int {
        Int((speed / axis.end * Double(Self.plotWidth)).rounded())
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
