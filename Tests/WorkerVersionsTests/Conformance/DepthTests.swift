import Testing

@testable import WorkerVersions

/// 512 levels are accepted and 513 refused, on every path, in debug builds too, on a small stack.
@Suite("Depth")
struct DepthTests {
    /// A shape of nesting: what opens and closes a level, and what stands innermost.
    struct Shape: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let levels: [(open: String, close: String)]

        /// So many levels, and the offset of the innermost one.
        func text(levels count: Int) -> (bytes: [UInt8], innermost: Int) {
            let level = { (place: Int) in levels[place % levels.count] }
            let opening = (0..<count).map { level($0).open }
            let text = opening.joined() + "0" + (0..<count).reversed().map { level($0).close }.joined()
            let outer = opening.dropLast().reduce(0) { $0 + $1.utf8.count }
            let bracket = opening.last.map { Array($0.utf8) }?.firstIndex {
                $0 == ASCII.leftBracket || $0 == ASCII.leftBrace
            }
            return (Array(text.utf8), outer + (bracket ?? 0))
        }
    }

    static let shapes = [
        Shape(testDescription: "arrays", levels: [("[", "]")]),
        Shape(testDescription: "objects", levels: [(#"{"a":"#, "}")]),
        Shape(testDescription: "mixed", levels: [("[", "]"), (#"{"a":"#, "}"), (#"{"b":"#, "}")]),
        Shape(testDescription: "not the first element", levels: [("[0,", "]"), (#"{"a":0,"b":"#, #","c":null}"#)]),
    ]

    /// Where nested text stands, with the default limits: the levels around it count.
    struct Place: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let prefix: String
        let suffix: String
        let depth: Int

        /// The error of a response, read whole and byte by byte.
        func verdicts(of text: [UInt8]) -> [Verdict] {
            let input = Array(prefix.utf8) + text + Array(suffix.utf8)
            let whole = Verdict(from: prefix.utf8.count) { () throws(JSONError) in _ = try VersionResponse(json: input)
            }
            let chunked = Verdict(from: prefix.utf8.count) { () throws(JSONError) in try Place.pushBytes(of: input) }
            return [whole, chunked]
        }

        private static func pushBytes(of input: [UInt8]) throws(JSONError) {
            var stream = VersionStream()
            do {
                for byte in input { try stream.push([byte]) { (_: VersionEvent) in } }
                try stream.finish { (_: VersionEvent) in }
            } catch {
                throw error as? JSONError ?? JSONError(.unfinishedValue, at: 0)
            }
        }
    }

    private static let bindings = #"{"result":{"resources":{"bindings":["#

    static let places = [
        Place(testDescription: "unknown member of the spine", prefix: #"{"x":"#, suffix: "}", depth: 1),
        Place(
            testDescription: "unknown member of the version", prefix: #"{"result":{"x":"#,
            suffix: #","resources":{}}}"#, depth: 2),
        Place(
            testDescription: "unknown member of a leaf object", prefix: #"{"result":{"metadata":{"x":"#,
            suffix: #"},"resources":{}}}"#, depth: 3),
        Place(
            testDescription: "unknown member of a binding", prefix: bindings + #"{"type":"ai","name":"A","x":"#,
            suffix: "}]}}}", depth: 5),
        Place(
            testDescription: "unknown kind", prefix: bindings + #"{"type":"novel","name":"N","x":"#, suffix: "}]}}}",
            depth: 5),
        Place(
            testDescription: "payload of a json binding", prefix: bindings + #"{"type":"json","name":"J","json":"#,
            suffix: "}]}}}", depth: 5),
    ]

    @Test(arguments: shapes)
    func `of a whole document, read, skipped and captured`(shape: Shape) async {
        let (most, _) = shape.text(levels: 512)
        let (more, innermost) = shape.text(levels: 513)
        #expect(await SmallStack.run { Self.documentVerdicts(of: most) } == [.accept, .accept, .accept])
        let refused = Verdict.reject(.depthLimit, at: innermost)
        #expect(await SmallStack.run { Self.documentVerdicts(of: more) } == [refused, refused, refused])
    }

    /// Read, skipped, and captured and then parsed.
    private static func documentVerdicts(of text: [UInt8]) -> [Verdict] {
        [
            Verdict(from: 0) { () throws(JSONError) in _ = try WalkedDocument(json: text) },
            Verdict(from: 0) { () throws(JSONError) in _ = try SkippedDocument(json: text) },
            Verdict(from: 0) { () throws(JSONError) in
                if try RawJSON(json: text).value == .null { throw JSONError(.typeMismatch, at: 0) }
            },
        ]
    }

    @Test(arguments: places, shapes)
    func `of a value inside a response`(place: Place, shape: Shape) async {
        let (most, _) = shape.text(levels: 512 - place.depth)
        #expect(await SmallStack.run { place.verdicts(of: most) } == [.accept, .accept])
        let (more, innermost) = shape.text(levels: 513 - place.depth)
        let refused = Verdict.reject(.depthLimit, at: innermost)
        #expect(await SmallStack.run { place.verdicts(of: more) } == [refused, refused])
    }

    /// 10^6 opening brackets: no byte behind the limit is looked at.
    @Test(arguments: places)
    func `a million brackets are refused at the limit`(place: Place) async {
        let million = [UInt8](repeating: ASCII.leftBracket, count: 1_000_000)
        let refused = Verdict.reject(.depthLimit, at: 512 - place.depth)
        #expect(await SmallStack.run { place.verdicts(of: million) } == [refused, refused])
        let document = await SmallStack.run { Self.documentVerdicts(of: million) }
        #expect(document == Array(repeating: .reject(.depthLimit, at: 512), count: 3))
    }
}
