/// Finds which value an offset lies in, by walking the bytes once more. Only errors ask, so success never pays for paths.
struct PathFinder {
    private var open = OpenContainers()
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
    var path: JSONPath { open.path }

    private mutating func step(over tokenizer: borrowing Tokenizer, from offset: Int, target: Int) -> Int {
        switch tokenizer.bytes.byte(at: offset) {
        case ASCII.leftBrace: open.openObject()
        case ASCII.leftBracket: open.openArray()
        case ASCII.rightBrace, ASCII.rightBracket: open.close()
        case ASCII.comma: open.goOn()
        case ASCII.quote: return string(tokenizer, from: offset + 1, target: target)
        default: break
        }
        return offset + 1
    }

    private mutating func string(_ tokenizer: borrowing Tokenizer, from start: Int, target: Int) -> Int {
        let run = tokenizer.stringRun(from: start)
        // What is wrong, or cut, before the target is what the target lies in: no key yet.
        guard run.isClosed else { return target }
        if open.isBeforeKey, run.stop < target { open.enter(tokenizer.bytes.text(from: start, run)) }
        return run.stop + 1
    }
}
