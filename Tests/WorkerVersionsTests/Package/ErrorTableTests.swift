import Testing

@testable import WorkerVersions

/// The table of `Errors.md`: every row is run, and every code has one.
@Suite("The table of error codes")
struct ErrorTableTests {
    /// One row of the table.
    struct Row: Sendable, CustomTestStringConvertible {
        let code: String
        let example: [UInt8]
        let offset: Int?
        let path: String
        let options: String

        var testDescription: String { code }

        init?(_ line: Substring) {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().map { cell in
                String(cell.trimming { $0 == " " || $0 == "`" })
            }
            guard cells.count == 6, line.hasPrefix("| `") else { return nil }
            code = cells[0]
            example = Self.bytes(cells[1])
            offset = Int(cells[2])
            path = cells[3]
            options = cells[4]
        }

        /// Text, in which `‹FF›` is one byte.
        private static func bytes(_ text: String) -> [UInt8] {
            var bytes: [UInt8] = []
            var rest = text[...]
            while let byte = rest.firstMatch(of: /‹([0-9A-F]{2})›/) {
                bytes += rest[..<byte.range.lowerBound].utf8
                if let value = UInt8(byte.output.1, radix: 16) { bytes.append(value) }
                rest = rest[byte.range.upperBound...]
            }
            return bytes + rest.utf8
        }
    }

    /// What the last column may say.
    static let options: [String: DecodingOptions] = [
        "": DecodingOptions(),
        "limits: Limits(depth: 2)": DecodingOptions(limits: Limits(depth: 2)),
        "limits: Limits(keyBytes: 4)": DecodingOptions(limits: Limits(keyBytes: 4)),
        "limits: Limits(stringBytes: 4)": DecodingOptions(limits: Limits(stringBytes: 4)),
        "limits: Limits(numberDigits: 4)": DecodingOptions(limits: Limits(numberDigits: 4)),
        "limits: Limits(elementBytes: 16)": DecodingOptions(limits: Limits(elementBytes: 16)),
        "limits: Limits(documentBytes: 8)": DecodingOptions(limits: Limits(documentBytes: 8)),
        "limits: Limits(bindings: 0)": DecodingOptions(limits: Limits(bindings: 0)),
        "unknownKinds: .reject": DecodingOptions(unknownKinds: .reject),
        "unknownFields: .reject": DecodingOptions(unknownFields: .reject),
    ]

    /// The type of the row whose last column speaks of a type.
    private struct OneElement: JSONReadable {
        init(from reader: inout JSONReader) throws(JSONError) {
            if try reader.nextElement() { _ = try reader.read() as Int }
        }
    }

    static func rows() throws -> [Row] {
        try Fixtures.text("Sources/WorkerVersions/WorkerVersions.docc/Errors.md").split(separator: "\n")
            .compactMap(Row.init)
    }

    @Test("every code has its row, once")
    func complete() throws {
        #expect(try Self.rows().map(\.code) == JSONError.Code.allCases.map(\.rawValue))
    }

    @Test("the example has the code, the offset and the path", arguments: try rows())
    func example(row: Row) throws {
        let error = try #require(try Self.error(of: row))
        #expect(error.code.rawValue == row.code)
        #expect(error.offset == row.offset)
        #expect(error.path.description == row.path)
    }

    private static func error(of row: Row) throws -> JSONError? {
        do throws(JSONError) {
            if row.options == "a type that reads one element" {
                _ = try OneElement(json: row.example)
                return nil
            }
        } catch {
            return error
        }
        return decodingError(row.example, try #require(options[row.options]))
    }
}

extension StringProtocol {
    /// The text without such characters at either end.
    fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> SubSequence {
        let start = firstIndex { !isTrimmed($0) } ?? endIndex
        let end = lastIndex { !isTrimmed($0) }.map(index(after:)) ?? start
        return start < end ? self[start..<end] : self[start..<start]
    }
}
