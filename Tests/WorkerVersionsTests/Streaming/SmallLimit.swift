@testable import WorkerVersions

/// One of the limits of ``Limits``, set small.
enum SmallLimit: String, CaseIterable, Sendable {
    case depth, keyBytes, stringBytes, numberDigits, elementBytes, documentBytes, bindings

    /// Enough for everything beside what is measured.
    var value: Int {
        switch self {
        case .depth: 8
        case .keyBytes: 24
        case .stringBytes: 44
        case .numberDigits: 20
        case .elementBytes: 120
        case .documentBytes: 200
        case .bindings: 4
        }
    }

    var limits: Limits {
        switch self {
        case .depth: Limits(depth: value)
        case .keyBytes: Limits(keyBytes: value)
        case .stringBytes: Limits(stringBytes: value)
        case .numberDigits: Limits(numberDigits: value)
        case .elementBytes: Limits(elementBytes: value)
        case .documentBytes: Limits(documentBytes: value)
        case .bindings: Limits(bindings: value)
        }
    }

    var code: JSONError.Code {
        switch self {
        case .depth: .depthLimit
        case .keyBytes: .keyLimit
        case .stringBytes: .stringLimit
        case .numberDigits: .numberLimit
        case .elementBytes: .elementLimit
        case .documentBytes: .documentLimit
        case .bindings: .bindingLimit
        }
    }

    /// Documents that hold so much of it, each in another place.
    func documents(of size: Int) -> [LimitedDocument] {
        switch self {
        case .depth: LimitedDocument.nested(size, limit: value)
        case .keyBytes: LimitedDocument.keys(size, limit: value)
        case .stringBytes: LimitedDocument.strings(size, limit: value)
        case .numberDigits: LimitedDocument.numbers(size, limit: value)
        case .elementBytes: LimitedDocument.elements(size, limit: value)
        case .documentBytes: LimitedDocument.wholes(size, limit: value)
        case .bindings: LimitedDocument.bindings(size, limit: value)
        }
    }
}
