extension JSONValue: JSONReadable {
    /// Reads any value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = try JSONValueBuilder.read(&reader)
    }
}

/// Builds a `JSONValue` without recursion: what is open stands in a list, so depth costs memory and never the stack.
enum JSONValueBuilder {
    /// An array or an object that is open. It grows where it stands in the list: taken out, it would be copied for each value.
    private struct Container {
        var elements: [JSONValue] = []
        var members: [JSONObject.Member] = []
        /// The key of the member that comes next; nil in an array.
        var key: String?

        mutating func append(_ value: JSONValue) {
            if let key {
                members.append(JSONObject.Member(key: key, value: value))
            } else {
                elements.append(value)
            }
        }

        var value: JSONValue { key == nil ? .array(elements) : .object(JSONObject(members: members)) }
    }

    static func read(_ reader: inout JSONReader) throws(JSONError) -> JSONValue {
        var open: [Container] = []
        while true {
            var value = try begin(&reader, &open)
            // A value that is whole goes into the innermost container, which may thereby be whole itself.
            while let whole = value {
                guard !open.isEmpty else { return whole }
                open[open.count - 1].append(whole)
                value = try goOn(&reader, &open)
            }
        }
    }

    /// Reads a scalar or an empty container; or opens one, and stands before its first value.
    private static func begin(_ reader: inout JSONReader, _ open: inout [Container]) throws(JSONError) -> JSONValue? {
        switch TokenKind(startingWith: try reader.valueStart()) {
        case .array:
            guard try reader.nextElement() else { return .array([]) }
            open.append(Container())
            return nil
        case .object:
            guard let key = try reader.nextKey() else { return .object(JSONObject(members: [])) }
            open.append(Container(key: key.string))
            return nil
        case .string: return .string(try reader.read())
        case .boolean: return .boolean(try reader.read())
        case .number: return .number(JSONNumber(text: try reader.readRawJSON().text))
        case .null, nil:
            guard try reader.readNull() else { throw reader.syntaxError(.value) }
            return .null
        }
    }

    /// Stands before the next value of the innermost container; or leaves the container, and returns it.
    private static func goOn(_ reader: inout JSONReader, _ open: inout [Container]) throws(JSONError) -> JSONValue? {
        let last = open.count - 1
        if open[last].key == nil {
            return try reader.nextElement() ? nil : open.removeLast().value
        }
        guard let key = try reader.nextKey() else { return open.removeLast().value }
        open[last].key = key.string
        return nil
    }
}
