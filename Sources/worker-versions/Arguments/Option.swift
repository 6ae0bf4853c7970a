/// An option of a command, declared once: the parser and the help read the same declaration.
struct Option: Sendable {
    /// The long name, without its dashes.
    let name: String
    /// The letter behind a single dash, if there is one.
    var letter: Character? = nil
    /// What stands for the value in the help; `nil` for an option without a value.
    var value: String? = nil
    /// What the option does, in one line.
    let help: String

    /// The names as a person types them, such as `-j, --jobs N`.
    var synopsis: String {
        let short = letter.map { "-\($0), " } ?? "    "
        return short + "--\(name)" + (value.map { " \($0)" } ?? "")
    }
}

extension Option {
    static let help = Option(name: "help", letter: "h", help: "show this help")
    static let version = Option(name: "version", help: "show the version of the tool")

    static let strict = Option(name: "strict", help: "stop at the first bad record")
    static let jobs = Option(name: "jobs", letter: "j", value: "N", help: "use N threads on NDJSON; the order is kept")
    static let showSecrets = Option(name: "show-secrets", help: "write secrets as they are")
    static let json = Option(name: "json", help: "write one JSON object a line, for machines")
    static let bufferSize = Option(
        name: "buffer-size", value: "BYTES", help: "read the input in pieces of BYTES (default 65536)")
}
