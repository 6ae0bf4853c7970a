extension Double {
    /// With as many decimals as asked for: figures of unlike size line up in a column.
    func rounded(to decimals: Int) -> String {
        guard isFinite else { return "-" }
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        let scaled = (self * scale).rounded()
        guard decimals > 0, abs(scaled) < 1e15 else { return "\(Int(clamping: Int64(rounded())))" }
        let digits = String(Int(abs(scaled))).leftPadded(to: decimals + 1, with: "0")
        return (scaled < 0 ? "-" : "") + digits.dropLast(decimals) + "." + digits.suffix(decimals)
    }

    /// Three significant digits or so: `412`, `41.2`, `4.12`.
    var brief: String {
        rounded(to: abs(self) >= 100 ? 0 : abs(self) >= 10 ? 1 : 2)
    }
}

extension String {
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }

    func leftPadded(to width: Int, with filler: Character = " ") -> String {
        String(repeating: filler, count: Swift.max(0, width - count)) + self
    }
}
