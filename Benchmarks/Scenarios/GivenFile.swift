import Foundation

/// A file named on the command line.
struct GivenFile: Scenario {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    var name: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }
    var origin: String { URL(fileURLWithPath: path).lastPathComponent }
    var file: String? { path }

    func load() throws -> Input {
        try Input(fileAt: path)
    }
}
