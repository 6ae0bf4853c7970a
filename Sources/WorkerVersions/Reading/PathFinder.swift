/// Finds which value an offset lies in, by walking the bytes once more. Only errors ask, so success never pays for paths.
struct PathFinder {
    private enum Container {
        case object(key: String?)
        case array(index: Int)
    }

    private var containers: [Container] = []
    private var offset: Int

    /// A finder at the start of the value that all paths start from.
    init(from start: Int) {
        offset = start
    }

    /// The path of the value at `target`, from the value that starts at `start`.
    static func path(to target: Int, _ tokenizer: borrowing Tokenizer, from start: Int) -> JSONPath {
        var finder = PathFinder(from: start)
        finder.advance(to: target, tokenizer)
        return finder.path
    }

    /// Walks on to `target`, which does not lie before the last one.
    mutating func advance(to target: Int, _ tokenizer: borrowing Tokenizer) {
        while offset < min(target, tokenizer.bytes.count) {
            offset = step(over: tokenizer, from: offset, target: target)
        }
    }

    /// The path of the place that was reached.
    var path: JSONPath {
        JSONPath(
            containers.compactMap { container in
                switch container {
                case .object(let key): key.map { .key($0) }
                case .array(let index): .index(index)
                }
            })
    }

    private mutating func step(over tokenizer: borrowing Tokenizer, from offset: Int, target: Int) -> Int {
        switch tokenizer.bytes.byte(at: offset) {
        case ASCII.leftBrace: containers.append(.object(key: nil))
        case ASCII.leftBracket: containers.append(.array(index: 0))
        case ASCII.rightBrace, ASCII.rightBracket: _ = containers.popLast()
        case ASCII.comma: comma()
        case ASCII.quote: return string(tokenizer, from: offset + 1, target: target)
        default: break
        }
        return offset + 1
    }

    private mutating func comma() {
        switch containers.popLast() {
        case .array(let index): containers.append(.array(index: index + 1))
        case .object: containers.append(.object(key: nil))
        case nil: break
        }
    }

    private mutating func string(_ tokenizer: borrowing Tokenizer, from start: Int, target: Int) -> Int {
        let run = tokenizer.stringRun(from: start)
        // A key that is not whole is no step: the error is in it.
        if case .object(key: nil) = containers.last, run.isClosed, run.stop < target {
            containers[containers.count - 1] = .object(key: tokenizer.bytes.text(from: start, run))
        }
        return run.stop + 1
    }
}
