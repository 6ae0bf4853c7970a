import Foundation
import Testing

@testable import WorkerVersions

/// Where Foundation's `JSONDecoder` and this library differ, each on purpose. Everywhere else they agree.
@Suite("Divergences from JSONDecoder")
struct FoundationDivergenceTests {
    @Test(
        "1: a trailing comma is accepted by Foundation, an error here",
        arguments: [
            (#"{"errors": [], }"#, 15), (#"{"errors": [], "success": true,}"#, 31), (#"{"unknown": [1,2,]}"#, 17),
            (#"{"errors": [{"code": 1, "message": "m",}]}"#, 39), (#"{"errors": [{"code": 1, "message": "m"},]}"#, 40),
        ])
    func trailingComma(text: String, offset: Int) {
        #expect(OtherDecoder.accepts(text.utf8))
        let error = decodingError(Array(text.utf8))
        #expect(error?.code == .unexpectedByte)
        #expect(error?.offset == offset)
    }

    @Test(
        "2: UTF-16 and UTF-32 are detected by Foundation, an error that says so here",
        arguments: [
            String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian,
        ])
    func otherEncodings(encoding: String.Encoding) throws {
        let bytes = Array(try #require(#"{"success": true}"#.data(using: encoding)))
        #expect(try OtherDecoder.response(bytes).success == true)
        #expect(decodingError(bytes)?.code == .unsupportedEncoding)
    }

    @Test("3: a UTF-8 byte order mark is accepted by both, here once and at the very start")
    func byteOrderMark() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let document = Array(#"{"success": true}"#.utf8)
        #expect(try OtherDecoder.response(mark + document) == VersionResponse(success: true))
        #expect(try VersionResponse(json: mark + document) == VersionResponse(success: true))
        #expect(decodingError(mark + mark + document)?.offset == 3)
        #expect(decodingError([0x20] + mark + document)?.offset == 1)
        #expect(decodingError(document + mark)?.code == .trailingBytes)
    }

    @Test("4: bad UTF-8 in a string nobody reads is accepted by Foundation, an error here")
    func badUTF8() {
        let bytes = Array(#"{"unknown": "a"#.utf8) + [0xFF] + Array(#"", "success": true}"#.utf8)
        #expect(OtherDecoder.accepts(bytes))
        #expect(decodingError(bytes)?.place == JSONError.Place(code: .invalidUTF8, offset: 14, path: "unknown"))
    }

    @Test("5: of repeated keys Foundation takes the first, this library the last")
    func repeatedKeys() throws {
        let bytes = Array(#"{"success": true, "success": false}"#.utf8)
        #expect(try OtherDecoder.response(bytes).success == true)
        #expect(try VersionResponse(json: bytes).success == false)
    }

    @Test("5: keys that are canonically equal are one to Foundation, two here")
    func canonicallyEqualKeys() throws {
        let binding = #"{"type": "json", "name": "J", "json": {"\u00E9": 1, "e\u0301": 2}}"#
        let bytes = Wrapping.response(around: binding)
        guard case .json(let theirs) = try OtherDecoder.response(bytes).bindings.first?.kind,
            case .json(let ours) = try VersionResponse(json: bytes).bindings.first?.kind
        else { throw JSONError(.typeMismatch, at: 0) }
        #expect(Meaning(theirs.json.bytes).members.count == 1)
        guard case .object(let object) = ours.json.value else { throw JSONError(.typeMismatch, at: 0) }
        #expect(object.members.count == 2)
        #expect(object["\u{E9}"] != object["e\u{301}"])
        #expect(decodingError(bytes, DecodingOptions(duplicateKeys: .reject)) == nil)
    }

    @Test(
        "6: other faults in a value nobody reads are accepted by Foundation, errors here",
        arguments: [
            (#""\q""#, JSONError.Code.invalidEscape), (#""\uD800""#, .unpairedSurrogate),
            ("\"\u{1}\"", .controlCharacter), ("01", .invalidNumber), ("-", .invalidNumber), ("1.e-+5", .invalidNumber),
        ])
    func faultsNobodyReads(value: String, code: JSONError.Code) {
        let bytes = Array(#"{"unknown": \#(value), "success": true}"#.utf8)
        #expect(OtherDecoder.accepts(bytes))
        #expect(decodingError(bytes)?.code == code)
        #expect(decodingError(bytes).map { ReferenceGrammar.verdict(on: bytes) == .faulty(at: $0.offset) } == true)
    }

    @Test("7: a number beyond the range of Double is refused by both where it is read, kept here in free JSON")
    func hugeNumber() throws {
        let limit = Array(#"{"result": {"resources": {}, "number": 1e999}}"#.utf8)
        #expect(!OtherDecoder.accepts(limit))
        let place = JSONError.Place(code: .numberOutOfRange, offset: 39, path: "result.number")
        #expect(decodingError(limit)?.place == place)
        let free = Wrapping.response(around: #"{"type": "json", "name": "J", "json": 1e999}"#)
        #expect(!OtherDecoder.accepts(free))
        guard case .json(let binding) = try VersionResponse(json: free).bindings.first?.kind else {
            throw JSONError(.typeMismatch, at: 0)
        }
        #expect(binding.json.text == "1e999")
    }

    @Test(
        "8: a number that is nearly an integer is an integer to Foundation, an error here",
        arguments: ["1.0000000000000000000000001", "1000.0000000000000000000000001", "1e-400"])
    func nearlyIntegral(number: String) {
        let bytes = Array(#"{"errors": [{"code": \#(number), "message": "m"}]}"#.utf8)
        #expect(OtherDecoder.accepts(bytes))
        let place = JSONError.Place(code: .notAnInteger, offset: 21, path: "errors[0].code")
        #expect(decodingError(bytes)?.place == place)
    }

    @Test("9: some zeros with an exponent are refused by Foundation as a Double, 0 here", arguments: ["0e2", "0E1"])
    func zeroWithExponent(number: String) throws {
        try expectZero(number)
    }

    @Test("10: what rounds to 0 is refused by Foundation as a Double, 0 here", arguments: ["1e-400", "2e-324"])
    func underflow(number: String) throws {
        try expectZero(number)
    }

    private func expectZero(_ number: String) throws {
        let bytes = Array(#"{"resources": {}, "number": \#(number)}"#.utf8)
        #expect(throws: DecodingError.self) { try OtherDecoder.version(bytes) }
        #expect(try VersionDetail(json: bytes).number == 0)
    }
}
