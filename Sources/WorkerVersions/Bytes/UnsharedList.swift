/// A growable list of plain values with one owner: an append is a comparison and a store, without reference counting.
///
/// It exists because an `Array` in the member scanner asks at every append whether its storage is shared.
@safe
struct UnsharedList<Element: BitwiseCopyable>: ~Copyable {
    private var elements: UnsafeMutablePointer<Element>
    private var capacity: Int

    /// How many elements the list holds.
    private(set) var count = 0

    /// An empty list with room for `capacity` elements.
    init(capacity: Int) {
        // SAFETY: owned by this value alone and freed by `deinit`; only the first `count` elements are ever read.
        unsafe elements = .allocate(capacity: Swift.max(capacity, 1))
        self.capacity = Swift.max(capacity, 1)
    }

    deinit {
        // SAFETY: allocated by `init` or `grow`; plain values need no deinitialisation.
        unsafe elements.deallocate()
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
        // SAFETY: the new storage holds at least `count` elements, which are copied before the old storage is freed.
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        unsafe moved.update(from: elements, count: count)
        unsafe elements.deallocate()
        unsafe elements = moved
        capacity = larger
    }
}
