import WorkerVersions

/// A value of which everything is read, each part as what it turns out to be.
struct WalkedValue: JSONReadable {
    init(from reader: inout JSONReader) throws(JSONError) {
        if try fits(WalkedValue.walkObject, &reader) { return }
        if try fits(WalkedValue.walkArray, &reader) { return }
        if try reader.readNull() { return }
        if try fits(readAs(String.self), &reader) { return }
        if try fits(readAs(Bool.self), &reader) { return }
        if try fits(readAs(Int.self), &reader) { return }
        if try fits(readAs(Double.self), &reader) { return }
        // A number beyond every type.
        try reader.skip()
    }

    private static func walkObject(_ reader: inout JSONReader) throws(JSONError) {
        while let key = try reader.nextKey() {
            expect(key.isEqual(to: key.string), "a key is not its own text")
            _ = try WalkedValue(from: &reader)
        }
    }

    private static func walkArray(_ reader: inout JSONReader) throws(JSONError) {
        while try reader.nextElement() { _ = try WalkedValue(from: &reader) }
    }
}

private typealias Reading = (inout JSONReader) throws(JSONError) -> Void

private func readAs<Value: JSONReadable>(_: Value.Type) -> Reading {
    { (reader) throws(JSONError) in let _: Value = try reader.read() }
}

/// Whether the value is of that type, and so is read; a fault of the text goes on.
private func fits(_ read: Reading, _ reader: inout JSONReader) throws(JSONError) -> Bool {
    do throws(JSONError) {
        try read(&reader)
        return true
    } catch {
        guard [.typeMismatch, .notAnInteger, .numberOutOfRange].contains(error.code) else { throw error }
        return false
    }
}

/// A value that is read in any order whatever, behind errors too: the reader may refuse, and must not trap.
struct WanderedValue: JSONReadable {
    init(from reader: inout JSONReader) throws(JSONError) {
        var draws = Draws(from: [UInt8(truncatingIfNeeded: reader.offset), UInt8(truncatingIfNeeded: reader.depth)])
        for _ in 0..<32 {
            switch draws.next(below: 9) {
            case 0: if let key = try? reader.nextKey() { _ = key == "bindings" || key.string.isEmpty }
            case 1: _ = try? reader.nextElement()
            case 2: _ = try? reader.readNull()
            case 3: try? reader.skip()
            case 4: _ = try? reader.readRawJSON().value
            case 5: try? readAs(String.self)(&reader)
            case 6: try? readAs(Int.self)(&reader)
            case 7: try? readAs([Double].self)(&reader)
            default: try? readAs([String: Bool].self)(&reader)
            }
        }
    }
}
