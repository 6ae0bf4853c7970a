import Synchronization
public import WorkerVersions

/// An error, by all of it that must not depend on how the input came.
public struct Fault: Error, Equatable, Sendable {
    /// What is wrong.
    public var code: JSONError.Code
    /// Where, in bytes from the start of the input.
    public var offset: Int
    /// Which value.
    public var path: JSONPath
    /// Line and column, where lines were counted.
    public var position: SourcePosition?
    /// The sentence.
    public var message: String

    /// What a caller sees of an error.
    public init(_ error: JSONError) {
        (code, offset, path) = (error.code, error.offset, error.path)
        (position, message) = (error.position, error.message)
    }

    /// The same error with line and column counted in the whole input.
    public init(_ error: JSONError, in bytes: some Collection<UInt8>) {
        self.init(error)
        position = error.position(in: bytes)
    }

    /// Whether line and column are those that counting gives.
    func isCounted(in bytes: [UInt8]) -> Bool {
        guard (0...bytes.count).contains(offset) else { return false }
        let before = bytes[..<offset]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return position == SourcePosition(line: before.count { $0 == 0x0A } + 1, column: offset - lineStart + 1)
    }
}

/// A failure event, by all that a caller sees of it.
public struct Failure: Error, Equatable, Sendable {
    /// Which document of the input.
    public var document: Int
    /// The binding's place in it.
    public var index: Int?
    var name: String?
    var type: String?
    /// What is wrong.
    public var fault: Fault
    var raw: [UInt8]?

    init(_ failure: VersionFailure) {
        (document, index) = (failure.document, failure.index)
        (name, type) = (failure.name, failure.type)
        fault = Fault(failure.error)
        raw = failure.rawJSON?.bytes
    }
}

/// Unknown members, as they are reported.
final class UnknownFieldLog: Sendable {
    private let mutex = Mutex<[UnknownField]>([])

    func append(_ field: UnknownField) { mutex.withLock { $0.append(field) } }

    var fields: [UnknownField] { mutex.withLock { $0 } }
}

/// Words for an error or none.
func said(_ fault: Fault?) -> String { fault.map { "\($0)" } ?? "no fault" }
