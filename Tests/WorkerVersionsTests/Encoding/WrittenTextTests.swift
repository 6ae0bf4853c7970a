import Testing

@testable import WorkerVersions

/// Every character survives being written and read.
@Suite("Written text")
struct WrittenTextTests {
    @Test("every scalar value of Unicode")
    func everyScalar() throws {
        // Pieces of 4,096 keep the strings apart from one another, and any failure small.
        for start in stride(from: UInt32(0), to: 0x11_0000, by: 0x1000) {
            var text = ""
            for value in start..<start + 0x1000 {
                guard let scalar = Unicode.Scalar(value) else { continue }
                text.unicodeScalars.append(scalar)
            }
            let binding = Binding(name: "T", kind: .plainText(PlainTextBinding(text: text)))
            let json = VersionResponse(of: [binding]).json()
            let decoded = try VersionResponse(json: json).bindings.first
            guard case .plainText(let payload) = decoded?.kind, payload.text.utf8.elementsEqual(text.utf8) else {
                Issue.record("scalars from \(start)")
                continue
            }
        }
    }

    @Test("every ASCII character alone, as JSON spells it")
    func ascii() throws {
        for value in UInt8(0)..<0x80 {
            let text = String(Unicode.Scalar(value))
            let json = Binding(name: text, kind: .ai).json()
            #expect(ReferenceGrammar.verdict(on: json) == .valid)
            #expect(Meaning(json)["name"] == .string([value]))
        }
    }

    @Test(
        "numbers",
        arguments: [0, -0.0, 0.1, 1e300, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 0x1p53, 1e15, 1e16, -17])
    func numbers(number: Double) throws {
        let version = VersionDetail(number: number, resources: VersionDetail.Resources())
        let decoded = try VersionDetail(json: version.json()).number
        #expect(decoded?.bitPattern == number.bitPattern)
    }
}
