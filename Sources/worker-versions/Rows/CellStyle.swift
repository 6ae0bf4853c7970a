/// What stands between cells and behind rows, and what becomes of such characters in cells.
enum CellStyle {
    /// A cell with a comma, a quotation mark or a line break is quoted; rows end with CR LF.
    case commas
    /// Tabs, line breaks and backslashes are written `\t`, `\n`, `\r`, `\\`; rows end with LF.
    case tabs

    var separator: UInt8 { self == .commas ? UInt8(ascii: ",") : 0x09 }

    func appendLineEnd(to output: inout [UInt8]) {
        if self == .commas { output.append(0x0D) }
        output.append(0x0A)
    }

    func append(_ cell: ArraySlice<UInt8>, to output: inout [UInt8]) {
        switch self {
        case .commas: appendQuoted(cell, to: &output)
        case .tabs: appendEscaped(cell, to: &output)
        }
    }

    private func appendQuoted(_ cell: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var needsQuotes = cell.isEmpty
        for byte in cell where byte.needsQuotes { needsQuotes = true }
        guard needsQuotes else {
            output.append(contentsOf: cell)
            return
        }
        output.append(UInt8(ascii: "\""))
        for byte in cell {
            if byte == UInt8(ascii: "\"") { output.append(byte) }
            output.append(byte)
        }
        output.append(UInt8(ascii: "\""))
    }

    private func appendEscaped(_ cell: ArraySlice<UInt8>, to output: inout [UInt8]) {
        for byte in cell {
            switch byte {
            case 0x09: output.append(contentsOf: "\\t".utf8)
            case 0x0A: output.append(contentsOf: "\\n".utf8)
            case 0x0D: output.append(contentsOf: "\\r".utf8)
            case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
            default: output.append(byte)
            }
        }
    }
}

extension UInt8 {
    fileprivate var needsQuotes: Bool {
        self == UInt8(ascii: ",") || self == UInt8(ascii: "\"") || self == 0x0A || self == 0x0D
    }
}
