import WorkerVersions

/// Finds every null in JSON that goes by, in the spine of a response too, where a decoder makes absence of it.
///
/// It follows brackets and keys alone and believes what it sees: whether the text is JSON is the library's affair.
/// After a document that was wrong it starts anew where another one is sure to begin.
struct NullScanner: Sendable {
    /// An object or array that is open.
    fileprivate enum Container {
        case object(key: [UInt8])
        case array
    }

    /// The library refuses deeper documents.
    private static let deepest = 1024

    /// How many steps a path is told: more than the schema has, and so few that many nulls far down take no time.
    private static let longestPath = 32

    /// The nulls so far, by their general paths.
    private(set) var counts: [String: Int] = [:]

    private var containers: [Container] = []
    private var isInString = false
    private var isEscaped = false
    private var isKey = false
    private var expectsKey = false
    private var isLineStart = true
    private var key: [UInt8] = []

    mutating func scan(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            if isInString { stepInString(byte) } else { step(byte) }
        }
    }

    /// Stands before a document.
    mutating func restart() {
        containers.removeAll(keepingCapacity: true)
        (isInString, isEscaped, isLineStart) = (false, false, true)
    }

    private mutating func stepInString(_ byte: UInt8) {
        // No string spans lines.
        if byte == 0x0A { return restart() }
        if byte == UInt8(ascii: "\""), !isEscaped {
            isInString = false
            if isKey, !containers.isEmpty { containers[containers.count - 1] = .object(key: key) }
            return
        }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        if isKey, key.count < 256 { key.append(byte) }
    }

    private mutating func step(_ byte: UInt8) {
        switch byte {
        case 0x0A:
            isLineStart = true
            return
        case 0x1E: restart()
        case UInt8(ascii: "\""):
            isInString = true
            isKey = expectsKey
            key.removeAll(keepingCapacity: true)
        case UInt8(ascii: ":"): expectsKey = false
        case UInt8(ascii: ","): expectsKey = isInObject
        case UInt8(ascii: "{"):
            if isLineStart { restart() }
            open(.object(key: []))
        case UInt8(ascii: "["): open(.array)
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            _ = containers.popLast()
            expectsKey = false
        case UInt8(ascii: "n"): count()
        default: break
        }
        isLineStart = false
    }

    private var isInObject: Bool {
        if case .object = containers.last { true } else { false }
    }

    private mutating func open(_ container: Container) {
        guard containers.count < Self.deepest else { return }
        containers.append(container)
        expectsKey = isInObject
    }

    private mutating func count() {
        var path = JSONPath(containers.prefix(Self.longestPath).map { $0.component }).general
        if containers.count > Self.longestPath { path += "…" }
        guard !path.isEmpty, path != "result", !Self.isFree(path) else { return }
        counts[path, default: 0] += 1
    }

    /// Whether any JSON may stand there.
    private static func isFree(_ path: String) -> Bool {
        let bindings = "result.resources.bindings[]"
        guard path.hasPrefix(bindings) else { return false }
        let rest = path.dropFirst(bindings.count)
        if rest == ".json" { return true }
        return ["json", "algorithm", "key_jwk"].contains { rest.hasPrefix(".\($0).") || rest.hasPrefix(".\($0)[") }
    }
}

extension NullScanner.Container {
    fileprivate var component: JSONPath.Component {
        switch self {
        case .array: return .index(0)
        case .object(let key):
            let quote = [UInt8(ascii: "\"")]
            return .key((try? String(json: quote + key + quote)) ?? String(decoding: key, as: UTF8.self))
        }
    }
}
