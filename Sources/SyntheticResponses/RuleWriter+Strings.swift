extension RuleWriter {
    /// Appends the content of a string that is made up. Other rules append nothing.
    mutating func appendString(_ rule: ValueRule) {
        switch rule {
        case .hexadecimal(let count): appendHexadecimal(count)
        case .digits(let count): appendDigits(count)
        case .base64(let count): appendBase64(count)
        case .uuid: appendUUID()
        case .timestamp: appendTimestamp()
        case .date: appendDate()
        case .bindingName: appendBindingName()
        case .resourceName: append(Vocabulary.resourceHeads, Vocabulary.resourceMiddles, Vocabulary.resourceTails)
        case .className: append(Vocabulary.classHeads, Vocabulary.classTails)
        case .emailAddress: append(Vocabulary.people, Vocabulary.mailDomains)
        case .text: appendText()
        default: break
        }
    }

    mutating func append(_ word: Word) {
        text.bytes.append(contentsOf: word.bytes)
    }

    /// One word of each list.
    private mutating func append(_ parts: [Word]...) {
        for words in parts {
            append(random.element(of: words))
        }
    }

    /// Names run through all pairs of words before a number tells them apart, so they differ within a document.
    private mutating func appendBindingName() {
        let tails = Vocabulary.nameTails
        let pairCount = Vocabulary.nameHeads.count * tails.count
        let pair = (nameStart + nameCount % pairCount * nameStride) % pairCount
        append(Vocabulary.nameHeads[pair / tails.count])
        append(tails[pair % tails.count])
        if nameCount >= pairCount {
            text.bytes.append(UInt8(ascii: "_"))
            text.bytes.append(decimal: nameCount / pairCount + 1)
        }
        nameCount += 1
    }

    private mutating func appendHexadecimal(_ count: Int) {
        var remaining = count
        while remaining > 0 {
            text.bytes.append(hexadecimal: random.next(), count: min(remaining, 16))
            remaining -= 16
        }
    }

    /// A random (version 4) identifier: the version and the variant are fixed bits.
    private mutating func appendUUID() {
        let high = random.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = random.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        text.bytes.append(hexadecimal: high >> 32, count: 8)
        text.bytes.append(UInt8(ascii: "-"))
        text.bytes.append(hexadecimal: high >> 16, count: 4)
        text.bytes.append(UInt8(ascii: "-"))
        text.bytes.append(hexadecimal: high, count: 4)
        text.bytes.append(UInt8(ascii: "-"))
        text.bytes.append(hexadecimal: low >> 48, count: 4)
        text.bytes.append(UInt8(ascii: "-"))
        text.bytes.append(hexadecimal: low, count: 12)
    }

    private mutating func appendBase64(_ count: Int) {
        for _ in 0..<count {
            text.bytes.append(random.element(of: ASCIIDigits.base64))
        }
    }

    private mutating func appendDate() {
        text.bytes.append(decimal: random.within(2023...2026))
        text.bytes.append(UInt8(ascii: "-"))
        text.bytes.append(decimal: random.within(1...12), width: 2)
        text.bytes.append(UInt8(ascii: "-"))
        text.bytes.append(decimal: random.within(1...28), width: 2)
    }

    private mutating func appendTimestamp() {
        appendDate()
        text.bytes.append(UInt8(ascii: "T"))
        text.bytes.append(decimal: random.below(24), width: 2)
        text.bytes.append(UInt8(ascii: ":"))
        text.bytes.append(decimal: random.below(60), width: 2)
        text.bytes.append(UInt8(ascii: ":"))
        text.bytes.append(decimal: random.below(60), width: 2)
        text.bytes.append(UInt8(ascii: "."))
        text.bytes.append(decimal: random.below(1_000_000), width: 6)
        text.bytes.append(UInt8(ascii: "Z"))
    }

    private mutating func appendDigits(_ count: Int) {
        text.bytes.append(decimal: random.within(1...9))
        for _ in 1..<count {
            text.bytes.append(decimal: random.below(10))
        }
    }
}
