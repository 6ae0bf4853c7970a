import Foundation
import WorkerVersions

/// Decodes a text here and with Foundation's `JSONDecoder`, as a response and as a bare version, and expects the same.
public func expectCodableAgrees(_ bytes: ExactBytes) {
    expectAgreement(on: bytes, Twin.response)
    expectAgreement(on: bytes, Twin.version)
}

/// A type that both decoders read.
struct Twin<Value: Decodable & Sendable> {
    let decode: ([UInt8]) throws(JSONError) -> Value
    let json: (Value) -> [UInt8]

    /// What was decoded, as what is written of it means; or the error.
    func meaning(of bytes: [UInt8]) -> Result<Meaning, JSONError> {
        Result { () throws(JSONError) in try decode(bytes) }.map { Meaning(json($0)) }
    }

    /// The same of `JSONDecoder`; nil if it refuses.
    func foundationMeaning(of bytes: [UInt8]) -> Meaning? {
        (try? JSONDecoder().decode(Value.self, from: Data(bytes))).map { Meaning(json($0)) }
    }
}

extension Twin<VersionResponse> {
    static var response: Twin {
        Twin { (bytes) throws(JSONError) in
            try VersionResponse(json: bytes)
        } json: {
            $0.json()
        }
    }
}

extension Twin<VersionDetail> {
    static var version: Twin {
        Twin { (bytes) throws(JSONError) in
            try VersionDetail(json: bytes)
        } json: {
            $0.json()
        }
    }
}

private func expectAgreement<Value>(on text: ExactBytes, _ twin: Twin<Value>) {
    let whole = twin.meaning(of: Array(text))
    guard let value = try? RawJSON(json: text).value else {
        expect((try? whole.get()) == nil, "accepted, though it is no JSON")
        return
    }
    guard let common = CommonText(text, parsed: value) else { return }
    let ours = twin.meaning(of: common.bytes)
    let theirs = twin.foundationMeaning(of: common.bytes)
    switch (ours, theirs) {
    case (.success(let ours), let theirs?): expect(ours == theirs, "decoded \(ours), JSONDecoder \(theirs)")
    case (.success(let ours), nil): expect(false, "decoded \(ours), JSONDecoder refuses")
    // Divergence 8: what is nearly an integer.
    case (.failure(let error), let theirs?): expect(error.code == .notAnInteger, "\(error), JSONDecoder \(theirs)")
    case (.failure, nil): break
    }
    guard case .success(let meaning) = whole, !common.hasOtherNumbers else { return }
    expect((try? ours.get()) == meaning, "repeated keys change \(meaning) to \(ours)")
}
