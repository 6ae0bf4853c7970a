/// Builds compact JSON, always on one line: it adds no whitespace, and takes the whitespace out of raw JSON.
///
/// It places the commas and escapes text; that keys are unique and every `begin` has its `end` is its caller's part.
struct JSONWriter {
    /// What has been written so far.
    private(set) var bytes: [UInt8] = []

    /// Whether a key or value that follows at this level needs a comma before it.
    private var needsComma = false

    /// A writer that goes on behind what is there.
    init(appendingTo bytes: consuming [UInt8] = []) {
        self.bytes = bytes
    }

    /// The JSON of one value.
    static func bytes(of value: some JSONWritable) -> [UInt8] {
        var writer = JSONWriter()
        value.write(to: &writer)
        return writer.bytes
    }

    mutating func beginObject() { open(ASCII.leftBrace) }
    mutating func endObject() { close(ASCII.rightBrace) }
    mutating func beginArray() { open(ASCII.leftBracket) }
    mutating func endArray() { close(ASCII.rightBracket) }

    mutating func key(_ name: String) {
        separate()
        bytes.append(escaping: name)
        bytes.append(ASCII.colon)
        needsComma = false
    }

    mutating func value(_ text: String) {
        separate()
        bytes.append(escaping: text)
    }

    mutating func value(_ number: Int) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
    }

    /// The shortest digits that read back as the same number, an integral one without a fraction.
    mutating func value(_ number: Double) {
        // JSON has no word for infinity or NaN. Decoding never makes one; a caller may.
        guard number.isFinite else { return null() }
        separate()
        bytes.append(contentsOf: number.description.utf8)
        if bytes.suffix(2).elementsEqual(".0".utf8) { bytes.removeLast(2) }
    }

    mutating func value(_ flag: Bool) {
        separate()
        bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    }

    mutating func value(_ json: RawJSON) {
        separate()
        json.appendCompact(to: &bytes)
    }

    mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    private mutating func separate() {
        if needsComma { bytes.append(ASCII.comma) }
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }
}
