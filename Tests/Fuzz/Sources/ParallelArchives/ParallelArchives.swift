import Foundation
import FuzzSupport
import WorkerVersions

/// Reads the archives that are named as arguments on several threads, over and over: to be run under ThreadSanitizer.
@main
struct ParallelArchives {
    static func main() throws {
        var runs = 0
        for path in CommandLine.arguments.dropFirst() {
            let lines = [UInt8](try Data(contentsOf: URL(filePath: path)))
            let archive = Array(repeatElement(lines + [0x0A], count: 16).joined())
            // A handler is called from all threads.
            let decoding = DecodingOptions(unknownFields: .report { _ in })
            let options = VersionStream.Options(decoding: decoding, framing: .lines, rawJSON: .include)
            let expected = EventLog([archive], options).entries
            for threads in [2, 3, 8] {
                for blockBytes in [1, 1000, 16 << 10] {
                    let worker = ParallelLines(threadCount: threads, blockBytes: blockBytes)
                    expectBlocksAgree(worker, archive, options, expected)
                    runs += 1
                }
            }
        }
        print("parallel archives: \(runs) runs agree")
    }
}
