/// Something that is wrong with an input, and where it stands.
struct Finding: Sendable {
    /// How findings are shown.
    enum Style: Sendable {
        /// Not at all: the command has words of its own for them.
        case none
        /// One line on standard error.
        case line
        /// One line on standard error, then the input's line with a caret.
        case excerpt(Secrets)
        /// One JSON object on standard output.
        case json
    }

    /// The file, as the command line named it.
    var file: String
    /// The line, counted from 1.
    var line: Int
    /// The byte within the line, counted from 1.
    var column: Int
    /// The byte within the file, counted from 0.
    var offset: Int
    /// What is wrong, in words that quote no value of the input.
    var message: String
    /// The JSON path of the value, empty for the whole document.
    var path: String
    /// The kind of error, for machines.
    var code: String
    /// The input's line, where it is at hand.
    var excerpt: Excerpt? = nil

    /// `FILE:LINE:COLUMN: message (path …)`.
    var summary: String {
        let place = path.isEmpty ? "" : " (path \(path))"
        return "\(file):\(line):\(column): \(message)\(place)".replacingControlCharacters
    }

    /// The finding as one JSON object.
    var json: [UInt8] {
        var object = JSONLine()
        object.add("file", file)
        object.add("line", line)
        object.add("column", column)
        object.add("offset", offset)
        object.add("code", code)
        object.add("message", message)
        object.add("path", path)
        return object.finish()
    }
}
