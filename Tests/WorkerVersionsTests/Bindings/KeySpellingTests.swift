import Synchronization
import Testing

@testable import WorkerVersions

/// Keys and kinds are what they mean, not how they are written; and names that are nearly the same are others.
@Suite("Spelling of keys")
struct KeySpellingTests {
    @Test("keys written with escapes", arguments: KindRow.all)
    func escapedKeys(kind: KindRow) throws {
        let expected = try binding(kind.sample)
        #expect(try binding(kind.sample.mappingTopKeys { $0.escaped }) == expected)
        for key in kind.sample.members.map(\.key) {
            for spelling in key.escapedOnce {
                let sample = kind.sample.mappingTopKeys { $0 == key ? spelling : $0 }
                if try binding(sample) != expected { Issue.record("\(spelling)") }
            }
        }
    }

    @Test("types written with escapes", arguments: KindRow.all)
    func escapedTypes(kind: KindRow) throws {
        let expected = try binding(kind.sample)
        for spelling in kind.type.escapedOnce + [kind.type.escaped] {
            let sample = kind.sample.replacing("type", with: "\"\(spelling)\"")
            if try binding(sample) != expected { Issue.record("\(spelling)") }
        }
        let typeEscaped = kind.sample.replacing("type", with: "\"\(kind.type.escaped)\"")
        let bytes = RenderedSample(.response(around: typeEscaped.mappingTopKeys { $0.escaped })).bytes
        #expect(try binding(typeEscaped.mappingTopKeys { $0.escaped }) == expected)
        #expect(sameMeaning(expected, try #require(OtherDecoder.response(bytes).bindings.last)))
    }

    @Test("names that are nearly a type", arguments: KindRow.all)
    func similarTypes(kind: KindRow) throws {
        for name in kind.type.similar where !KindRow.all.contains(where: { $0.type == name }) {
            let binding = try binding(kind.sample.replacing("type", with: "\"\(name)\""))
            guard case .unknown(let unknown) = binding.kind else {
                Issue.record("\(name) is taken for \(binding.type)")
                continue
            }
            #expect(unknown.type == name.replacing("\\u0000", with: "\0"))
            #expect(!unknown.type.isEmpty || name.isEmpty)
        }
    }

    @Test("names that are nearly a key", arguments: KindRow.all)
    func similarKeys(kind: KindRow) throws {
        let expected = try binding(kind.sample)
        for key in kind.sample.members.map(\.key) {
            let others = key.similar.filter { name in !kind.sample.members.contains { $0.key == name } }
            let additions = others.map { Sample.Member(key: $0, value: .text("[5]")) }
            let heard = Mutex<[String]>([])
            let options = DecodingOptions(
                unknownFields: .report { field in heard.withLock { $0.append(field.path.components.lastKey) } })
            let sample = Sample.object(additions + kind.sample.members + additions)
            #expect(try binding(sample, options) == expected)
            let expectedKeys = (others + others).map { $0.replacing("\\u0000", with: "\0") }
            #expect(heard.withLock { $0 } == expectedKeys)
        }
    }

    private func binding(_ sample: Sample, _ options: DecodingOptions = DecodingOptions()) throws -> Binding {
        let bytes = RenderedSample(.response(around: sample)).bytes
        return try #require(VersionResponse(json: bytes, options: options).bindings.last)
    }
}

extension Sample {
    /// The same with the keys of this object made into others, not those inside its values.
    fileprivate func mappingTopKeys(_ change: (String) -> String) -> Sample {
        .object(members.map { Member(key: change($0.key), value: $0.value) })
    }
}

extension [JSONPath.Component] {
    /// The last step, if it is a key.
    fileprivate var lastKey: String {
        if case .key(let key) = last { key } else { "" }
    }
}
