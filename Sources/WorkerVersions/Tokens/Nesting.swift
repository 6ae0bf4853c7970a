/// Which objects and arrays are open around a place: a bit each, an object's set. Depth is bounded by a limit, not by a stack.
struct Nesting {
    /// How many containers are open, those around the scanned value included.
    private(set) var depth: Int

    /// The innermost 64, the innermost lowest.
    private(set) var innermost: UInt64 = 0

    /// Those further out, 64 a word.
    private var outer: [UInt64] = []

    /// How many were open before the first one here.
    let base: Int

    init(depth: Int) {
        self.depth = depth
        base = depth
    }

    /// Whether nothing opened here is still open.
    @inline(__always)
    var isEmpty: Bool { depth == base }

    /// Whether the innermost open container is an object. Asked only where one is open.
    @inline(__always)
    var isInObject: Bool { innermost & 1 != 0 }

    /// How many containers a word tells.
    static let wordCount = 64

    /// How many of those opened here `innermost` tells.
    @inline(__always)
    var innermostCount: Int { isEmpty ? 0 : (depth &- base &- 1) & 63 &+ 1 }

    /// Whether others opened here lie around those.
    @inline(__always)
    var hasOuter: Bool { depth &- base > Nesting.wordCount }

    /// Puts others in place of the innermost ones.
    @inline(__always)
    mutating func setInnermost(_ containers: UInt64, count: Int) {
        depth &+= count &- innermostCount
        innermost = containers
    }

    @inline(__always)
    mutating func openObject() {
        open()
        innermost |= 1
    }

    @inline(__always)
    mutating func openArray() {
        open()
    }

    @inline(__always)
    private mutating func open() {
        let opened = depth &- base
        if opened & 63 == 0, opened > 0 { outer.append(innermost) }
        innermost <<= 1
        depth &+= 1
    }

    @inline(__always)
    mutating func close() {
        depth &-= 1
        innermost >>= 1
        let opened = depth &- base
        if opened & 63 == 0, opened > 0 { innermost = outer.popLast() ?? 0 }
    }
}
