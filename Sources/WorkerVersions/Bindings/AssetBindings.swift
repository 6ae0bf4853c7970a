/// A file of the upload, as bytes. The kind is deprecated.
///
///     data_blob { part: string }
public struct DataBlobBinding: Codable, Hashable, Sendable {
    /// The part of the upload that holds the file: `part`.
    public var part: String

    /// Creates the binding.
    public init(part: String) { self.part = part }
}

extension DataBlobBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        part = try members.required("part")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("part", part)
    }
}

/// A file of the upload, as text. The kind is deprecated.
///
///     text_blob { part: string }
public struct TextBlobBinding: Codable, Hashable, Sendable {
    /// The part of the upload that holds the file: `part`.
    public var part: String

    /// Creates the binding.
    public init(part: String) { self.part = part }
}

extension TextBlobBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        part = try members.required("part")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("part", part)
    }
}

/// A WebAssembly module of the upload. The kind is deprecated.
///
///     wasm_module { part: string }
public struct WasmModuleBinding: Codable, Hashable, Sendable {
    /// The part of the upload that holds the module: `part`.
    public var part: String

    /// Creates the binding.
    public init(part: String) { self.part = part }
}

extension WasmModuleBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        part = try members.required("part")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("part", part)
    }
}
