/// Free JSON, as it stands in `json` bindings, unknown kinds and unknown members. Realistic: a settings object.
/// Hostile: large and deep, with every form of number. Objects have no key twice, and numbers have at most fifteen
/// significant digits and small exponents, which every decoder keeps.
extension RuleWriter {
    /// The depth at which no further container is opened.
    private var maximumDepth: Int { content == .hostile ? 9 : 2 }

    /// Writes any value; at depth 0 anything but `null`, which would read as an absent member.
    mutating func writeFreeValue(depth: Int) {
        let containers = depth == 0 ? 92 : depth < maximumDepth ? 30 : 0
        let draw = random.below(100)
        if draw < containers {
            switch random.below(10) {
            case 0..<6: writeFreeObject(depth: depth)
            case 6: writeTower()
            default: writeFreeArray(depth: depth)
            }
        } else {
            writeFreeScalar(depth: depth)
        }
    }

    mutating func writeFreeObject(depth: Int) {
        let keys = Vocabulary.freeKeys
        let first = random.below(keys.count)
        text.begin(.object)
        for offset in 0..<drawWidth() {
            text.key(freeKey(keys[(first + offset) % keys.count]))
            writeFreeValue(depth: depth + 1)
        }
        text.end(.object)
    }

    private mutating func writeFreeArray(depth: Int) {
        text.begin(.array)
        for _ in 0..<drawWidth() {
            text.nextElement()
            writeFreeValue(depth: depth + 1)
        }
        text.end(.array)
    }

    /// Arrays in arrays around one number: few bytes, much depth.
    private mutating func writeTower() {
        let height = content == .realistic ? 1 : random.within(random.happens(percent: 5) ? 40...80 : 1...8)
        for _ in 0..<height {
            text.begin(.array)
            text.nextElement()
        }
        writeNumber()
        for _ in 0..<height {
            text.end(.array)
        }
    }

    private mutating func writeFreeScalar(depth: Int) {
        switch random.below(10) {
        case 0..<4:
            text.quote()
            appendText()
            text.quote()
        case 4..<8: writeNumber()
        case 8 where depth > 0: text.plain("null")
        default: text.plain(random.element(of: ["true", "false"]))
        }
    }

    private mutating func drawWidth() -> Int {
        content == .hostile ? random.within(0...9) : random.within(2...7)
    }

    private mutating func freeKey(_ key: Word) -> Word {
        guard content == .hostile, random.happens(percent: 30) else { return key }
        return Word(bytes: key.bytes + random.element(of: HostileVocabulary.keyEndings).bytes)
    }

    private mutating func writeNumber() {
        switch content {
        case .realistic: text.plain(random.element(of: ["0", "1", "3", "5", "10", "60", "0.5", "0.125", "5000", "-1"]))
        case .hostile: writeHostileNumber()
        }
    }

    /// A sign, one to eight digits, a fraction of one to seven, an exponent. Never zero, so never a negative zero.
    private mutating func writeHostileNumber() {
        if random.happens(percent: 30) {
            append("-")
        }
        text.bytes.append(decimal: random.within(1...1 << random.within(1...26)))
        if random.happens(percent: 50) {
            append(".")
            text.bytes.append(decimal: random.below(10_000_000) >> random.below(24))
        }
        if random.happens(percent: 25) {
            append(random.element(of: ["e", "E", "e+", "E+", "e-", "E-"]))
            text.bytes.append(decimal: random.below(100))
        }
    }
}
