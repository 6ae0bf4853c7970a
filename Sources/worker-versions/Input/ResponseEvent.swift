import WorkerVersions

/// What comes out of an input, in its order. Every document ends with a response, or with a fault of the whole
/// document.
enum ResponseEvent {
    /// A binding, with the `id` of its version if that stood before it.
    case binding(Binding, versionID: String?)
    case fault(Fault)
    /// The end of a document: all of it that is not bindings.
    case response(VersionResponse)

    /// Whether nothing more comes of the document.
    var endsDocument: Bool {
        switch self {
        case .binding: false
        case .fault(let fault): fault.index == nil
        case .response: true
        }
    }
}

/// Something that is wrong with an input.
struct Fault {
    let error: JSONError
    /// Line and column in the input.
    let position: SourcePosition
    /// The byte in the input.
    let offset: Int
    /// The place of the binding that does not fit among the bindings of its document; the rest of the document is read
    /// on. `nil` when nothing more of the document can be read.
    let index: Int?
    /// The kind of that binding, if it says so.
    let kind: String?
}
