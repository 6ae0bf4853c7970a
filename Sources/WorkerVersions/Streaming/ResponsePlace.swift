/// Where in the input we stand between two tokens: plain data, and all that is kept of a document's structure.
///
///     document ▸ list? ▸ root (envelope, or a bare version) ▸ result ▸ resources ▸ bindings
struct ResponsePlace: BitwiseCopyable {
    /// The innermost container that is open, of those that are walked member by member, from the outermost in.
    enum Container: UInt8, BitwiseCopyable {
        /// None.
        case document
        /// An array of responses.
        case list
        case root, result, resources, bindings
    }

    /// What comes next in it.
    enum Expectation: UInt8, BitwiseCopyable {
        /// Perhaps a byte order mark, or the rest of one.
        case byteOrderMark
        case document, documentOrEnd, documentEnd
        case keyOrEnd, key, colon, value
        case elementOrEnd, element, commaOrEnd
    }

    /// Which of the two documents this is. The first key that only one of them has decides.
    enum Shape: UInt8, BitwiseCopyable {
        case undecided, enveloped, bare
    }

    var container = Container.document
    var expectation = Expectation.byteOrderMark

    /// How many bytes of a byte order mark were read.
    var markBytes = 0
    var shape: Shape

    /// The member whose key was read last, and where that key starts in the input.
    var member = SpineMember.unknown
    var keyOffset = 0

    /// Whether the document stands in an array of responses, and at which place.
    var isInList = false
    var listIndex = 0

    /// How many bindings the document had so far.
    var bindingCount = 0

    /// The members that were seen, one bit each.
    private var seen: UInt32 = 0

    /// Whether `resources` was an object.
    var hasResources = false

    /// Where the document started, and its `result`, in the input.
    var documentOffset = 0
    var resultOffset = 0

    init(shape: Shape) {
        self.shape = shape
    }

    /// Stands before a new document in the same container as the last one.
    mutating func restart(shape: Shape) {
        let old = self
        self = ResponsePlace(shape: shape)
        (isInList, listIndex) = (old.isInList, old.listIndex)
        container = isInList ? .list : .document
        expectation = .document
    }

    /// Whether a document is open: its first byte has been read, and its last has not.
    var isInDocument: Bool { container != .document && container != .list }

    /// How many containers are open. Inlined, as a call would copy the place, whose bytes have just been written.
    @inline(__always)
    var depth: Int {
        let level = Int(container.rawValue)
        guard level > Container.list.rawValue else { return level }
        // A bare version is its own result.
        let isResultRoot = shape == .bare && container != .root
        return level &- 1 &+ (isInList ? 1 : 0) &- (isResultRoot ? 1 : 0)
    }

    /// Whether this member of the document is here for the second time.
    @inline(__always)
    mutating func isRepeated(_ member: SpineMember) -> Bool {
        let bit = UInt32(1) << UInt32(member.rawValue)
        defer { seen |= bit }
        return member != .unknown && seen & bit != 0
    }

    /// Leaves the innermost container.
    mutating func close() {
        expectation = .commaOrEnd
        switch container {
        case .bindings: (container, member) = (.resources, .bindings)
        case .resources: (container, member) = (shape == .bare ? .root : .result, .resources)
        case .result: (container, member) = (.root, .result)
        case .root: container = isInList ? .list : .document
        case .list, .document: (container, isInList, expectation) = (.document, false, .documentEnd)
        }
    }
}
