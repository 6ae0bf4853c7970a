import Foundation
import Testing

@testable import WorkerVersions

@Suite("Maps of members")
struct MemberMapTests {
    @Test("look-ups find what is there, and nothing else")
    func lookUps() {
        for count in 0...9 {
            // Names at even places only, so that there are others before, between and behind them.
            let names = (0..<count).map { "name \(11 + $0 * 2)" }
            let map = MemberMap(Dictionary(uniqueKeysWithValues: names.map { ($0, $0 + "!") }))
            for place in 10...10 + count * 2 {
                let name = "name \(place)"
                #expect(map[name] == (names.contains(name) ? name + "!" : nil), "\(name) of \(count)")
            }
            #expect(map.map(\.name) == names)
        }
    }

    @Test("members are put in, replaced and taken out, and stay in order")
    func changes() {
        var map: MemberMap<Int> = [:]
        map["b"] = 2
        map["a"] = 1
        map["c"] = 3
        map["b"] = 4
        map["absent"] = nil
        #expect(map.map(\.name) == ["a", "b", "c"])
        #expect(map.map(\.value) == [1, 4, 3])
        map["a"] = nil
        #expect(map == ["c": 3, "b": 4])
        #expect(map.count == 2)
    }

    @Test("equal maps are equal in whatever order they were made")
    func equality() {
        let map: MemberMap = ["x": 1, "y": 2, "z": 3]
        let other: MemberMap = ["z": 3, "x": 0, "y": 2, "x": 1]
        #expect(map == other)
        #expect(map.hashValue == other.hashValue)
        #expect(map == MemberMap(["y": 2, "z": 3, "x": 1]))
        #expect(map != ["x": 1, "y": 2])
        #expect(map != ["x": 1, "y": 2, "z": 4])
        #expect(map.description == #"["x": 1, "y": 2, "z": 3]"#)
        #expect(MemberMap<Int>().description == "[:]")
    }

    @Test("names that are equal as strings are one name")
    func equalNames() throws {
        let detail = try VersionDetail(json: #"{"resources": {}, "annotations": {"\#u{E9}": "1", "e\#u{301}": "2"}}"#)
        #expect(detail.annotations == ["\u{E9}": "2"])
    }

    /// What a dictionary makes of the same members: the last of one name counts, and takes it back where it is null.
    @Test("any members, of any order, repeated and null")
    func anyMembers() throws {
        var numbers = SeededNumbers(seed: 35)
        for _ in 0..<2_000 {
            let members = (0..<Int.random(in: 0...8, using: &numbers)).map { _ in
                // Fifteen bytes and sixteen: what a string's own words hold, and one more.
                let name = ["a", "b", "workers/message", "workers/message!", "\u{1F600}", "c\"d", ""]
                    .randomElement(using: &numbers)
                return (name: name ?? "", value: Bool.random(using: &numbers) ? Optional("\(numbers.next())") : nil)
            }
            var expected: [String: String] = [:]
            for (name, value) in members { expected[name] = value }
            let written = members.map { "\(quoted($0.name)):\($0.value.map(quoted) ?? "null")" }.joined(separator: ",")
            let detail = try VersionDetail(json: #"{"resources":{},"annotations":{\#(written)}}"#)
            #expect(detail.annotations == MemberMap(expected), "\(written)")
        }
    }

    private func quoted(_ text: String) -> String {
        String(decoding: JSONWriter.bytes(of: text), as: UTF8.self)
    }

    @Test("a map goes through any encoder and decoder")
    func coding() throws {
        let map: MemberMap = ["one": 1, "two": 2]
        let bytes = try JSONEncoder().encode(map)
        #expect(try JSONDecoder().decode([String: Int].self, from: bytes) == ["one": 1, "two": 2])
        #expect(try JSONDecoder().decode(MemberMap<Int>.self, from: bytes) == map)
    }
}
