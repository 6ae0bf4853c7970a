import Testing

@testable import WorkerVersions

/// Every byte of a response replaced by bytes that hurt, read byte by byte: the same error as of the whole, and its path is
/// that of the value it lies in.
@Suite("Places of mutations")
struct MutationPathTests {
    @Test(arguments: Array("{]\",:0x".utf8) + [0x01, 0xFF])
    func `a byte replaced`(replacement: UInt8) throws {
        let original = try Fixtures.load("responses/reference-page.json").bytes
        var count = 0
        // Another replacement goes through other bytes, so that all have their turn.
        for offset in stride(from: Int(replacement) % Sampling.every(23), to: original.count, by: Sampling.every(23)) {
            var bytes = original
            bytes[offset] = replacement
            let mutation = "byte \(offset) replaced by \(replacement)"
            let whole = EventLog(bytes, VersionStream.Options())
            let pieces = EventLog(bytes, VersionStream.Options(), in: .pieces(of: 1, first: 1))
            #expect(pieces == whole, "\(mutation)")
            guard let error = decodingError(bytes), error.isSyntax else { continue }
            let thrown = try #require(whole.thrown, "\(mutation)")
            #expect(thrown.place == error && thrown.position == error.position(in: bytes), "\(mutation)")
            #expect(error.path == JSONPath(PlainPath.steps(to: error.offset, in: bytes)), "\(mutation): \(error)")
            count += 1
        }
        #expect(count > 10)
    }
}

/// The path of a place, found as plainly as it can be: what the library's own finder is held against.
private enum PlainPath {
    private enum Container {
        case object(String?)
        case array(Int)
    }

    /// The steps to the byte at `offset`, all bytes before which are JSON.
    static func steps(to offset: Int, in bytes: [UInt8]) -> [JSONPath.Component] {
        var open: [Container] = []
        var place = 0
        while place < offset {
            switch bytes[place] {
            case UInt8(ascii: "{"): open.append(.object(nil))
            case UInt8(ascii: "["): open.append(.array(0))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): open.removeLast()
            case UInt8(ascii: ","): passComma(&open)
            case UInt8(ascii: "\""):
                let start = place + 1
                place = start
                while place < offset, bytes[place] != UInt8(ascii: "\"") {
                    place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
                }
                if place < offset, case .object(nil) = open.last {
                    open[open.count - 1] = .object(String(decoding: bytes[start..<place], as: UTF8.self))
                }
            default: break
            }
            place += 1
        }
        return open.compactMap(step)
    }

    private static func passComma(_ open: inout [Container]) {
        switch open.removeLast() {
        case .object: open.append(.object(nil))
        case .array(let place): open.append(.array(place + 1))
        }
    }

    private static func step(_ container: Container) -> JSONPath.Component? {
        switch container {
        case .object(let key): key.map { .key($0) }
        case .array(let place): .index(place)
        }
    }
}
