/// What the first line that is not blank tells about an input.
struct FirstLine {
    private var first: UInt8?
    private var last: UInt8?
    /// The documents that ended so far, whole or not.
    var documentCount = 0
    /// The line feeds before the place where its document turned out to be wrong.
    var badLine: Int?

    var isBlank: Bool { first == nil }

    /// The input is an array of documents.
    var startsList: Bool { first == UInt8(ascii: "[") }

    /// Documents stand behind record separators (RFC 7464).
    var startsRecord: Bool { first == 0x1E }

    /// Takes the next bytes of the line, or of a blank one before it.
    mutating func extend(by bytes: ArraySlice<UInt8>) {
        // The byte order mark belongs to no line, and is no whitespace.
        first = first ?? bytes.first { !$0.isJSONWhitespace && $0 < 0x80 }
        last = bytes.last { !$0.isJSONWhitespace } ?? last
    }

    /// Whether every line is a document of its own: the first one was, or the next one starts another object before the
    /// first is whole. Not so behind a bracket or a comma: an element may stand there, as in a document with a binding a
    /// line.
    func makesLinesRecords(before next: UInt8) -> Bool {
        guard !startsList, !startsRecord else { return false }
        let isWhole = documentCount == 1 && last == UInt8(ascii: "}")
        let awaitsElement = last == UInt8(ascii: "[") || last == UInt8(ascii: ",")
        return isWhole || next == UInt8(ascii: "{") && documentCount <= 1 && !awaitsElement
    }
}

extension UInt8 {
    /// Space, tab, line feed and carriage return (RFC 8259, section 2).
    var isJSONWhitespace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
