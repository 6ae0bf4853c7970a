/// A type that reads itself from the pull parser.
public protocol JSONReadable {
    /// Reads the value that `reader` stands before, to its end.
    init(from reader: inout JSONReader) throws(JSONError)
}

/// A type that is made from the members of one small object: the idiom of every object that holds no long array.
protocol JSONObjectReadable {
    /// Makes the value; members nobody asks for are unknown fields.
    init(from members: inout ObjectMembers) throws(JSONError)
}

/// A large object of which every member may be absent: it starts empty and is filled in where it stays. Returned from
/// where it was made, its strings would all be retained and released on the way.
protocol JSONObjectUpdatable {
    /// Takes over the members; those nobody asked for are unknown fields.
    mutating func update(from members: inout ObjectMembers) throws(JSONError)
}

extension String: JSONReadable {
    /// Reads a string, its escapes resolved.
    ///
    /// - Throws: ``JSONError/Code/typeMismatch`` if the value is something else, and syntax errors.
    public init(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.valueStart() == ASCII.quote else { throw reader.mismatch(.string) }
        let start = reader.offset &+ 1
        let run = reader.tokenizer.stringRun(from: start)
        guard run.isClosed,
            run.stop &- start <= reader.limits.stringBytes
        else { throw reader.syntaxError(.value) }
        self = reader.tokenizer.bytes.text(from: start, run)
        reader.took(to: run.stop &+ 1)
    }
}

extension Bool: JSONReadable {
    /// Reads `true` or `false`.
    ///
    /// - Throws: ``JSONError/Code/typeMismatch`` if the value is something else, and syntax errors.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let first = try reader.valueStart()
        guard TokenKind(startingWith: first) == .boolean else { throw reader.mismatch(.boolean) }
        guard let end = reader.tokenizer.literalEnd(from: reader.offset) else { throw reader.syntaxError(.value) }
        self = first == UInt8(ascii: "t")
        reader.took(to: end)
    }
}

extension JSONReader {
    /// The end of the number here.
    fileprivate mutating func numberEnd() throws(JSONError) -> Int {
        guard TokenKind(startingWith: try valueStart()) == .number else { throw mismatch(.number) }
        guard let end = tokenizer.numberEnd(from: offset, mostDigits: limits.numberDigits) else {
            throw syntaxError(.value)
        }
        return end
    }
}

extension Int: JSONReadable {
    /// Reads a number whose value is an integer in range, however it is written: `1`, `1.0`, `1e3`.
    ///
    /// - Throws: ``JSONError/Code/notAnInteger`` or ``JSONError/Code/numberOutOfRange`` for other numbers,
    ///   ``JSONError/Code/typeMismatch`` for other values, and syntax errors.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let end = try reader.numberEnd()
        do throws(DecimalNumber.IntegerFault) {
            self = try reader.tokenizer.bytes.integer(from: reader.offset, to: end)
        } catch {
            switch error {
            case .notAnInteger: throw JSONError(.notAnInteger, at: reader.offset)
            case .outOfRange: throw JSONError(.numberOutOfRange, at: reader.offset)
            }
        }
        reader.took(to: end)
    }
}

extension Double: JSONReadable {
    /// Reads a number, correctly rounded; one beyond the range is ``JSONError/Code/numberOutOfRange``.
    ///
    /// - Throws: ``JSONError/Code/typeMismatch`` if the value is something else, and syntax errors.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let end = try reader.numberEnd()
        self = reader.tokenizer.bytes.double(from: reader.offset, to: end)
        guard isFinite else { throw JSONError(.numberOutOfRange, at: reader.offset) }
        reader.took(to: end)
    }
}

extension Array: JSONReadable where Element: JSONReadable {
    /// Reads an array.
    ///
    /// - Throws: ``JSONError/Code/typeMismatch`` if the value is something else, what an element throws, and syntax errors.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = []
        guard try reader.nextElement() else { return }
        // Most arrays here are short: room for a few at once is cheaper than growing by one, two and four.
        reserveCapacity(4)
        append(try reader.read())
        while try reader.nextElement() {
            append(try reader.read())
        }
    }
}

extension Dictionary: JSONReadable where Key == String, Value: JSONReadable {
    /// Reads an object as a map; of several members with one key, the last counts.
    ///
    /// - Throws: ``JSONError/Code/typeMismatch`` if the value is something else, what a value throws, and syntax errors.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = [:]
        while let key = try reader.nextKey() {
            let name = key.string
            self[name] = try reader.read()
        }
    }
}
