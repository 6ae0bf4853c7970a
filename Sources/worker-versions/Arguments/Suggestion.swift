/// Guesses what a person meant by a word that is not known.
enum Suggestion {
    /// "; did you mean …?", or nothing when no word is near.
    static func sentence(for word: String, among known: [String]) -> String {
        let near = known.map { (word: $0, distance: distance(word, $0)) }.min { $0.distance < $1.distance }
        guard let near, near.distance <= max(1, word.count / 3) else { return "" }
        return "; did you mean '\(near.word)'?"
    }

    /// The least number of characters to insert, delete or replace (Wagner and Fischer, two rows).
    static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var previous = Array(0...right.count)
        for (row, character) in left.prefix(64).enumerated() {
            var current = [row + 1]
            for column in right.indices {
                let replaced = previous[column] + (right[column] == character ? 0 : 1)
                current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[right.count]
    }
}
