extension RuleWriter {
    /// Appends free text as its content has it.
    mutating func appendText() {
        switch content {
        case .realistic: appendRealisticText()
        case .hostile: appendHostileText()
        }
    }

    /// A setting, a URL, a sentence, or something with escapes.
    private mutating func appendRealisticText() {
        switch random.below(100) {
        case 0..<50:
            append(random.element(of: Vocabulary.settings))
        case 50..<72:
            append(random.element(of: Vocabulary.origins))
            append(random.element(of: Vocabulary.paths))
        case 72..<92:
            appendSentence(wordCount: random.within(4...20))
        default:
            append(random.element(of: Vocabulary.unusualTexts))
        }
    }

    private mutating func appendSentence(wordCount: Int) {
        append(random.element(of: Vocabulary.sentenceWords))
        for _ in 1..<wordCount {
            text.bytes.append(UInt8(ascii: " "))
            append(random.element(of: Vocabulary.sentenceWords))
        }
    }

    /// Fragment after fragment: mostly a dozen, now and then hundreds.
    private mutating func appendHostileText() {
        let fragmentCount = random.happens(percent: 2) ? random.within(100...600) : random.within(0...20)
        for _ in 0..<fragmentCount {
            append(random.element(of: HostileVocabulary.fragments))
        }
    }
}
