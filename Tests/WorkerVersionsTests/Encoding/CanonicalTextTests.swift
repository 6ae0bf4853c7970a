import Testing

@testable import WorkerVersions

/// One text for each meaning.
@Suite("Canonical text")
struct CanonicalTextTests {
    private func canonical(_ text: String, _ order: JSONValue.ElementOrder = .meaningful) throws -> String {
        try RawJSON(json: text).value.canonicalText(elementOrder: order)
    }

    @Test(
        "a value is written in one way",
        arguments: [
            (" [ 1 , 2 ] ", "[1,2]"), (#"{"b":1,"a":{"d":null,"c":true}}"#, #"{"a":{"c":true,"d":null},"b":1}"#),
            (#""\u0041\/\u00e9\u000a\"""#, #""A/é\n\"""#), ("1.0", "1"), ("1e2", "100"), ("-0", "0"), ("-0.0", "0"),
            ("0.10", "0.1"), ("25e-1", "2.5"), ("9223372036854775807", "9223372036854775807"),
            ("12345678901234567890", "1.2345678901234567e+19"), ("1e400", "1e400"), ("[]", "[]"), ("{}", "{}"),
            (#"{"a":1,"b":2,"a":3}"#, #"{"a":3,"b":2}"#), ("null", "null"),
            // The same to `==`, and two keys all the same.
            (#"{"e\u0301":1,"\u00e9":2}"#, "{\"e\u{301}\":1,\"\u{E9}\":2}"),
            // RFC 8785, section 3.2.3: sorted by UTF-16 code units, so that U+1F600 stands before U+FB33.
            (
                #"{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}"#,
                "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\u{FB33}\":3}"
            ),
        ])
    func text(_ text: String, _ expected: String) throws {
        let found = try canonical(text)
        #expect(found.utf8.elementsEqual(expected.utf8), "\(found)")
        #expect(try canonical(found) == found)
    }

    @Test("elements in any order, where that means nothing")
    func sets() throws {
        let text = #"[3,[2,1],{"a":[true,null]}]"#
        #expect(try canonical(text) == text)
        #expect(try canonical(text, .meaningless) == #"[3,[1,2],{"a":[null,true]}]"#)
    }

    @Test("what is written means what was read", arguments: try Fixtures.list("grammar/accept"))
    func meaning(fixture: Fixture) throws {
        let canonical = try RawJSON(json: fixture.bytes).value.canonicalText()
        #expect(Meaning(Array(canonical.utf8)) == Meaning(fixture.bytes))
    }

    @Test("values that mean the same have the same text, others another")
    func equality() throws {
        let fixtures = try Fixtures.list("grammar/accept").filter { $0.bytes.count < 1000 }
        let rows = try fixtures.map {
            (Meaning($0.bytes), try RawJSON(json: $0.bytes).value.canonicalText(), $0.path)
        }
        for (place, left) in rows.enumerated() {
            for right in rows[..<place] where (left.0 == right.0) != left.1.utf8.elementsEqual(right.1.utf8) {
                Issue.record("\(left.2), \(right.2): \(left.1), \(right.1)")
            }
        }
    }
}
