import WorkerVersions

/// How a token reader is asked, whose input comes in chunks.
enum TokenUse: String, Sendable {
    case tokens
    /// Each element of the outermost array as free JSON.
    case values
    /// Each element of the outermost array is passed over.
    case skips
    /// The elements at the path of the document itself.
    case elements
    /// One token after each push, however many there are.
    case tokenAPush = "a token a push"
    /// Elements that are no integers, each of which fails by itself.
    case misfits
    /// Nothing, until all is pushed.
    case nothing

    /// Reads an input in chunks of so many bytes; throws what is wrong with it.
    func read(_ bytes: [UInt8], chunk: Int, limits: Limits) throws(JSONError) {
        var reader = JSONTokenReader(limits: limits)
        var start = 0
        if self == .values || self == .skips || self == .misfits { try enter(&reader, bytes, &start) }
        while start < bytes.count {
            let end = chunk < bytes.count - start ? start + chunk : bytes.count
            reader.push(bytes[start..<end])
            start = end
            if self == .tokenAPush { _ = try reader.next() } else if self != .nothing { try drain(&reader) }
        }
        reader.finish()
        if self != .tokenAPush { try drain(&reader) }
    }

    /// Steps into the array, whose bracket is the first byte.
    private func enter(_ reader: inout JSONTokenReader, _ bytes: [UInt8], _ start: inout Int) throws(JSONError) {
        reader.push(bytes[..<1])
        start = 1
        _ = try reader.next()
    }

    private func drain(_ reader: inout JSONTokenReader) throws(JSONError) {
        while try step(&reader) {}
    }

    /// One step; false where there is nothing to go on with.
    private func step(_ reader: inout JSONTokenReader) throws(JSONError) -> Bool {
        switch self {
        case .values:
            if case .ready = try reader.read(as: RawJSON.self) { return true }
        case .elements:
            if case .ready = try reader.nextElement(at: [], as: RawJSON.self) { return true }
        case .misfits:
            do throws(JSONError) {
                if case .ready = try reader.read(as: Int.self) { return true }
            } catch {
                if reader.failure == nil { return true }
                throw error
            }
        case .skips:
            reader.skipValue()
            if case .ready = try reader.next() { return true }
        case .tokens, .tokenAPush, .nothing:
            if case .ready = try reader.next() { return true }
        }
        return false
    }
}
