/// The chart's colours. Each has a contrast of 3 or more to both white and GitHub's dark background; text has 4 or more.
enum ChartStyle {
    static var sheet: String {
        let bars = ModeName.allCases.map { ".\($0.rawValue) { fill: \(fill(of: $0)) }" }.joined(separator: "\n")
        return """
            <style>
            text { font: 12px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #6e7681 }
            .title { font-size: 17px; font-weight: 600 }
            .heading { font-size: 14px; font-weight: 600 }
            .quiet { font-size: 11px; font-weight: 400 }
            .figure { font-weight: 600 }
            .grid { stroke: #8b949e; stroke-opacity: 0.35 }
            \(bars)
            </style>
            """
    }

    private static func fill(of mode: ModeName) -> String {
        switch mode {
        case .jsonDecoder: "#8b949e"
        case .owned: "#e0632f"
        case .borrowed: "#c9861c"
        case .skip: "#3f8fd2"
        case .streamed, .streamedInSmallChunks: "#2f9e6e"
        case .parallel: "#a371d6"
        }
    }
}
