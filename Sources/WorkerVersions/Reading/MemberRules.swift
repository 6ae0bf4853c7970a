/// The part of the options that the members of an object go by, as plain data: the options hold a closure, which would be
/// retained and released for each document.
struct MemberRules {
    let limits: Limits

    let duplicateKeys: DecodingOptions.DuplicateKeys
    let unknownKinds: DecodingOptions.UnknownKinds

    /// Whether anybody minds members that no decoder asks for, and whether they are an error.
    let mindsUnknownFields: Bool
    let rejectsUnknownFields: Bool
}

extension DecodingOptions {
    /// What the members of an object go by.
    var memberRules: MemberRules {
        let rejectsUnknownFields = if case .reject = unknownFields { true } else { false }
        return MemberRules(
            limits: limits, duplicateKeys: duplicateKeys,
            unknownKinds: unknownKinds,
            mindsUnknownFields: mindsUnknownFields, rejectsUnknownFields: rejectsUnknownFields)
    }
}
