import Foundation
import Testing

@testable import WorkerVersions

/// Four times the input takes at most eight times the time. What is linear takes four, what is quadratic sixteen.
///
/// The clock is the processor time of the test's own thread, and a test has three attempts, of which one is enough: a
/// machine that is busy with something else makes none fail.
@Suite("Linear time", .serialized)
struct LinearTimeTests {
    struct Growth: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// A measure of the small input, such that a debug build takes some tens of milliseconds.
        let size: Int
        let chunk: Int
        let decoding: DecodingOptions
        let framing: VersionStream.Framing
        let input: @Sendable (Int) -> [UInt8]

        init(
            _ name: String, _ size: Int, chunk: Int = .max, decoding: DecodingOptions = DecodingOptions(),
            framing: VersionStream.Framing = .document, _ input: @escaping @Sendable (Int) -> String
        ) {
            testDescription = name
            (self.size, self.chunk, self.decoding, self.framing) = (size, chunk, decoding, framing)
            self.input = { Array(input($0).utf8) }
        }

        func seconds(of size: Int) -> Double {
            let bytes = input(size)
            let options = VersionStream.Options(decoding: decoding, framing: framing)
            let begin = ProcessorTime.seconds
            var stream = VersionStream(options: options)
            var start = 0
            var events = 0
            while start < bytes.count {
                let end = chunk < bytes.count - start ? start + chunk : bytes.count
                try? stream.push(bytes[start..<end]) { (_: VersionEvent) in events += 1 }
                start = end
            }
            try? stream.finish { (_: VersionEvent) in events += 1 }
            #expect(events > 0 || framing == .document)
            return ProcessorTime.seconds - begin
        }
    }

    private static func response(_ bindings: String) -> String {
        #"{"result":{"resources":{"bindings":[\#(bindings)]}}}"#
    }

    private static func filled(_ count: Int, _ filling: String = "a") -> String {
        String(repeating: filling, count: count / filling.utf8.count)
    }

    static let oneByteChunks: [Growth] = [
        Growth("a long string, byte by byte", 64 << 10, chunk: 1) {
            response(#"{"type":"plain_text","name":"A","text":"\#(filled($0))"}"#)
        },
        Growth("escapes, byte by byte", 64 << 10, chunk: 1) {
            response(#"{"type":"plain_text","name":"A","text":"\#(filled($0, #"\u00e9"#))"}"#)
        },
        Growth("a json binding, byte by byte", 64 << 10, chunk: 1) {
            response(#"{"type":"json","name":"A","json":[\#(filled($0, #"{"a":1},"#))0]}"#)
        },
        Growth("an unknown member, byte by byte", 64 << 10, chunk: 1) { #"{"x":[\#(filled($0, #"{"a":1},"#))0]}"# },
        Growth("a number, byte by byte", 32 << 10, chunk: 1, decoding: manyDigits) { #"{"x":\#(filled($0, "1")) }"# },
        Growth("lines in an element, byte by byte", 48 << 10, chunk: 1) {
            response("{\(filled($0, "\n"))\"type\":\"ai\",\"name\":\"A\"}")
        },
    ]

    private static let manyDigits = DecodingOptions(limits: Limits(numberDigits: .max))
    private static let reporting = DecodingOptions(unknownFields: .report { _ in })
    private static let strict = DecodingOptions(duplicateKeys: .reject)

    static let counts: [Growth] = [
        Growth("members nobody knows", 10_000) { count in
            response("{\((0..<count).map { "\"k\($0)\":1" }.joined(separator: ",")),\"type\":\"ai\",\"name\":\"A\"}")
        },
        Growth("members nobody knows, in an unknown kind", 10_000) { count in
            response("{\((0..<count).map { "\"k\($0)\":1" }.joined(separator: ",")),\"type\":\"new\",\"name\":\"A\"}")
        },
        Growth("members nobody knows, reported", 4000, decoding: reporting) { count in
            "{\((0..<count).map { "\"k\($0)\":1" }.joined(separator: ",")),\"resources\":{}}"
        },
        Growth("members of a binding, reported", 600, decoding: reporting) { count in
            response("{\((0..<count).map { "\"k\($0)\":1" }.joined(separator: ",")),\"type\":\"ai\",\"name\":\"A\"}")
        },
        Growth("one key again and again", 10_000) {
            response("{\(filled($0 * 6, #""k":1,"#))\"type\":\"ai\",\"name\":\"A\"}")
        },
        Growth("one known key again and again", 10_000) {
            response("{\(filled($0 * 11, #""name":"A","#))\"type\":\"ai\",\"name\":\"A\"}")
        },
        Growth("different keys where repeated ones are refused", 10_000, decoding: strict) { count in
            response("{\((0..<count).map { "\"k\($0)\":1" }.joined(separator: ",")),\"type\":\"ai\",\"name\":\"A\"}")
        },
        Growth("annotations", 5000, decoding: strict) { count in
            let notes = (0..<count).map { "\"k\($0)\":\"v\"" }.joined(separator: ",")
            return #"{"result":{"annotations":{\#(notes)},"resources":{}}}"#
        },
        Growth("type behind a long value", 1 << 20) {
            response(#"{"name":"A","json":"\#(filled($0))","type":"json"}"#)
        },
        Growth("unknown kinds", 3000) {
            response(filled($0 * 25, #"{"type":"new","name":"A"},"#) + #"{"type":"ai"}"#)
        },
        Growth("bindings that do not fit", 1000) { response(filled($0 * 14, #"{"type":"d1"},"#) + "5") },
        Growth("bindings that do not fit, in small chunks", 1000, chunk: 5) {
            response(filled($0 * 14, #"{"type":"d1"},"#) + "5")
        },
        Growth("lines that are wrong", 4000, framing: .lines) { filled($0 * 4, "xyz\n") },
        Growth("documents that are wrong", 4000, framing: .sequence) { filled($0 * 4, "xyz\n") },
        Growth("an error at the end of a long line", 1 << 20) { #"{"x":"\#(filled($0))"]"# },
        Growth("an error at the end of many lines", 1 << 19, chunk: 4096) { "{\(filled($0, "\n"))]" },
        Growth("an error at the end of a long element", 1 << 17, chunk: 512) {
            response(#"{"json":[\#(filled($0, "{\"a\":1},"))}"#)
        },
    ]

    private func expectLinear(_ growth: Growth) {
        var ratios: [Double] = []
        for _ in 0..<3 {
            let (small, large) = (growth.seconds(of: growth.size), growth.seconds(of: growth.size * 4))
            ratios.append(large / small)
            if large / small <= 8 { return }
        }
        Issue.record("\(growth.testDescription): \(ratios) times the time of a quarter")
    }

    @Test(arguments: oneByteChunks)
    func `at one-byte chunks`(growth: Growth) { expectLinear(growth) }

    @Test(arguments: counts)
    func `in numbers of things`(growth: Growth) { expectLinear(growth) }
}

/// The processor time that the calling thread has taken.
enum ProcessorTime {
    static var seconds: Double {
        var time = timespec()
        // SAFETY: the call fills the variable it is lent and keeps no pointer to it.
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
