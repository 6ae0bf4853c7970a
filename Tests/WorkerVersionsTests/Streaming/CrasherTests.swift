import Foundation
import Synchronization
import Testing

@testable import WorkerVersions

/// Inputs that once made a decoder trap, hang or give two answers: none does any more, on any way into the library.
@Suite("Crashers")
struct CrasherTests {
    /// Every file of the folder, whatever its name, but for its description.
    static func all() throws -> [Fixture] {
        let folder = Fixtures.package.appending(path: "Fixtures/crashers").path(percentEncoded: false)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        return try names.filter { $0 != "README.md" }.map { try Fixtures.load("crashers/\($0)") }
    }

    /// What an input is read with: the defaults, what rejects, and limits that it meets.
    static let decodings: [DecodingOptions] =
        [DecodingOptions(), DecodingOptions(unknownKinds: .reject, unknownFields: .reject, duplicateKeys: .reject)]
        + [
            Limits(depth: 1), Limits(keyBytes: 8), Limits(stringBytes: 8), Limits(numberDigits: 2),
            Limits(elementBytes: 24), Limits(documentBytes: 24), Limits(bindings: 1), Limits(elementBytes: 88),
            Limits(elementBytes: 137, documentBytes: 105), Limits(elementBytes: 14, documentBytes: 73),
            Limits(documentBytes: 38, bindings: 0),
        ].map { DecodingOptions(limits: $0) }
        + [
            DecodingOptions(unknownFields: .report { _ in }, limits: Limits(documentBytes: 21)),
            DecodingOptions(unknownFields: .reject, limits: Limits(documentBytes: 21)),
        ]

    @Test(arguments: try all())
    func `whole, and in chunks`(crasher: Fixture) {
        for (place, decoding) in Self.decodings.enumerated() {
            expectSameEvents(crasher.bytes, "\(crasher.path), options \(place)", .splits, decoding: decoding)
            _ = try? VersionResponse(json: crasher.bytes, options: decoding)
            _ = try? VersionDetail(json: crasher.bytes, options: decoding)
        }
    }

    /// Up to every limit of the document, the same members are told of however it is cut.
    @Test(arguments: try all().filter { $0.bytes.count < 200 })
    func `unknown members`(crasher: Fixture) {
        let wrong = (0..<crasher.bytes.count).filter { limit in
            let whole = reported(crasher.bytes, documentBytes: limit, chunk: .max)
            return [1, 7].contains { reported(crasher.bytes, documentBytes: limit, chunk: $0) != whole }
        }
        #expect(wrong.isEmpty)
    }

    private func reported(_ bytes: [UInt8], documentBytes: Int, chunk: Int) -> [UnknownField] {
        let fields = Mutex<[UnknownField]>([])
        let decoding = DecodingOptions(
            unknownFields: .report { field in fields.withLock { $0.append(field) } },
            limits: Limits(documentBytes: documentBytes))
        var stream = VersionStream(options: VersionStream.Options(decoding: decoding, framing: .lines))
        for start in stride(from: 0, to: bytes.count, by: min(chunk, bytes.count)) {
            try? stream.push(bytes[start..<min(bytes.count, start + min(chunk, bytes.count))]) { _ in }
        }
        return fields.withLock { $0 }
    }

    @Test(arguments: try all())
    func `looked at, skipped and captured`(crasher: Fixture) {
        try? VersionReader.forEachBinding(in: crasher.bytes) { view in
            _ = (view.type, view.name, view.rawJSON)
            _ = try? view.binding()
            return .next
        }
        // What is decoded is JSON.
        let isDecoded = (try? VersionResponse(json: crasher.bytes)) != nil
        #expect(!isDecoded || (try? VersionReader.checkSyntax(of: crasher.bytes)) != nil)
        let verdicts = ParsingPath.allCases.map { $0.verdict(of: crasher.bytes) }
        // Of the several documents of an archive, a line or a stream takes more than one.
        guard !crasher.path.hasSuffix(".ndjson") else { return }
        #expect(verdicts.allSatisfy { $0.isAccepting } || verdicts.allSatisfy { $0.isRejecting }, "\(verdicts)")
    }

    @Test(arguments: try all())
    func `as an archive on several threads`(crasher: Fixture) async throws {
        for decoding in Self.decodings {
            let options = VersionStream.Options(decoding: decoding, framing: .lines, rawJSON: .include)
            let expected = EventLog(crasher.bytes, options).entries.map(\.withoutDocument)
            for blockBytes in [1, 16, 4096] {
                var entries: [EventLog.Entry] = []
                try await ParallelLines(threadCount: 2, blockBytes: blockBytes).process(crasher.bytes) { block in
                    var log = EventLog()
                    try block.forEachEvent(options: options) { (event: VersionEvent) in
                        log.append(event)
                        return Flow.next
                    }
                    return log
                } deliver: { log in
                    entries += log.entries.map(\.withoutDocument)
                    return .next
                }
                #expect(entries == expected, "blocks of \(blockBytes)")
            }
        }
    }
}

extension EventLog.Entry {
    /// The entry without its document's number, which a block counts from its own first one.
    fileprivate var withoutDocument: EventLog.Entry {
        guard case .failure(var failure) = self else { return self }
        failure.document = 0
        return .failure(failure)
    }
}
