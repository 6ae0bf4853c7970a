@testable import WorkerVersions

/// Ways to write a key.
enum KeySpelling: CaseIterable {
    /// The first character escaped, the last, every second one, or all.
    case first, last, everySecond, all

    fileprivate func escapes(_ place: Int, of count: Int) -> Bool {
        switch self {
        case .first: place == 0
        case .last: place == count - 1
        case .everySecond: place % 2 == 1
        case .all: true
        }
    }
}

/// JSON text with the places of its keys.
struct KeyedText {
    let bytes: [UInt8]

    /// Each key as it is written, and the range of its bytes.
    private(set) var places: [(key: String, range: Range<Int>)] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var offset = 0
        while let quote = bytes[offset...].firstIndex(of: ASCII.quote) {
            var end = quote + 1
            while bytes[end] != ASCII.quote { end += bytes[end] == ASCII.backslash ? 2 : 1 }
            offset = end + 1
            guard bytes[offset...].first(where: { !$0.isWhitespace }) == ASCII.colon else { continue }
            let range = quote + 1..<end
            places.append((String(decoding: bytes[range], as: UTF8.self), range))
        }
    }

    var keys: Set<String> { Set(places.map(\.key)) }

    /// The text with its keys in another spelling; those with escapes of their own, or characters outside ASCII, stay.
    func respelled(_ spelling: KeySpelling) -> [UInt8] {
        var text: [UInt8] = []
        var start = 0
        for (key, range) in places where !key.contains("\\") && key.utf8.allSatisfy({ $0 < 0x80 }) {
            text += bytes[start..<range.lowerBound]
            for (place, scalar) in key.unicodeScalars.enumerated() {
                if spelling.escapes(place, of: range.count) {
                    Scalars.escape(scalar, into: &text)
                } else {
                    text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                }
            }
            start = range.upperBound
        }
        return text + bytes[start...]
    }
}
