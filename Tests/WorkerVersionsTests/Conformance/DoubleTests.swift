import Foundation
import Testing

@testable import WorkerVersions

@Suite("Numbers as doubles")
struct DoubleTests {
    @Test func `hard cases are correctly rounded`() throws {
        for row in HardNumbers.rows {
            #expect(try Double(json: row.text).bitPattern == row.bits, "\(row.text)")
            #expect(try Double(json: "  \(row.text)\n").bitPattern == row.bits, "\(row.text)")
            let detail = try VersionDetail(json: #"{"number":\#(row.text),"resources":{}}"#)
            #expect(detail.number?.bitPattern == row.bits, "\(row.text)")
            guard case .number(let number) = try RawJSON(json: row.text).value else {
                Issue.record("\(row.text) is no number")
                continue
            }
            #expect(number.double.bitPattern == row.bits && number.text == row.text, "\(row.text)")
        }
    }

    @Test func `beyond the range is an error for a double, and text in raw JSON`() throws {
        for text in HardNumbers.tooLarge {
            let verdict = Verdict(from: 0) { () throws(JSONError) in _ = try Double(json: " " + text) }
            #expect(verdict == .reject(.numberOutOfRange, at: 1), "\(text)")
            #expect(try RawJSON(json: text).text == text)
            #expect(ParsingPath.allCases.allSatisfy { $0.verdict(of: Array(text.utf8)).isAccepting })
        }
    }

    /// A line is the half, the float and the double in hexadecimal, and the text.
    @Test(
        .enabled(if: SharedData.folder("number-suite") != nil, "../shared/number-suite is absent"),
        arguments: [
            ("freetype-2-7.txt", 3566), ("google-wuffs.txt", 10744), ("lemire-fast-float.txt", 3299),
            ("more-test-cases.txt", 60), ("tencent-rapidjson.txt", 3563),
        ])
    func `the number suite, bit by bit`(file: String, count: Int) throws {
        guard let folder = SharedData.folder("number-suite") else { return }
        let lines = try String(contentsOf: folder.appending(path: file), encoding: .utf8).utf8.split(separator: 0x0A)
        #expect(lines.count == count)
        for line in lines {
            let fields = line.split(separator: 0x20)
            let bits = UInt64(String(fields[2]) ?? "", radix: 16)
            let text = Array(fields[3])
            let verdict = Verdict(from: 0) { () throws(JSONError) in
                let number = try Double(json: text)
                #expect(number.bitPattern == bits, "\(String(decoding: text, as: UTF8.self))")
            }
            #expect(verdict == expected(of: text, bits: bits), "\(String(decoding: text, as: UTF8.self))")
        }
    }

    /// The suite has numbers that JSON does not allow, and numbers beyond the range.
    private func expected(of text: [UInt8], bits: UInt64?) -> Verdict {
        switch ReferenceGrammar.verdict(on: text) {
        case .valid: bits == 0x7FF0 << 48 || bits == 0xFFF0 << 48 ? .reject(.numberOutOfRange, at: 0) : .accept
        case .cutShort: .reject(.unexpectedEnd, at: text.count)
        // A text without its first digit is no value at all; any other fault lies inside a number.
        case .faulty(let place): .reject(place == 0 ? .unexpectedByte : .invalidNumber, at: place)
        }
    }
}
