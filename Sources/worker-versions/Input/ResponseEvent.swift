import WorkerVersions

/// What comes out of an input, in its order. Every document ends with a response, or with a fault of the whole document.
enum ResponseEvent {
    case binding(Binding, rawJSON: RawJSON?)
    case fault(Fault)
    /// The end of a document: all of it that is not bindings.
    case response(VersionResponse)

    /// Whether nothing more comes of the document.
    var endsDocument: Bool {
        switch self {
        case .binding: false
        case .fault(let fault): fault.binding == nil
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
    /// The binding that does not fit; `nil` when nothing more of the document can be read.
    let binding: BindingFault?
}

/// A binding that does not fit its kind; the rest of its document is read on.
struct BindingFault {
    /// Its place among the bindings of its document.
    let index: Int
    let kind: String?
    let rawJSON: RawJSON?
}
