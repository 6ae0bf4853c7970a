import WorkerVersions

/// Whether two documents say the same.
///
/// A decode from bytes keeps free JSON as it came; one through `Codable` sees its values alone, and writes them anew:
/// other spellings of a number or a string, other whitespace, another order of keys. So bindings that are not equal are
/// compared by the one spelling that JSON has for what they mean.
func sameMeaning(_ left: Document, _ right: Document) -> Bool {
    if left == right { return true }
    let (leftBindings, rightBindings) = (left.bindings, right.bindings)
    return left.withoutBindings == right.withoutBindings && leftBindings.count == rightBindings.count
        && zip(leftBindings, rightBindings).allSatisfy { sameMeaning($0, $1) }
}

/// Whether two bindings say the same.
func sameMeaning(_ left: Binding, _ right: Binding) -> Bool {
    left == right || left.isUnknown == right.isUnknown && left.canonicalText == right.canonicalText
}

extension Document {
    fileprivate var withoutBindings: Document {
        switch self {
        case .response(var response):
            response.result?.resources.bindings = []
            return .response(response)
        case .detail(var detail):
            detail.resources.bindings = []
            return .detail(detail)
        }
    }
}

extension Binding {
    fileprivate var isUnknown: Bool {
        if case .unknown = kind { true } else { false }
    }

    fileprivate var canonicalText: String? {
        (try? RawJSON(json: json()))?.value.canonicalText()
    }
}
