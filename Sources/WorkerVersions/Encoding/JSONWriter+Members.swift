extension JSONWriter {
    /// Writes a member of the open object; absence writes nothing.
    mutating func member(_ name: String, _ value: (some JSONWritable)?) {
        guard let value else { return }
        key(name)
        value.write(to: &self)
    }

    /// Writes a member that is a word of an open vocabulary; absence writes nothing.
    mutating func member(_ name: String, _ word: (some OpenVocabulary)?) {
        guard let word else { return }
        key(name)
        value(word.rawValue)
    }

    /// Writes a member that is a list of such words; absence writes nothing.
    mutating func member(_ name: String, _ words: [some OpenVocabulary]) {
        member(name, words.map(\.rawValue))
    }
}
