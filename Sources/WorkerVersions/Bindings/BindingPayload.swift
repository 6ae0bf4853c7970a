/// The fields of one kind of binding: everything but `name` and `type`, which ``Binding`` reads and writes itself.
protocol BindingPayload: JSONObjectReadable, Encodable {
    /// Writes the fields as members of the open object.
    func writeFields(to writer: inout JSONWriter)
}
