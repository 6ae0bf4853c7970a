import WorkerVersions

/// Many members in one object, in bindings and elsewhere.
extension Growth {
    private static let reporting = DecodingOptions(unknownFields: .report { _ in })
    private static let refusing = DecodingOptions(unknownFields: .reject)
    private static let strict = DecodingOptions(duplicateKeys: .reject)
    private static let strictAndReporting = DecodingOptions(unknownFields: .report { _ in }, duplicateKeys: .reject)

    static let members = unknownMembers + repeatedMembers + maps

    private static func binding(_ members: [UInt8], _ type: String = "ai") -> [UInt8] {
        GrowingText.response(members.between("{", #""type":"\#(type)","name":"A"}"#))
    }

    private static func spine(_ members: [UInt8]) -> [UInt8] {
        members.between("{", #""result":null}"#)
    }

    private static let unknownMembers = [
        Growth("unknown members of a binding", 25_000, GrowthWay.all + [.tool("lint"), .tool("check")]) {
            binding(GrowingText.members($0))
        },
        Growth("unknown members of an unknown kind", 25_000, GrowthWay.all + [.tool("lint")]) {
            binding(GrowingText.members($0), "new")
        },
        Growth("unknown members of a binding, reported", 25_000, [.owned, .streamed], reporting) {
            binding(GrowingText.members($0))
        },
        Growth("unknown members of a binding, refused", 25_000, [.owned, .streamed], refusing, fails: .unknownField) {
            binding(GrowingText.members($0))
        },
        Growth("unknown members of the spine", 25_000, GrowthWay.all + [.bytewise, .tool("lint")]) {
            spine(GrowingText.members($0))
        },
        Growth("unknown members of the spine, reported", 25_000, [.owned, .streamed], reporting) {
            spine(GrowingText.members($0))
        },
        Growth("unknown members of the spine, refused", 25_000, [.owned, .streamed], refusing, fails: .unknownField) {
            spine(GrowingText.members($0))
        },
        Growth("unknown members of metadata, reported", 25_000, [.owned, .streamed], reporting) {
            GrowingText.members($0).between(#"{"result":{"metadata":{"#, #""id":"a"},"resources":{}}}"#)
        },
        Growth("unknown members of a hundred bindings, reported", 250, [.owned, .streamed, .tool("lint")], reporting) {
            count in
            let one = GrowingText.members(count).between("{", #""type":"ai","name":"A"},"#)
            return GrowingText.response((0..<100).flatMap { _ in one } + Array(#"{"type":"ai","name":"A"}"#.utf8))
        },
    ]

    private static let repeatedMembers = [
        Growth("one unknown key again and again", 25_000, GrowthWay.all + [.tool("lint")]) {
            binding(GrowingText.repeated($0, #""k":1,"#))
        },
        Growth("one known key again and again", 25_000, GrowthWay.all + [.tool("lint")]) {
            binding(GrowingText.repeated($0, #""name":"A","#))
        },
        Growth("one known key again and again, reported", 25_000, [.owned, .streamed], reporting) {
            binding(GrowingText.repeated($0, #""name":"A","#))
        },
        Growth("one key again and again, refused", 25_000, [.owned, .streamed], strict, fails: .duplicateMember) {
            binding(GrowingText.repeated($0, #""k":1,"#))
        },
        Growth("one key of the spine again and again", 25_000, GrowthWay.all + [.bytewise]) {
            spine(GrowingText.repeated($0, #""success":true,"#))
        },
        Growth("different keys where repeated ones are refused", 25_000, [.owned, .streamed], strict) {
            binding(GrowingText.members($0))
        },
        Growth("a repeated key behind different ones", 25_000, [.owned, .streamed], strict, fails: .duplicateMember) {
            binding(GrowingText.members($0) + Array(#""k0":1,"#.utf8))
        },
    ]

    private static func annotations(_ count: Int) -> [UInt8] {
        GrowingText.members(count, #""v""#)
            .between(#"{"result":{"annotations":{"#, #""last":"v"},"resources":{}}}"#)
    }

    private static func exports(_ count: Int) -> [UInt8] {
        GrowingText.members(count, #"{"type":"worker","x":1}"#)
            .between(#"{"result":{"resources":{"script_runtime":{"exports":{"#, #""last":{"type":"worker"}}}}}}"#)
    }

    private static let maps = [
        Growth("annotations", 25_000, [.owned, .streamed, .bytewise, .tool("lint")]) { annotations($0) },
        Growth("annotations, repeated ones refused", 25_000, [.owned, .streamed], strict) { annotations($0) },
        Growth("exports", 25_000, [.owned, .streamed, .tool("lint"), .tool("summary")]) { exports($0) },
        Growth("exports, strict", 25_000, [.owned, .streamed], strictAndReporting) { exports($0) },
    ]
}
