import Testing

@testable import WorkerVersions

/// No order of calls traps, and each means something.
@Suite("Order of calls to a token reader")
struct TokenOrderTests {
    typealias Step = JSONTokenReader.Step

    private func reader(_ text: String) -> JSONTokenReader {
        var reader = JSONTokenReader()
        reader.push(Array(text.utf8))
        reader.finish()
        return reader
    }

    @Test func `nothing pushed`() throws {
        var reader = JSONTokenReader()
        #expect(try reader.next() == .needMore)
        #expect(try reader.read(as: Int.self) == .needMore)
        #expect(try reader.nextElement(at: [], as: Int.self) == .needMore)
        reader.push([])
        #expect(try reader.next() == .needMore)
        #expect(reader.path.isEmpty && reader.offset == 0 && reader.depth == 0 && reader.failure == nil)
        reader.finish()
        let error = #expect(throws: JSONError.self) { try reader.next() }
        #expect(error?.code == .unexpectedEnd && error?.offset == 0)
        #expect(error?.position == SourcePosition(line: 1, column: 1))
    }

    @Test func `the end is told again and again, and so is an error`() throws {
        var reader = reader("1 ")
        #expect(try reader.read() == .ready(1))
        for _ in 0..<3 {
            #expect(try reader.next() == .end)
            #expect(try reader.read(as: Int.self) == .end)
            #expect(try reader.nextElement(at: ["a"], as: Int.self) == .end)
            reader.skipValue()
            reader.finish()
        }
        var wrong = self.reader("[}")
        #expect(try wrong.next() == .ready(.beginArray))
        let error = #expect(throws: JSONError.self) { try wrong.next() }
        #expect(error?.code == .unexpectedByte && wrong.failure == error)
        for _ in 0..<3 {
            wrong.skipValue()
            #expect(#expect(throws: JSONError.self) { try wrong.read(as: Int.self) } == error)
            #expect(#expect(throws: JSONError.self) { try wrong.next() } == error)
        }
    }

    @Test func `a document that is over needs the end of the input`() throws {
        var reader = JSONTokenReader()
        reader.push(Array("{} ".utf8))
        #expect(try reader.next() == .ready(.beginObject))
        #expect(try reader.next() == .ready(.endObject))
        #expect(try reader.next() == .needMore)
        reader.push(Array("\n,".utf8))
        let error = #expect(throws: JSONError.self) { try reader.next() }
        #expect(error?.code == .trailingBytes && error?.offset == 4)
        #expect(error?.position == SourcePosition(line: 2, column: 1))
    }

    @Test func `bytes behind the end are an error, none are not`() throws {
        var reader = reader("[1")
        reader.push([])
        #expect(reader.failure == nil)
        reader.push(Array("]".utf8))
        let error = #expect(throws: JSONError.self) { try reader.next() }
        #expect(error?.code == .trailingBytes && error?.offset == 2)
        reader.push(Array("]".utf8))
        #expect(reader.failure == error)
    }

    @Test func `a value in an object is the next member's`() throws {
        var reader = reader(#"{"a":1,"b":[2,3],"c":4}"#)
        #expect(try reader.next() == .ready(.beginObject))
        #expect(try reader.read() == .ready(1))
        #expect(reader.path == ["a"])
        #expect(try reader.next() == .ready(.key("b")))
        #expect(try reader.read() == .ready([2, 3]))
        #expect(try reader.read(as: JSONValue.self) == .ready(.number(JSONNumber(text: "4"))))
        #expect(reader.path == ["c"])
        #expect(try reader.read(as: Int.self) == .end)
        #expect(reader.depth == 0 && reader.offset == 23)
        #expect(try reader.next() == .end)
    }

    @Test func `skipped values are counted, and end with their container`() throws {
        var reader = reader(#"[0,{"a":1,"b":2,"c":3},[4],5]"#)
        #expect(try reader.next() == .ready(.beginArray))
        reader.skipValue()
        #expect(try reader.next() == .ready(.beginObject))
        #expect(reader.path == [1])
        reader.skipValue()
        reader.skipValue()
        #expect(try reader.next() == .ready(.key("c")))
        reader.skipValue()
        reader.skipValue()
        #expect(try reader.next() == .ready(.endObject))
        #expect(try reader.read() == .ready([4]))
        reader.skipValue()
        #expect(try reader.read(as: Int.self) == .end)
        #expect(try reader.next() == .end)
    }

    /// What a call could not have is still there for any other.
    @Test func `a value that was cut may be taken in another way`() throws {
        let value = #"{"a":[1,"x"]}"#
        for count in 1..<value.utf8.count {
            let (begin, rest) = (Array(value.utf8.prefix(count)), Array(value.utf8.dropFirst(count)))
            var cut = JSONTokenReader()
            cut.push(begin)
            #expect(try cut.read(as: RawJSON.self) == .needMore)
            var tokens = cut
            cut.skipValue()
            #expect(try cut.next() == .needMore)
            cut.push(rest)
            cut.finish()
            #expect(try cut.next() == .end)
            tokens.push(rest)
            tokens.finish()
            #expect(try tokens.next() == .ready(.beginObject))
            #expect(try tokens.next() == .ready(.key("a")))
            #expect(try tokens.read(as: RawJSON.self) == .ready(RawJSON(validated: Array(#"[1,"x"]"#.utf8))))
        }
    }

    /// A type that leaves its value half read is told so, and costs no more than that value.
    @Test func `a type that does not read its value`() throws {
        struct Idle: JSONReadable { init(from reader: inout JSONReader) throws(JSONError) {} }
        var reader = reader("[{},2]")
        #expect(try reader.next() == .ready(.beginArray))
        let error = #expect(throws: JSONError.self) { try reader.read(as: Idle.self) }
        #expect(error?.code == .unfinishedValue && reader.failure == nil)
        #expect(try reader.read() == .ready(2))
    }

    @Test func `a copy goes its own way`() throws {
        var reader = reader("[1,2]")
        #expect(try reader.next() == .ready(.beginArray))
        var copy = reader
        #expect(try copy.read() == .ready(1))
        #expect(try reader.read() == .ready(1))
        #expect(try copy.read() == .ready(2))
        #expect(try reader.next() == .ready(.number(JSONNumber(text: "2"))))
    }

    @Test func `descriptions show no values`() {
        let texts = [JSONToken.string("secret"), .number(JSONNumber(text: "42"))].map(\.description)
        #expect(texts == ["a string of 6 bytes", "a number"])
    }

    /// Bytes that were read are let go, those of a skipped value at once.
    @Test func `what is kept`() throws {
        var reader = JSONTokenReader()
        reader.push(Array("[".utf8))
        #expect(try reader.next() == .ready(.beginArray))
        reader.skipValue()
        let chunk =
            [UInt8](repeating: UInt8(ascii: "["), count: 100) + [UInt8](repeating: UInt8(ascii: "]"), count: 100)
        reader.push(Array("[".utf8))
        for _ in 0..<1000 {
            reader.push(chunk + [UInt8(ascii: ",")])
            #expect(try reader.next() == .needMore)
            #expect(reader.keptCount <= 2 * chunk.count + 2)
        }
        #expect(reader.offset == 2 + 201_000)
    }
}
