import Foundation

/// Standard error: findings about the input, what stops the tool, and how far it has come.
final class Diagnostics {
    private let handle: FileHandle
    /// Whether a person looks at standard error, and records do not run over the same screen.
    let showsProgress: Bool
    /// Whether the last line is a progress line, to be replaced by whatever comes next.
    private var isShowingProgress = false

    init(_ handle: FileHandle, besides output: FileHandle) {
        self.handle = handle
        showsProgress = isatty(handle.fileDescriptor) == 1 && isatty(output.fileDescriptor) == 0
    }

    /// One line: the place, what is wrong, the path.
    func report(_ finding: Finding) {
        write(finding.summary + "\n")
    }

    /// The same line, then the input's line with a caret under the byte.
    func report(_ finding: Finding, excerpt: Excerpt?) {
        let lines = excerpt.map { $0.text.isEmpty ? "" : "\($0.text)\n\($0.caret)\n" } ?? ""
        write(finding.summary + "\n" + lines)
    }

    /// A remark about the tool's own work.
    func note(_ message: String) {
        let lines = message.split(separator: "\n").map { String($0).replacingControlCharacters }
        write("worker-versions: " + lines.joined(separator: "\n") + "\n")
    }

    /// Text as it is, such as a help text after a wrong command line.
    func write(_ text: String) {
        clearProgress()
        put(text)
    }

    /// Replaces the progress line.
    func show(progress line: String) {
        put("\r\u{1B}[K" + line)
        isShowingProgress = true
    }

    /// Takes the progress line away.
    func clearProgress() {
        guard isShowingProgress else { return }
        isShowingProgress = false
        put("\r\u{1B}[K")
    }

    private func put(_ text: String) {
        // Nobody is left to be told when standard error itself fails.
        try? handle.write(contentsOf: Array(text.utf8))
    }
}

extension String {
    /// The text with control characters replaced, so that an input cannot move a terminal's cursor.
    var replacingControlCharacters: String {
        // The controls are ASCII's and those of U+0080 to U+009F, whose UTF-8 starts with C2.
        guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return self }
        var clean = String.UnicodeScalarView()
        clean.append(contentsOf: unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 })
        return String(clean)
    }
}
