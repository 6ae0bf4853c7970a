/// JSON that a test takes apart: members in their order, values by their path.
indirect enum Sample: Hashable, Sendable {
    /// A value that is left alone, as its text.
    case text(String)
    case array([Sample])
    case object([Member])

    struct Member: Hashable, Sendable {
        /// The key as its text, escapes and all, without the quotes.
        var key: String
        var value: Sample
    }

    /// One step of a path: a key, or a place in an array.
    typealias Steps = ArraySlice<String>

    /// `result.resources.bindings[1].name` as its steps.
    static func steps(_ path: String) -> Steps {
        path.replacing("[", with: ".").replacing("]", with: "").split(separator: ".").map(String.init)[...]
    }

    /// The same with the value at that path made into another, or left out where there is none.
    func changing(_ path: String, _ change: (Sample) -> Sample?) -> Sample {
        changing(Sample.steps(path), change) ?? self
    }

    func replacing(_ path: String, with text: String) -> Sample {
        changing(path) { _ in .text(text) }
    }

    func removing(_ path: String) -> Sample {
        changing(path) { _ in nil }
    }

    private func changing(_ steps: Steps, _ change: (Sample) -> Sample?) -> Sample? {
        guard let step = steps.first else { return change(self) }
        switch self {
        case .text: return self
        case .array(let elements):
            return .array(
                elements.enumerated().compactMap { place, element in
                    String(place) == step ? element.changing(steps.dropFirst(), change) : element
                })
        case .object(let members):
            return .object(
                members.compactMap { member in
                    guard member.key == step else { return member }
                    return member.value.changing(steps.dropFirst(), change).map { Member(key: step, value: $0) }
                })
        }
    }

    /// The members, if it is an object.
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }
}

/// A sample as text, with the offset of every value by its path.
struct RenderedSample {
    private(set) var bytes: [UInt8] = []
    /// The offset of each value's first byte.
    private(set) var offsets: [String: Int] = [:]
    /// The offset of each key's quote, by the path of its value; of repeated keys, the last.
    private(set) var keyOffsets: [String: Int] = [:]

    init(_ sample: Sample) {
        render(sample, path: "")
    }

    private mutating func render(_ sample: Sample, path: String) {
        offsets[path] = bytes.count
        switch sample {
        case .text(let text): write(text)
        case .array(let elements):
            write("[")
            for (place, element) in elements.enumerated() {
                if place > 0 { write(",") }
                render(element, path: "\(path)[\(place)]")
            }
            write("]")
        case .object(let members):
            write("{")
            for (place, member) in members.enumerated() {
                if place > 0 { write(", ") }
                let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
                keyOffsets[inner] = bytes.count
                write("\"\(member.key)\": ")
                render(member.value, path: inner)
            }
            write("}")
        }
    }

    private mutating func write(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}
