/// The objects and arrays that are open around a place, and at which key or element of each it stands.
///
/// Paths are made of it: those of errors, by walking bytes once more, and those of a reader whose bytes are gone. There are
/// never more than the limit of depth allows.
struct OpenContainers: Sendable {
    fileprivate enum Container {
        case object(key: String?)
        case array(index: Int)
    }

    private var containers: [Container] = []

    /// How many are open.
    var count: Int { containers.count }

    var isEmpty: Bool { containers.isEmpty }

    /// Whether the innermost one is an object.
    var isInObject: Bool {
        if case .object = containers.last { true } else { false }
    }

    /// Whether the innermost one is an object, and no key of it is at hand.
    var isBeforeKey: Bool {
        if case .object(key: nil) = containers.last { true } else { false }
    }

    mutating func openObject() {
        containers.append(.object(key: nil))
    }

    mutating func openArray() {
        containers.append(.array(index: 0))
    }

    mutating func close() {
        _ = containers.popLast()
    }

    /// Notes the key of the member at hand.
    mutating func enter(_ key: String) {
        guard case .object = containers.popLast() else { return }
        containers.append(.object(key: key))
    }

    /// Goes on behind a comma.
    mutating func goOn() {
        switch containers.popLast() {
        case .array(let index): containers.append(.array(index: index + 1))
        case .object: containers.append(.object(key: nil))
        case nil: break
        }
    }

    /// The path of the value at hand.
    var path: JSONPath {
        JSONPath(
            containers.compactMap { container in
                switch container {
                case .object(let key): key.map { .key($0) }
                case .array(let index): .index(index)
                }
            })
    }
}

extension OpenContainers {
    /// What the value at hand is to somebody who wants the elements of one array.
    enum Role {
        /// It is one of them.
        case element
        /// It is that array, or they lie inside it: it has to be of this kind.
        case way(TokenKind)
        /// It is none of theirs.
        case other
    }

    /// The role of the value at hand for the array at `path`.
    func role(for path: JSONPath) -> Role {
        let steps = path.components
        guard count <= steps.count + 1, zip(containers, steps).allSatisfy({ $0.stands(at: $1) }) else { return .other }
        if count > steps.count { return isInObject ? .other : .element }
        if count < steps.count, case .key = steps[count] { return .way(.object) }
        return .way(.array)
    }
}

extension OpenContainers.Container {
    /// Whether this is the step that was taken. Keys are the same when their bytes are.
    fileprivate func stands(at step: JSONPath.Component) -> Bool {
        switch (self, step) {
        case (.object(let key?), .key(let wanted)): key.utf8.elementsEqual(wanted.utf8)
        case (.array(let index), .index(let wanted)): index == wanted
        default: false
        }
    }
}
