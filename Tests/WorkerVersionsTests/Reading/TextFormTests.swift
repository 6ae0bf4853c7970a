import Testing

@testable import WorkerVersions

/// Strings that a scanner says are ASCII are, and the standard library knows of the others that they are not: what it believes
/// of a string decides how it is compared.
@Suite("What texts are made of")
struct TextFormTests {
    /// A character in the text that is not as the others, as it stands in JSON and as it is.
    struct Foreign: Sendable {
        let json: String
        let text: String
    }

    static let foreign: [Foreign] = [
        Foreign(json: "a", text: "a"), Foreign(json: "é", text: "é"), Foreign(json: "☀", text: "☀"),
        Foreign(json: "😀", text: "😀"), Foreign(json: #"\n"#, text: "\n"), Foreign(json: #"\u00e9"#, text: "é"),
        Foreign(json: #"\ud83d\ude00"#, text: "😀"), Foreign(json: "\u{7F}", text: "\u{7F}"),
    ]

    /// On both sides of what one block, one look and two of them hold.
    static let lengths = [14, 15, 16, 17, 31, 32, 33, 47, 63, 64, 65, 100]

    private func document(_ text: String, space: String) -> [UInt8] {
        let text = "\"\(text)\""
        return Array(
            """
            {"result":{"annotations":{\(text):\(space)\(text)},"resources":{"script":{"handlers":[\(text),\(text)]},\
            "bindings":[{"type":"plain_text","text":\(space)\(text),"name":\(text)},\
            {"name":\(text),"type":"json","json":[{\(text):\(text)},\(text)]}]}}}
            """.utf8)
    }

    /// All strings of that document.
    private func strings(of response: VersionResponse) throws -> [String] {
        let version = try #require(response.result)
        var strings = version.resources.script?.handlers ?? []
        for (name, value) in try #require(version.annotations) { strings += [name, value] }
        for binding in version.resources.bindings {
            strings.append(binding.name)
            if case .plainText(let plain) = binding.kind { strings.append(plain.text) }
            guard case .json(let payload) = binding.kind, case .array(let elements) = payload.json.value else {
                continue
            }
            for element in elements {
                if case .string(let text) = element { strings.append(text) }
                if case .object(let members) = element { strings += members.members.map(\.key) }
            }
        }
        return strings
    }

    @Test(arguments: foreign, ["", " "])
    func `strings know whether they are ASCII`(foreign: Foreign, space: String) throws {
        for length in Self.lengths {
            for place in 0...length {
                let (before, behind) = (
                    String(repeating: "x", count: place), String(repeating: "x", count: length - place)
                )
                let document = document(before + foreign.json + behind, space: space)
                let expected = before + foreign.text + behind
                let strings = try strings(of: try VersionResponse(json: document))
                #expect(strings.count == 9)
                let areRight = strings.allSatisfy { string in
                    var string = string
                    string.makeContiguousUTF8()
                    return string == expected && string.utf8Span.isKnownASCII == expected.utf8.allSatisfy { $0 < 0x80 }
                }
                #expect(areRight, "\(length) characters, \(foreign.json) at \(place)")
            }
        }
    }

    @Test(arguments: foreign, [Chunking.whole, .pieces(of: 1, first: 1), .pieces(of: 40, first: 3)])
    func `strings of a stream of tokens`(foreign: Foreign, chunking: Chunking) throws {
        let text = String(repeating: "x", count: 40) + foreign.text + "x"
        let json = Array("[\"\(String(repeating: "x", count: 40) + foreign.json + "x")\"]".utf8)
        var reader = JSONTokenReader()
        var strings: [String] = []
        for chunk in chunking.chunks(of: json) + [[]] {
            reader.push(chunk)
            while case .ready(let token) = try reader.next() {
                if case .string(let string) = token { strings.append(string) }
            }
        }
        #expect(strings == [text])
        #expect(strings.first?.utf8Span.isKnownASCII == text.utf8.allSatisfy { $0 < 0x80 })
    }
}
