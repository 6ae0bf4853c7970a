import Testing

@testable import WorkerVersions

/// Four times the input takes at most eight times the time, however a token reader is fed and asked.
@Suite("Linear time of a token reader", .serialized)
struct TokenTimeTests {
    struct Growth: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let size: Int
        let read: @Sendable (Int) -> Void

        init(_ name: String, _ size: Int, _ read: @escaping @Sendable (Int) -> Void) {
            (testDescription, self.size, self.read) = (name, size, read)
        }

        /// Reads a text in chunks of that size.
        init(
            _ name: String, _ size: Int, chunk: Int, _ requests: TokenLog.Requests,
            _ text: @escaping @Sendable (Int) -> String
        ) {
            self.init(name, size) { size in
                let limits = Limits(numberDigits: .max)
                let log = TokenLog(
                    Array(text(size).utf8), requests, limits: limits, in: .pieces(of: chunk, first: chunk))
                #expect(log.thrown == nil)
            }
        }
    }

    private static func filled(_ count: Int, _ filling: String) -> String {
        String(repeating: filling, count: count / filling.utf8.count)
    }

    static let growths: [Growth] = [
        Growth("a long string, byte by byte", 32 << 10, chunk: 1, .tokens) { #"["\#(filled($0, "a"))"]"# },
        Growth("escapes, byte by byte", 32 << 10, chunk: 1, .tokens) { #"["\#(filled($0, #"\u00e9"#))"]"# },
        Growth("a number, byte by byte", 32 << 10, chunk: 1, .tokens) { "[\(filled($0, "1"))]" },
        Growth("whitespace, byte by byte", 32 << 10, chunk: 1, .tokens) { "[\(filled($0, "\n"))]" },
        Growth("a value, byte by byte", 32 << 10, chunk: 1, .values) { #"[\#(filled($0, #"{"a":1},"#))0]"# },
        Growth("a skipped value, byte by byte", 32 << 10, chunk: 1, .skips) { #"[\#(filled($0, #"{"a":1},"#))0]"# },
        Growth("many tokens in one chunk", 64 << 10, chunk: 1 << 30, .tokens) { #"[\#(filled($0, #"{"a":1},"#))0]"# },
        Growth("many elements in one chunk", 64 << 10, chunk: 1 << 30, .elements) {
            #"[\#(filled($0, #"{"a":1},"#))0]"#
        },
        Growth("one member's keys in small chunks", 64 << 10, chunk: 5, .tokens) {
            #"{\#(filled($0, #""a":1,"#))"b":0}"#
        },
        Growth("one token a push, of many before a long string", 20_000) { size in
            var reader = JSONTokenReader()
            let tokens = Array("[\(filled(2 * size, "1,"))\"".utf8)
            reader.push(tokens + [UInt8](repeating: UInt8(ascii: "s"), count: 20 * size))
            for _ in 0..<size {
                _ = try? reader.next()
                reader.push([UInt8(ascii: "s")])
            }
            #expect(reader.failure == nil)
        },
        Growth("pushes that nobody reads", 32 << 10) { size in
            var reader = JSONTokenReader()
            for _ in 0..<size { reader.push([0x20]) }
        },
        Growth("elements that do not fit", 2000) { size in
            var reader = JSONTokenReader()
            reader.push(Array("[\(filled(size * 6, "\n\"x\",\n"))0]".utf8))
            _ = try? reader.next()
            var misfits = 0
            while misfits < size, (try? reader.read(as: Int.self)) == nil { misfits += 1 }
            #expect(misfits == size && reader.failure == nil)
        },
    ]

    @Test(arguments: growths)
    func `four times the input`(growth: Growth) {
        var ratios: [Double] = []
        for _ in 0..<3 {
            let seconds = [growth.size, growth.size * 4].map { size in
                let begin = ProcessorTime.seconds
                growth.read(size)
                return ProcessorTime.seconds - begin
            }
            ratios.append(seconds[1] / seconds[0])
            if seconds[1] <= 8 * seconds[0] { return }
        }
        Issue.record("\(growth.testDescription): \(ratios) times the time of a quarter")
    }
}
