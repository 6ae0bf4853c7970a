/// A key of free JSON.
private struct FreeKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension RawJSON: Codable {
    /// Reads any value a decoder can tell apart, and writes it as JSON.
    ///
    /// A decoder keeps neither the order of members nor the text of numbers: use `json:` initialisers where they matter.
    public init(from decoder: any Decoder) throws {
        var writer = JSONWriter()
        try writer.copy(from: decoder)
        self.init(validated: writer.bytes)
    }

    /// Writes the value to any encoder. Integers stay integers; other numbers become the nearest `Double`.
    public func encode(to encoder: any Encoder) throws {
        try value.encode(to: encoder)
    }
}

extension JSONWriter {
    fileprivate mutating func copy(from decoder: any Decoder) throws {
        if let object = try? decoder.container(keyedBy: FreeKey.self) {
            beginObject()
            // Sorted, because a decoder's own order may change from run to run.
            for key in object.allKeys.sorted(by: { $0.stringValue.utf8.lexicographicallyPrecedes($1.stringValue.utf8) })
            {
                self.key(key.stringValue)
                try copy(from: object.superDecoder(forKey: key))
            }
            endObject()
        } else if var array = try? decoder.unkeyedContainer() {
            beginArray()
            while !array.isAtEnd { try copy(from: array.superDecoder()) }
            endArray()
        } else {
            try copyScalar(from: try decoder.singleValueContainer())
        }
    }

    private mutating func copyScalar(from container: any SingleValueDecodingContainer) throws {
        if container.decodeNil() {
            null()
        } else if let flag = try? container.decode(Bool.self) {
            value(flag)
        } else if let number = try? container.decode(Int.self) {
            value(number)
        } else if let number = try? container.decode(Double.self) {
            value(number)
        } else {
            value(try container.decode(String.self))
        }
    }
}

extension JSONValue: Encodable {
    /// Writes the value to any encoder; of repeated keys, the last.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let object):
            var container = encoder.container(keyedBy: FreeKey.self)
            for member in object.members {
                try container.encode(member.value, forKey: FreeKey(stringValue: member.key))
            }
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .null, .boolean, .number, .string:
            var container = encoder.singleValueContainer()
            try encodeScalar(into: &container)
        }
    }

    private func encodeScalar(into container: inout any SingleValueEncodingContainer) throws {
        switch self {
        case .boolean(let flag): try container.encode(flag)
        case .string(let text): try container.encode(text)
        case .number(let number):
            if let integer = number.integer {
                try container.encode(integer)
            } else {
                try container.encode(number.double)
            }
        default: try container.encodeNil()
        }
    }
}
