/// The names of the modes: in the table, in the file of results and in the chart.
enum ModeName: String, CaseIterable {
    case jsonDecoder = "json_decoder"
    case owned
    case borrowed
    case skip
    case streamed
    case streamedInSmallChunks = "streamed_4k"
    case parallel

    /// One line for the help.
    var summary: String {
        switch self {
        case .jsonDecoder: "Foundation's JSONDecoder, through the Codable conformances of the same types"
        case .owned: "whole documents into values that own their text"
        case .borrowed: "every binding looked at where it lies: its kind, and one field compared"
        case .skip: "every byte checked, no value made"
        case .streamed: "chunks of 64 KiB; each binding is looked at and let go as its element closes"
        case .streamedInSmallChunks: "the same in chunks of 4 KiB"
        case .parallel: "owned, on two threads; archives only"
        }
    }

    /// Whether the mode is a footnote to another: in the table, but not among the figures that are quoted.
    var isFootnote: Bool { self == .streamedInSmallChunks }
}
