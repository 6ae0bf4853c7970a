import Testing

@testable import WorkerVersions

/// Only some members of a response decoded: they are what they are, and the others are absent.
@Suite("Selected members")
struct MemberSelectionTests {
    /// A set, and what it leaves of a response.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let members: VersionMembers
        /// Copies what is selected from a whole response.
        let select: @Sendable (VersionResponse, inout VersionResponse) -> Void
    }

    static let rows = [
        Row(testDescription: "envelope", members: .envelope) {
            ($1.errors, $1.messages, $1.success) = ($0.errors, $0.messages, $0.success)
        },
        Row(testDescription: "identity", members: .identity) {
            $1.result?.id = $0.result?.id
            $1.result?.number = $0.result?.number
            $1.result?.startupTimeMilliseconds = $0.result?.startupTimeMilliseconds
        },
        Row(testDescription: "metadata", members: .metadata) { $1.result?.metadata = $0.result?.metadata },
        Row(testDescription: "annotations", members: .annotations) { $1.result?.annotations = $0.result?.annotations },
        Row(testDescription: "cacheOptions", members: .cacheOptions) {
            $1.result?.cacheOptions = $0.result?.cacheOptions
        },
        Row(testDescription: "bindings", members: .bindings) { $1.result?.resources.bindings = $0.bindings },
        Row(testDescription: "script", members: .script) {
            $1.result?.resources.script = $0.result?.resources.script
        },
        Row(testDescription: "scriptRuntime", members: .scriptRuntime) {
            $1.result?.resources.scriptRuntime = $0.result?.resources.scriptRuntime
        },
    ]

    static let nothing = VersionResponse(result: VersionDetail(resources: VersionDetail.Resources()))

    @Test("one member alone", arguments: rows)
    func alone(row: Row) throws {
        let bytes = try Fixtures.load("responses/all-fields.json").bytes
        var expected = Self.nothing
        row.select(try VersionResponse(json: bytes), &expected)
        #expect(try VersionResponse(json: bytes, options: DecodingOptions(members: row.members)) == expected)
        #expect(expected != Self.nothing)
    }

    @Test("all but one", arguments: rows)
    func allBut(row: Row) throws {
        let bytes = try Fixtures.load("responses/all-fields.json").bytes
        var expected = try VersionResponse(json: bytes)
        row.select(Self.nothing, &expected)
        let members = VersionMembers.all.subtracting(row.members)
        #expect(try VersionResponse(json: bytes, options: DecodingOptions(members: members)) == expected)
    }

    @Test("what is not selected is still checked to be JSON", arguments: rows)
    func checked(row: Row) throws {
        let bytes = try Fixtures.load("responses/all-fields.json").bytes
        let options = DecodingOptions(members: row.members)
        for count in stride(from: 0, to: bytes.count - 1, by: 7) {
            let place = decodingError(Array(bytes[..<count]), options)?.place
            #expect(place?.code == .unexpectedEnd)
            #expect(place?.offset == count)
        }
    }
}
