import Testing

@testable import WorkerVersions

/// What must hold of one field of one object of a response: present, absent, null, and of another type.
struct FieldChecks {
    /// A response in which everything fits.
    let response: Sample
    /// Where the object stands in it.
    let object: String
    let field: Field

    private var path: String { object.isEmpty ? field.path : "\(object).\(field.path)" }

    /// The object the field stands in: for `simple.limit`, `simple`.
    private var parent: String { path.lastIndex(of: ".").map { String(path[..<$0]) } ?? "" }

    func check() {
        absent()
        null()
        for misfit in field.type.misfits { refused(misfit.text, misfit.code, path + misfit.place) }
    }

    private func absent() {
        let without = RenderedSample(response.removing(path))
        if field.isRequired {
            expect(.missingMember, at: without.offsets[parent], path: path, in: without.bytes)
        } else {
            expectAgreement(without.bytes, "without \(path)")
            #expect(without.bytes.isMeaning(ofWritten: without.bytes), "without \(path)")
        }
    }

    private func null() {
        let rendered = RenderedSample(response.replacing(path, with: "null"))
        if field.type == .anything {
            expectAgreement(rendered.bytes, "\(path) null")
            #expect(rendered.bytes.isMeaning(ofWritten: rendered.bytes), "\(path) null")
        } else if field.isRequired {
            expect(.missingMember, at: rendered.offsets[parent], path: path, in: rendered.bytes)
        } else {
            expectAgreement(rendered.bytes, "\(path) null")
            let without = RenderedSample(response.removing(path)).bytes
            #expect(without.isMeaning(ofWritten: rendered.bytes), "\(path) null is absence")
        }
    }

    private func refused(_ text: String, _ code: FieldType.MisfitCode, _ place: String) {
        let bad = response.replacing(path, with: text)
        let rendered = RenderedSample(bad)
        // Behind the array's bracket, or behind its first element and a comma.
        let element = place == path ? 0 : place.hasSuffix("[0]") ? 1 : 5
        let offset = rendered.offsets[path].map { $0 + element }
        expect(code.code, at: offset, path: place, in: rendered.bytes, unless: text == "1e-400")
    }

    /// `isDivergent`: number 8 of `FoundationDivergenceTests`.
    private func expect(
        _ code: JSONError.Code, at offset: Int?, path: String, in bytes: [UInt8], unless isDivergent: Bool = false
    ) {
        let text = String(decoding: bytes, as: UTF8.self)
        let expected = JSONError.Place(code: code, offset: offset ?? -1, path: path)
        #expect(decodingError(bytes)?.place == expected, "\(text)")
        let isAccepted = OtherDecoder.accepts(bytes)
        #expect(!isAccepted || isDivergent, "JSONDecoder, \(text)")
    }

    private func expectAgreement(_ bytes: [UInt8], _ name: Comment) {
        do {
            #expect(sameMeaning(try VersionResponse(json: bytes), try OtherDecoder.response(bytes)), name)
        } catch {
            Issue.record(error, name)
        }
    }
}

extension FieldType.MisfitCode {
    fileprivate var code: JSONError.Code {
        switch self {
        case .typeMismatch: .typeMismatch
        case .notAnInteger: .notAnInteger
        case .numberOutOfRange: .numberOutOfRange
        }
    }
}

extension [UInt8] {
    /// Whether these bytes mean what the library writes for the response in those.
    func isMeaning(ofWritten response: [UInt8]) -> Bool {
        guard let written = try? VersionResponse(json: response).json() else { return false }
        return Meaning(written).withoutDefaults == Meaning(self).withoutDefaults
    }
}

extension Meaning {
    /// Without the members that a response is written with whether it had them or not.
    fileprivate var withoutDefaults: Meaning {
        guard case .object(var members) = self else { return self }
        for (key, value) in members {
            let list = ["errors", "messages", "bindings"].contains(String(decoding: key, as: UTF8.self))
            let isEmptyList = list && value == .array([])
            members[key] = isEmptyList || value == .null && key == Array("result".utf8) ? nil : value.withoutDefaults
        }
        return .object(members)
    }
}
