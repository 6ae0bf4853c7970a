/// Any JSON value, parsed: what ``RawJSON/value`` gives on demand.
public indirect enum JSONValue: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number as its text, so that none loses a digit.
    case number(JSONNumber)
    /// A string, its escapes resolved.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object, its members in their order.
    case object(JSONObject)
}

/// A number as it was written.
public struct JSONNumber: Sendable, Hashable {
    /// The number's JSON text.
    public let text: String

    /// The nearest double; infinite beyond the range.
    public var double: Double {
        Double(text) ?? .nan
    }

    /// The value, if it is an integer and fits.
    public var integer: Int? {
        ByteSource.withView(of: text.utf8) { view in
            try? DecimalNumber(view, from: 0, to: view.count).integer()
        }
    }
}

/// An object's members, in the order they were sent, repeated keys included.
///
/// Keys are the same when their bytes are: `é` as one scalar and as two are two keys.
public struct JSONObject: Sendable, Hashable {
    /// A key and its value.
    public struct Member: Sendable, Hashable {
        /// The key, its escapes resolved.
        public var key: String
        /// The value.
        public var value: JSONValue
    }

    /// The members, in order.
    public var members: [Member]

    /// The value of the last member with this key.
    public subscript(key: String) -> JSONValue? {
        members.last { $0.key.utf8.elementsEqual(key.utf8) }?.value
    }
}

extension RawJSON {
    /// The value, parsed.
    public var value: JSONValue {
        ByteSource.withView(of: bytes) { view in
            // Checked bytes of any depth that was allowed when they came: the limits have done their work.
            let limits = Limits(depth: .max, keyBytes: .max, stringBytes: .max, numberDigits: .max)
            var reader = JSONReader(Tokenizer(view), from: 0, depth: 0, limits: limits)
            return (try? JSONValueBuilder.read(&reader)) ?? .null
        }
    }
}

// Free JSON may hold a secret: descriptions and mirrors tell what sort of value there is, and how much of it.

extension JSONValue: CustomStringConvertible, CustomReflectable {
    /// What sort of value it is, and how much of it: not the value, which may be a secret, and deep.
    public var description: String {
        switch self {
        case .null: "null"
        case .boolean: "a boolean"
        case .number(let number): number.description
        case .string(let text): "a string of \(text.utf8.count) bytes"
        case .array(let elements): "an array of \(elements.count)"
        case .object(let object): object.description
        }
    }

    /// An empty mirror.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension JSONNumber: CustomStringConvertible, CustomReflectable {
    /// That it is a number.
    public var description: String { "a number" }

    /// An empty mirror.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension JSONObject: CustomStringConvertible, CustomReflectable {
    /// How many members it has.
    public var description: String { "an object of \(members.count)" }

    /// An empty mirror.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
