extension RuleWriter {
    /// Writes a value. `shared` is the random source that members of one object have in common.
    mutating func write(_ rule: ValueRule, shared: RandomSource) {
        switch rule {
        case .object(let object): write(object)
        case .list(let element, let counts): writeList(of: element, counts: counts, shared: shared)
        case .someWords(let words, let counts): writeSome(of: words, counts: counts)
        case .classes(let values, let counts): writeClasses(values, counts: counts, shared: shared)
        case .freeValue: writeFreeValue(depth: 0)
        case .freeObject: writeFreeObject(depth: 0)
        case .bindings: text.bindingsArray()
        case .either(let rules): write(random.element(of: rules), shared: shared)
        case .shared(let value): writeShared(value, shared: shared)
        case .integer(let range): writeInteger(random.within(range))
        case .word(let words): text.string(random.element(of: words))
        case .literal(let words): text.plain(random.element(of: words))
        default:
            text.quote()
            appendString(rule)
            text.quote()
        }
    }

    /// Writes a value that is drawn from another source, and goes on with its own.
    private mutating func writeShared(_ rule: ValueRule, shared: RandomSource) {
        let own = random
        random = shared
        write(rule, shared: shared)
        random = own
    }

    private mutating func writeList(of element: ValueRule, counts: ClosedRange<Int>, shared: RandomSource) {
        text.begin(.array)
        for _ in 0..<random.within(counts) {
            text.nextElement()
            write(element, shared: shared)
        }
        text.end(.array)
    }

    /// Neighbours in the list of words: none comes twice.
    private mutating func writeSome(of words: [Word], counts: ClosedRange<Int>) {
        let first = random.below(words.count)
        text.begin(.array)
        for offset in 0..<random.within(counts) {
            text.nextElement()
            text.string(words[(first + offset) % words.count])
        }
        text.end(.array)
    }

    /// An object keyed by class names, which differ in their first part.
    private mutating func writeClasses(_ values: [ValueRule], counts: ClosedRange<Int>, shared: RandomSource) {
        let heads = Vocabulary.classHeads
        let first = random.below(heads.count)
        let tail = random.element(of: Vocabulary.classTails)
        text.begin(.object)
        for offset in 0..<random.within(counts) {
            text.key(Word(bytes: heads[(first + offset) % heads.count].bytes + tail.bytes))
            write(random.element(of: values), shared: shared)
        }
        text.end(.object)
    }

    private mutating func writeInteger(_ number: Int) {
        text.bytes.append(decimal: number)
        guard content == .hostile, random.happens(percent: 8) else { return }
        text.plain(random.element(of: [".0", "e0", "E+0", ".00"]))
    }
}
