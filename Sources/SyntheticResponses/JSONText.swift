/// JSON text in the making: punctuation, layout and, in hostile content, stray whitespace and escaped keys.
/// Does not know what is written; that containers and keys come in a valid order is up to the caller.
struct JSONText: Sendable {
    /// An object or an array, by its brackets.
    enum Container: Sendable {
        case object, array

        var opening: UInt8 { self == .object ? UInt8(ascii: "{") : UInt8(ascii: "[") }
        var closing: UInt8 { self == .object ? UInt8(ascii: "}") : UInt8(ascii: "]") }
    }

    /// The inside of the empty bindings array.
    struct Place: Sendable {
        let offset: Int
        let depth: Int
    }

    var bytes: [UInt8] = []
    /// Where the bindings of the document go.
    private(set) var bindingsPlace: Place?
    private let options: SyntheticOptions
    private var depth = 0
    /// Nothing was written into the container in hand yet.
    private var isAtStart = true
    /// Decides about oddities in hostile content. Separate, so that layout does not change what is written.
    private var oddities: RandomSource

    init(options: SyntheticOptions) {
        self.options = options
        oddities = RandomSource(seed: options.seed)
    }

    /// Makes ready for the next document.
    mutating func restart(oddities: RandomSource) {
        self.oddities = oddities
        bindingsPlace = nil
        depth = 0
        isAtStart = true
    }

    mutating func begin(_ container: Container) {
        bytes.append(container.opening)
        depth += 1
        isAtStart = true
    }

    mutating func end(_ container: Container) {
        depth -= 1
        if isAtStart { strayWhitespace() } else { breakLine() }
        bytes.append(container.closing)
        isAtStart = false
    }

    /// Goes to the next element of an array.
    mutating func nextElement() {
        if !isAtStart {
            bytes.append(UInt8(ascii: ","))
        }
        isAtStart = false
        breakLine()
    }

    /// Goes to the next member of an object and writes its key.
    mutating func key(_ key: Word) {
        nextElement()
        string(key)
        strayWhitespace()
        bytes.append(UInt8(ascii: ":"))
        if options.style == .pretty {
            bytes.append(UInt8(ascii: " "))
        }
        strayWhitespace()
    }

    mutating func quote() {
        bytes.append(UInt8(ascii: "\""))
    }

    /// A word between quotes, in hostile content now and then with one of its characters escaped.
    mutating func string(_ word: Word) {
        if options.content == .hostile, oddities.below(24) == 0 {
            escapedString(word)
        } else {
            plainString(word)
        }
    }

    /// A word that is not a string: a number, `true`, `null`.
    mutating func plain(_ word: Word) {
        bytes.append(contentsOf: word.bytes)
    }

    /// Writes an array that is filled in later.
    mutating func bindingsArray() {
        begin(.array)
        bindingsPlace = Place(offset: bytes.count, depth: depth)
        depth -= 1
        isAtStart = false
    }

    /// Takes away the text from a place on, and stands at that place: inside an empty array.
    mutating func takeSuffix(from place: Place) -> [UInt8] {
        let suffix = Array(bytes[place.offset...])
        bytes.removeLast(suffix.count)
        depth = place.depth
        isAtStart = true
        return suffix
    }

    /// Appends text that was written beforehand, the end of a document.
    mutating func finish(with tail: [UInt8]) {
        bytes.append(contentsOf: tail)
        bindingsPlace = nil
    }

    /// Takes the first bytes away, at most `count`.
    mutating func takePrefix(_ count: Int) -> [UInt8] {
        guard count < bytes.count else {
            defer { bytes = [] }
            return bytes
        }
        let prefix = Array(bytes[..<count])
        bytes.removeFirst(count)
        return prefix
    }
}

extension JSONText {
    private mutating func plainString(_ word: Word) {
        quote()
        bytes.append(contentsOf: word.bytes)
        quote()
    }

    /// A string with one of its characters escaped, if it is ASCII and has no escapes yet.
    private mutating func escapedString(_ word: Word) {
        guard !word.bytes.isEmpty, word.bytes.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\\") }) else {
            return plainString(word)
        }
        let escaped = oddities.below(word.bytes.count)
        quote()
        bytes.append(contentsOf: word.bytes[..<escaped])
        bytes.append(contentsOf: Array("\\u00".utf8))
        bytes.append(ASCIIDigits.hexadecimal[Int(word.bytes[escaped] >> 4)])
        bytes.append(ASCIIDigits.hexadecimal[Int(word.bytes[escaped] & 0x0F)])
        bytes.append(contentsOf: word.bytes[(escaped + 1)...])
        quote()
    }

    private mutating func breakLine() {
        if options.style == .pretty {
            bytes.append(UInt8(ascii: "\n"))
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
        }
        strayWhitespace()
    }

    private mutating func strayWhitespace() {
        guard options.content == .hostile, oddities.below(32) == 0 else { return }
        let choices = options.style == .pretty ? HostileVocabulary.lineWhitespace : HostileVocabulary.whitespace
        bytes.append(contentsOf: oddities.element(of: choices).bytes)
    }
}
