/// A growable list of plain values with one owner: an append is a comparison and a store, without reference counting.
///
/// It exists because an `Array` in the member scanner asks at every append whether its storage is shared. It starts in room
/// on the stack, so that a document costs no allocation for it, and lives no longer than the call that made that room.
@safe
struct UnsharedList<Element: BitwiseCopyable>: ~Copyable {
    private var elements: UnsafeMutablePointer<Element>
    private var capacity: Int

    /// Whether the list has left the stack for storage of its own.
    private var isOnHeap = false

    /// How many elements the list holds.
    private(set) var count = 0

    /// Room for so many elements is what the stack gives: twelve members lie within the kilobyte that is never allocated.
    private static var stackCapacity: Int { 12 }

    /// Lends an empty list.
    @inline(__always)
    static func withList<Result, Failure: Error>(
        _ body: (consuming UnsharedList) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        // SAFETY: the list is consumed by `body`, which ends before the room does.
        try unsafe withUnsafeTemporaryAllocation(of: Element.self, capacity: stackCapacity) {
            (room: UnsafeMutableBufferPointer<Element>) throws(Failure) -> Result in
            guard let start = room.baseAddress else { preconditionFailure("room for some elements has an address") }
            return try body(unsafe UnsharedList(start))
        }
    }

    private init(_ room: UnsafeMutablePointer<Element>) {
        // SAFETY: room for `stackCapacity` elements; only the first `count` are ever read.
        unsafe elements = room
        capacity = UnsharedList.stackCapacity
    }

    deinit {
        // SAFETY: allocated by `grow`; plain values need no deinitialisation.
        if isOnHeap { unsafe elements.deallocate() }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow() }
        // SAFETY: count < capacity.
        unsafe (elements + count).initialize(to: element)
        count &+= 1
    }

    @inline(__always)
    subscript(offset: Int) -> Element {
        get {
            precondition(UInt(bitPattern: offset) < UInt(bitPattern: count))
            // SAFETY: the check above.
            return unsafe elements[offset]
        }
        set {
            precondition(UInt(bitPattern: offset) < UInt(bitPattern: count))
            // SAFETY: the check above.
            unsafe elements[offset] = newValue
        }
    }

    /// Forgets all elements from `count` on and keeps their room.
    @inline(__always)
    mutating func truncate(to count: Int) {
        self.count = Swift.min(self.count, Swift.max(count, 0))
    }

    @inline(never)
    private mutating func grow() {
        let larger = capacity * 2
        // SAFETY: the new storage holds at least `count` elements, which are copied before the old storage goes.
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        unsafe moved.update(from: elements, count: count)
        if isOnHeap { unsafe elements.deallocate() }
        unsafe elements = moved
        capacity = larger
        isOnHeap = true
    }
}
