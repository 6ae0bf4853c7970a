import WorkerVersions

/// Compares a mode's answer with the reference.
enum Verification {
    /// Throws with the place of the first difference.
    static func compare(_ answer: Decoded, with expected: Decoded) throws(Failure) {
        let (answers, expectations) = (answer.documents, expected.documents)
        guard answers.count == expectations.count else {
            throw .wrongAnswer("\(answers.count) documents where JSONDecoder found \(expectations.count)")
        }
        for (offset, (answer, expectation)) in zip(answers, expectations).enumerated()
        where !sameMeaning(answer, expectation) {
            throw .wrongAnswer("document \(offset) differs from JSONDecoder's: \(difference(answer, expectation))")
        }
    }

    private static func difference(_ answer: Document, _ expected: Document) -> String {
        guard answer.bindings.count == expected.bindings.count else {
            return "\(answer.bindings.count) bindings, expected \(expected.bindings.count)"
        }
        for (offset, (answer, expected)) in zip(answer.bindings, expected.bindings).enumerated()
        where !sameMeaning(answer, expected) {
            return "binding \(offset) is \(answer), expected \(expected)"
        }
        return "outside of the bindings"
    }
}
