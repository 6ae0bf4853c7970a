/// Where the bindings of a document lie, and where the document ends, found by a plain walk over valid JSON.
///
/// It shares nothing with the library: what it says is held against the bytes at which events come.
struct Landmarks {
    /// Each element of `bindings`, in order.
    private(set) var bindings: [Range<Int>] = []
    /// Behind the document's last byte.
    private(set) var end = 0

    private let bytes: [UInt8]
    private var offset = 0

    init(of bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        value(path: [])
        end = offset
    }

    private mutating func peek() -> UInt8 {
        while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
        return offset < bytes.count ? bytes[offset] : 0
    }

    private mutating func value(path: [String]) {
        switch peek() {
        case UInt8(ascii: "{"):
            items(to: UInt8(ascii: "}")) { walk in
                let start = walk.offset
                walk.string()
                let key = Meaning(walk.bytes[start..<walk.offset]).text ?? ""
                _ = walk.peek()
                walk.offset += 1
                walk.value(path: path + [key])
            }
        case UInt8(ascii: "["):
            let isList = path == ["result", "resources", "bindings"] || path == ["resources", "bindings"]
            items(to: UInt8(ascii: "]")) { walk in
                let start = walk.offset
                walk.value(path: path + ["[]"])
                if isList { walk.bindings.append(start..<walk.offset) }
            }
        case UInt8(ascii: "\""): string()
        default: while offset < bytes.count, !" \t\r\n,]}".utf8.contains(bytes[offset]) { offset += 1 }
        }
    }

    private mutating func items(to closing: UInt8, _ item: (inout Landmarks) -> Void) {
        offset += 1
        while peek() != closing {
            if peek() == UInt8(ascii: ",") {
                offset += 1
                _ = peek()
            }
            item(&self)
        }
        offset += 1
    }

    private mutating func string() {
        offset += 1
        while bytes[offset] != UInt8(ascii: "\"") { offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1 }
        offset += 1
    }
}
