import WorkerVersions

/// Reads an archive of lines as one stream, and expects what each line brings that is decoded by itself.
public func expectLinesAgree(_ bytes: ExactBytes, _ draws: inout Draws) {
    let options = VersionStream.Options(
        decoding: DecodingOptions(drawnFrom: &draws), framing: .lines, rawJSON: .include)
    let archive = Array(bytes)
    let whole = EventLog([bytes], options)
    expectSame(whole.entries, entries(lineByLine: archive, options), "in a stream and line by line")
    // Threads take most of the time: few inputs have them, and blocks of all sizes.
    guard draws.next(below: 4) == 0 else { return }
    let blockBytes = draws.one(of: [1, 16, 128, 1024]) + draws.next(below: 64)
    let worker = ParallelLines(threadCount: 1 + draws.next(below: 3), blockBytes: blockBytes)
    expectBlocksAgree(worker, archive, options, whole.entries)
}

/// The events of each line, each read as an archive of its own.
private func entries(lineByLine archive: [UInt8], _ options: VersionStream.Options) -> [EventLog.Entry] {
    var entries: [EventLog.Entry] = []
    var (documents, line, start) = (0, 0, 0)
    for text in archive.split(separator: 0x0A, omittingEmptySubsequences: false) {
        // A byte order mark, and what tells of UTF-16, count in the first two bytes of the input alone.
        let before = [UInt8](repeating: 0x0A, count: min(start, 2))
        let log = EventLog([ExactBytes(before + text)], options)
        let place = LinePlace(document: documents, offset: start - before.count, line: line - before.count)
        entries += log.entries.map(place.moved)
        documents += log.entries.count(where: \.endsDocument)
        start += text.count + 1
        line += 1
    }
    return entries
}

/// Where a line stands in its archive.
private struct LinePlace {
    let document: Int
    let offset: Int
    let line: Int

    func moved(_ entry: EventLog.Entry) -> EventLog.Entry {
        switch entry {
        case .failure(var failure):
            failure.document += document
            failure.fault.offset += offset
            failure.fault.position?.line += line
            return .failure(failure)
        case .thrown, .binding, .response: return entry
        }
    }
}
