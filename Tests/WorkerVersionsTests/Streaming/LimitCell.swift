import Testing

@testable import WorkerVersions

/// A cell of the matrix of limits: which limit, by which way the input comes, and how much of it there is.
struct LimitCell: Hashable, Sendable, CustomStringConvertible {
    /// How an input comes.
    enum InputPath: String, CaseIterable, Sendable {
        case whole, oneByteChunks, cutInsideToken, line, async
    }

    enum Amount: Int, CaseIterable, Sendable {
        case below = -1
        case atLimit = 0
        case above = 1
    }

    let limit: SmallLimit
    let path: InputPath
    let amount: Amount

    static let all: [LimitCell] = SmallLimit.allCases.flatMap { limit in
        InputPath.allCases.flatMap { path in
            Amount.allCases.map { LimitCell(limit: limit, path: path, amount: $0) }
        }
    }

    var description: String { "\(limit.rawValue), \(path.rawValue), \(amount)" }

    /// Reads the documents of the cell; returns how many there were.
    func run() async -> Int {
        let documents = limit.documents(of: limit.value + amount.rawValue)
        for document in documents {
            await run(document)
            await run(document.padded)
        }
        return documents.count
    }

    private func run(_ document: LimitedDocument) async {
        switch path {
        case .whole:
            expect(log(document, .document, .whole), document, "stream")
            expectDecoding(document)
        case .oneByteChunks:
            for framing in VersionStream.Framing.all {
                expect(log(document, framing, .pieces(of: 1, first: 1)), document, "\(framing)")
            }
        case .cutInsideToken:
            for before in [1, 2, 3, 0] {
                let place = min(document.bytes.count, max(0, document.firstExcess - before))
                expect(log(document, .document, .split(at: place)), document, "cut at \(place)")
            }
        case .line: line(document)
        case .async: await async(document)
        }
    }

    private func log(
        _ document: LimitedDocument, _ framing: VersionStream.Framing, _ chunking: Chunking
    ) -> EventLog {
        let decoding = DecodingOptions(limits: limit.limits)
        return EventLog(document.bytes, VersionStream.Options(decoding: decoding, framing: framing), in: chunking)
    }

    /// The document is refused at its first excess byte, and the error names the limit; or it is taken.
    private func expect(
        _ log: EventLog, _ document: LimitedDocument, _ way: String, behind start: Int = 0
    ) {
        let faults = log.faults.filter { $0.code.isLimit }
        guard amount == .above else {
            if !faults.isEmpty { Issue.record("\(self), \(way): \(faults) in \(document.text)") }
            return
        }
        let place = start + document.firstExcess
        let isRight = faults.map(\.offset) == [place] && faults.map(\.code) == [limit.code]
        let namesLimit = faults.allSatisfy { $0.message.hasSuffix(" of \(limit.value)") }
        if !isRight || !namesLimit {
            Issue.record("\(self), \(way): \(faults), not at \(place) in \(document.text)")
        }
    }

    private func expectDecoding(_ document: LimitedDocument) {
        let options = DecodingOptions(malformedBindings: .keep, limits: limit.limits)
        var log = EventLog()
        do throws(JSONError) {
            if document.isBare {
                _ = try VersionDetail(json: document.bytes, options: options)
            } else {
                _ = try VersionResponse(json: document.bytes, options: options)
            }
        } catch {
            log.append(thrown: error)
        }
        expect(log, document, "decoded")
    }

    /// Between two lines that are right.
    private func line(_ document: LimitedDocument) {
        let good = Array("{\"success\":true}\n".utf8)
        let bytes = good + document.bytes + [0x0A] + good
        let options = VersionStream.Options(decoding: DecodingOptions(limits: limit.limits), framing: .lines)
        let cut = min(good.count + document.firstExcess, bytes.count)
        for chunking in [Chunking.whole, .pieces(of: 1, first: 1), .split(at: cut)] {
            let log = EventLog(bytes, options, in: chunking)
            expect(log, document, "line, \(chunking)", behind: good.count)
            let responses = amount == .above ? 2 : 3
            if log.responses.count != responses { Issue.record("\(self), \(chunking): \(log.summary)") }
        }
    }

    private func async(_ document: LimitedDocument) async {
        let options = VersionStream.Options(decoding: DecodingOptions(limits: limit.limits))
        var log = EventLog()
        do {
            let chunks = Chunking.pieces(of: 5, first: 2).chunks(of: document.bytes)
            for try await event in VersionEvents(ChunkFeed(chunks), options: options) { log.append(event) }
        } catch {
            log.append(thrown: error)
        }
        expect(log, document, "events")
        var responses = EventLog()
        do {
            let bytes = ChunkFeed(document.bytes)
            for try await _ in VersionResponses(bytes, options: options) {}
        } catch let failure as VersionFailure {
            responses.append(.failure(failure))
        } catch {
            responses.append(thrown: error)
        }
        // A misfit fails its document before the limit is met.
        if log.failures.isEmpty { expect(responses, document, "responses") }
    }
}

extension JSONError.Code {
    fileprivate var isLimit: Bool { rawValue.hasSuffix("Limit") }
}
