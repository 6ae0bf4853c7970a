extension Binding {
    /// The kind's name on the wire, `kv_namespace` for instance: `type`. Empty for a malformed binding that has none.
    public var type: String { kind.wire.type }
}

extension Binding: JSONObjectReadable {
    init(from members: inout ObjectMembers) throws(JSONError) {
        kind = try Kind(from: &members)
        // A kind of tomorrow may have no name, or one that is no text: that must not fail the response.
        name = if case .unknown = kind { (try? members.optional("name")) ?? "" } else { try members.required("name") }
    }
}

extension Binding: JSONWritable {
    func write(to writer: inout JSONWriter) {
        switch kind {
        case .unknown(let binding): writer.value(binding.rawJSON)
        case .malformed(let binding): writer.value(binding.rawJSON)
        default:
            let (type, payload) = kind.wire
            writer.beginObject()
            writer.member("name", name)
            writer.member("type", type)
            payload?.writeFields(to: &writer)
            writer.endObject()
        }
    }

    /// The binding as one line of JSON in UTF-8, in the API's own words, secrets included.
    public func json() -> [UInt8] { JSONWriter.bytes(of: self) }
}
