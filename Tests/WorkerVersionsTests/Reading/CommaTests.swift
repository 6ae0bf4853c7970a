import Testing

@testable import WorkerVersions

/// No array and no object of a response takes a comma too many or too few, whoever reads it.
@Suite("Commas")
struct CommaTests {
    @Test("a comma behind the last item, before the first, twice, or missing", arguments: ["", "\n "])
    func everyContainer(space: String) {
        let text = String(decoding: RenderedSample(.response).bytes, as: UTF8.self)
            .replacing("{", with: "{\(space)").replacing("}", with: "\(space)}")
            .replacing("[", with: "[\(space)").replacing("]", with: "\(space)]")
        let bytes = Array(text.utf8)
        #expect(decodingError(bytes) == nil)
        var wrong: [String] = []
        for place in bytes.indices where ",[]{}".utf8.contains(bytes[place]) {
            for mutant in mutants(of: bytes, at: place) {
                let verdict = ReferenceGrammar.verdict(on: mutant)
                guard case .faulty(let offset) = verdict else { continue }
                guard let error = decodingError(mutant), error.isSyntax, error.offset == offset else {
                    wrong.append(String(decoding: mutant[max(0, offset - 40)...offset], as: UTF8.self))
                    continue
                }
            }
        }
        #expect(wrong == [])
    }

    private func mutants(of bytes: [UInt8], at place: Int) -> [[UInt8]] {
        let comma = UInt8(ascii: ",")
        var doubled = bytes
        doubled.insert(comma, at: place)
        var behind = bytes
        behind.insert(comma, at: place + 1)
        guard bytes[place] == comma else { return [doubled, behind] }
        var without = bytes
        without[place] = UInt8(ascii: " ")
        return [doubled, without]
    }
}
