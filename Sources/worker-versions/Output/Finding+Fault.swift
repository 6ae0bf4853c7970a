import WorkerVersions

extension Finding {
    /// The finding that a fault makes.
    init(_ fault: Fault, file: String) {
        self.init(file: file, position: fault.position, offset: fault.offset, error: fault.error)
    }

    /// The finding that an error makes, at a place in a file.
    init(file: String, position: SourcePosition, offset: Int, error: JSONError) {
        self.init(
            file: file, line: position.line, column: position.column, offset: offset, message: error.message,
            path: error.path.description, code: error.code.rawValue)
    }
}
