import Testing

@testable import WorkerVersions

/// `type` may stand anywhere, and so may every other member.
@Suite("Order of members")
struct KeyOrderTests {
    @Test("a kind with its members in any order", arguments: KindRow.all)
    func orders(kind: KindRow) throws {
        let expected = try binding(kind.sample)
        // All orders of up to six members are 720; of more, each member in each place will do.
        let orders = kind.sample.members.count <= 6 ? kind.sample.everyOrder : kind.sample.everyRotation
        for order in orders + kind.sample.everyRotation {
            let binding = try binding(order)
            guard binding != expected else { continue }
            Issue.record("\(String(decoding: RenderedSample(order).bytes, as: UTF8.self))")
        }
    }

    @Test("JSONDecoder agrees on type first, in between, last", arguments: KindRow.all)
    func type(kind: KindRow) throws {
        for places in kind.sample.members.indices {
            let bytes = RenderedSample(.response(around: kind.sample.rotated(by: places))).bytes
            #expect(sameMeaning(try VersionResponse(json: bytes), try OtherDecoder.response(bytes)))
        }
    }

    /// Nested objects turn as well, so free JSON is left out: its members would come in another order.
    private func binding(_ sample: Sample) throws -> Binding {
        try #require(VersionResponse(json: RenderedSample(.response(around: sample)).bytes).bindings.last)
    }
}
