import Foundation

/// Public test data that may lie beside the package, in `../shared`. Tests that want it are skipped where it is absent.
enum SharedData {
    /// A folder of the data, nil where it is absent.
    static func folder(_ name: String) -> URL? {
        var package = URL(filePath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<4 { package.deleteLastPathComponent() }
        let folder = package.deletingLastPathComponent().appending(path: "shared").appending(path: name)
        return FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) ? folder : nil
    }
}
