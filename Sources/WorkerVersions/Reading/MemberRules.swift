/// The part of the options that the members of an object go by, as plain data: the options hold a closure, which would be
/// retained and released for each document.
struct MemberRules {
    let limits: Limits

    /// Whether a member that one look finds is never beyond a limit, so that none has to be measured.
    let takesPlainMembers: Bool

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
            limits: limits,
            takesPlainMembers: min(limits.keyBytes, limits.stringBytes) >= ByteQuad.count, duplicateKeys: duplicateKeys,
            unknownKinds: unknownKinds,
            mindsUnknownFields: mindsUnknownFields, rejectsUnknownFields: rejectsUnknownFields)
    }
}
