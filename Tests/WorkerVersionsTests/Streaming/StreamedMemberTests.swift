import Testing

@testable import WorkerVersions

/// `DecodingOptions.members`: what is wanted is decoded as ever, what is not stays absent, and all of it is checked.
@Suite("Members that are decoded")
struct StreamedMemberTests {
    private static let groups: [VersionMembers] = [
        .envelope, .identity, .metadata, .annotations, .cacheOptions, .bindings, .script, .scriptRuntime,
    ]

    private static let everySubset: [VersionMembers] = (0..<256).map { pattern in
        VersionMembers(groups.indices.filter { pattern >> $0 & 1 == 1 }.map { groups[$0] })
    }

    /// The response without what was not asked for.
    private func parted(_ response: VersionResponse, _ members: VersionMembers) -> VersionResponse {
        var parted = response
        if !members.contains(.envelope) { (parted.errors, parted.messages, parted.success) = ([], [], nil) }
        parted.result = parted.result.map { version in
            var version = version
            if !members.contains(.identity) {
                (version.id, version.number, version.startupTimeMilliseconds) = (nil, nil, nil)
            }
            if !members.contains(.metadata) { version.metadata = nil }
            if !members.contains(.annotations) { version.annotations = nil }
            if !members.contains(.cacheOptions) { version.cacheOptions = nil }
            if !members.contains(.bindings) { version.resources.bindings = [] }
            if !members.contains(.script) { version.resources.script = nil }
            if !members.contains(.scriptRuntime) { version.resources.scriptRuntime = nil }
            return version
        }
        return parted
    }

    private func expectParts(_ name: String, _ subsets: [VersionMembers]) throws {
        let bytes = try Fixtures.load("responses/\(name).json").bytes
        let whole = EventLog(bytes, VersionStream.Options(framing: .sequence))
        #expect(whole.faults.isEmpty)
        for members in subsets {
            let options = VersionStream.Options(decoding: DecodingOptions(members: members), framing: .sequence)
            for chunking in [Chunking.whole, .pieces(of: 64, first: 11)] {
                let log = EventLog(bytes, options, in: chunking)
                #expect(log.responses == whole.responses.map { parted($0, members) }, "\(name), \(members)")
                #expect(log.bindings == (members.contains(.bindings) ? whole.bindings : []), "\(name), \(members)")
                #expect(log.faults.isEmpty, "\(name), \(members)")
            }
            guard !Fixture.bare.contains(name) else { continue }
            let response = try VersionResponse(json: bytes, options: options.decoding)
            #expect(response == parted(try VersionResponse(json: bytes), members), "\(name), \(members)")
        }
    }

    @Test(arguments: ["all-fields", "reference-page", "bare.compact"])
    func `every subset`(name: String) throws {
        try expectParts(name, Self.everySubset)
    }

    @Test(arguments: try Fixture.documents().map(\.name))
    func `each group alone`(name: String) throws {
        try expectParts(name, Self.groups + [[]])
    }

    /// What does not fit in a member that is not asked for is nobody's concern.
    @Test func `a misfit in a member that is not asked for`() throws {
        let text =
            #"{"errors":5,"result":{"id":5,"metadata":[],"resources":{"bindings":{},"script":true}},"success":1}"#
        let options = DecodingOptions(members: [.annotations, .scriptRuntime])
        let response = try VersionResponse(json: Array(text.utf8), options: options)
        #expect(response == VersionResponse(result: VersionDetail(resources: VersionDetail.Resources())))
    }

    /// A syntax error is found in members that are not asked for, at the same byte.
    @Test(arguments: ["all-fields", "bare.compact"])
    func `a syntax error in a member that is not asked for`(name: String) throws {
        let bytes = try Fixtures.load("responses/\(name).json").bytes
        for place in stride(from: 0, to: bytes.count, by: 5) {
            var spoilt = bytes
            spoilt[place] = 0x01
            let whole = EventLog(spoilt, VersionStream.Options()).thrown
            let options = VersionStream.Options(decoding: DecodingOptions(members: []))
            for chunking in [Chunking.whole, .pieces(of: 100, first: 3)] {
                let log = EventLog(spoilt, options, in: chunking)
                let isSame = log.thrown?.code == whole?.code && log.thrown?.offset == whole?.offset
                if whole == nil || !isSame { Issue.record("byte \(place): \(String(describing: log.thrown))") }
            }
        }
    }

    /// Members that must stand once, and `resources`, are minded whatever is asked for.
    @Test(
        arguments: [
            (#"{"result":{}}"#, JSONError.Code.missingMember), (#"{"result":5}"#, .typeMismatch),
            (#"{"result":null,"result":null}"#, .duplicateMember),
            (#"{"result":{"resources":{"bindings":[],"bindings":[]}}}"#, .duplicateMember),
        ])
    func `the spine is checked`(text: String, code: JSONError.Code) {
        for members in [VersionMembers.all, [], .script] {
            let error = decodingError(Array(text.utf8), DecodingOptions(members: members))
            #expect(error?.code == code, "\(members)")
        }
    }
}
