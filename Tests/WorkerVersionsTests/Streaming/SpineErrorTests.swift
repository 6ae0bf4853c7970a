import Testing

@testable import WorkerVersions

/// Errors of the spine that show long after the place they lie at: that place is told in lines, however the input is cut.
@Suite("Places of errors on the spine")
struct SpineErrorTests {
    /// Documents with a line feed wherever whitespace may stand, the code, and the line and column.
    static let documents: [(text: String, code: JSONError.Code, place: SourcePosition)] = [
        ("{\n\"result\":\n{\n\n\"id\":\"x\"\n\n}\n}", .missingMember, SourcePosition(line: 3, column: 1)),
        ("\n\n  {\n\"number\":\n1\n\n\n}", .missingMember, SourcePosition(line: 3, column: 3)),
        ("[\n{},\n {\"id\":\n\"x\"\n\n}\n]", .missingMember, SourcePosition(line: 3, column: 2)),
        ("{\n \"foo\"\n\n:\n\n1\n}", .unknownField, SourcePosition(line: 2, column: 2)),
        ("{\n\"id\":null,\n\n\"resources\":{\n\n  \"foo\"\n:1}}", .unknownField, SourcePosition(line: 6, column: 3)),
        ("{\n\"success\"\n:true,\n\n\"success\"\n\n:1}", .duplicateMember, SourcePosition(line: 5, column: 1)),
        ("{\n\"result\"\n:\n\n[\n1\n]}", .typeMismatch, SourcePosition(line: 5, column: 1)),
        ("{\n\"resources\":{\n\"bindings\"\n:\n{\n\n}}}", .typeMismatch, SourcePosition(line: 5, column: 1)),
        ("{\n\"success\"\n:\n\n\n", .unexpectedEnd, SourcePosition(line: 6, column: 1)),
    ]

    private static let strict = DecodingOptions(unknownFields: .reject, duplicateKeys: .reject)

    @Test(arguments: documents)
    func `line and column do not depend on chunks`(text: String, code: JSONError.Code, place: SourcePosition) throws {
        let bytes = Array(text.utf8)
        let options = VersionStream.Options(decoding: Self.strict, framing: .sequence)
        let fault = try #require(EventLog(bytes, options, in: .pieces(of: 1, first: 1)).faults.first)
        #expect(fault.code == code && fault.position == place)
        expectSameEvents(bytes, text, .splits, framings: [.document, .sequence], decoding: Self.strict)
    }
}
