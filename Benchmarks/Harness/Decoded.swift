import WorkerVersions

/// One decoded document, of either shape.
enum Document: Hashable {
    case response(VersionResponse)
    case detail(VersionDetail)

    var bindings: [Binding] {
        switch self {
        case .response(let response): response.result?.resources.bindings ?? []
        case .detail(let detail): detail.resources.bindings
        }
    }
}

/// What decoding an input yields. A single document stands alone, to spare a short decode the array around it.
enum Decoded {
    case document(Document)
    case archive([Document])

    var documents: [Document] {
        switch self {
        case .document(let document): [document]
        case .archive(let documents): documents
        }
    }

    /// The things that `ns/item` counts: documents of an archive, else bindings.
    var items: Items {
        switch self {
        case .archive(let documents): Items(count: documents.count, noun: "document")
        case .document(let document) where document.bindings.isEmpty: Items(count: 1, noun: "document")
        case .document(let document): Items(count: document.bindings.count, noun: "binding")
        }
    }
}

/// How many of what.
struct Items {
    let count: Int
    let noun: String
}
