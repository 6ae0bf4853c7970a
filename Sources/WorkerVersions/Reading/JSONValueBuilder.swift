extension JSONValue: JSONReadable {
    /// Reads any value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = try JSONValueBuilder.read(&reader)
    }
}

/// Builds a `JSONValue` without recursion: what is open stands in a list, so depth costs memory and never the stack.
enum JSONValueBuilder {
    private enum Container {
        case array([JSONValue])
        case object([JSONObject.Member], key: String)
    }

    static func read(_ reader: inout JSONReader) throws(JSONError) -> JSONValue {
        var open: [Container] = []
        while true {
            var value = try begin(&reader, &open)
            // A value that is whole goes into the innermost container, which may thereby be whole itself.
            while let whole = value {
                guard let container = open.popLast() else { return whole }
                value = try add(whole, to: container, &reader, &open)
            }
        }
    }

    /// Reads a scalar or an empty container; or opens one, and stands before its first value.
    private static func begin(_ reader: inout JSONReader, _ open: inout [Container]) throws(JSONError) -> JSONValue? {
        switch TokenKind(startingWith: try reader.valueStart()) {
        case .array:
            guard try reader.nextElement() else { return .array([]) }
            open.append(.array([]))
            return nil
        case .object:
            guard let key = try reader.nextKey() else { return .object(JSONObject(members: [])) }
            open.append(.object([], key: key.string))
            return nil
        case .string: return .string(try reader.read())
        case .boolean: return .boolean(try reader.read())
        case .number: return .number(JSONNumber(text: try reader.readRawJSON().text))
        case .null, nil:
            guard try reader.readNull() else { throw reader.syntaxError(.value) }
            return .null
        }
    }

    /// Adds a value to the container it belongs to; returns the container if that was its last value.
    private static func add(
        _ value: JSONValue, to container: Container, _ reader: inout JSONReader, _ open: inout [Container]
    ) throws(JSONError) -> JSONValue? {
        switch container {
        case .array(var elements):
            elements.append(value)
            guard try reader.nextElement() else { return .array(elements) }
            open.append(.array(elements))
        case .object(var members, let key):
            members.append(JSONObject.Member(key: key, value: value))
            guard let next = try reader.nextKey() else { return .object(JSONObject(members: members)) }
            open.append(.object(members, key: next.string))
        }
        return nil
    }
}
