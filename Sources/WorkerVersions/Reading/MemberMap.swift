/// An object whose keys are not fields but data: values under names of any kind, in the order of their names.
///
/// Such objects have a handful of members: one sorted array takes less to make than the tables of a `Dictionary`, and equal maps
/// are written as equal bytes. A look-up takes time by the logarithm of the number of members. Names are the same when they
/// are equal as strings.
///
/// ```swift
/// let annotations: MemberMap = ["workers/tag": "v2", "workers/message": "A note"]
/// annotations["workers/tag"]              // "v2"
/// for (name, value) in annotations { … }  // workers/message first
/// ```
public struct MemberMap<Value> {
    fileprivate struct Member {
        let name: String
        var value: Value
    }

    /// Sorted by name, each name once.
    private var members: [Member] = []

    /// Creates an empty map.
    public init() {}

    /// Creates a map of the same names and values.
    public init(_ dictionary: [String: Value]) {
        members = dictionary.map(Member.init).sorted { $0.name < $1.name }
    }

    /// The value under a name; nil if there is none, and set to nil to be rid of it.
    public subscript(name: String) -> Value? {
        get {
            let place = place(of: name)
            return holds(name, at: place) ? members[place].value : nil
        }
        set {
            let place = place(of: name)
            switch (holds(name, at: place), newValue) {
            case (true, let value?): members[place].value = value
            case (true, nil): members.remove(at: place)
            case (false, let value?): members.insert(Member(name: name, value: value), at: place)
            case (false, nil): break
            }
        }
    }

    /// The first place whose name is not before `name`.
    private func place(of name: String) -> Int {
        var range = members.indices
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range = members[middle].name < name ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }

    private func holds(_ name: String, at place: Int) -> Bool {
        place < members.count && members[place].name == name
    }
}

extension MemberMap {
    /// Room for so many members, which are then appended.
    init(capacity: Int) {
        members.reserveCapacity(capacity)
    }

    /// Adds a member in the order of the wire; `sort` is called behind the last one.
    mutating func append(_ name: consuming String, _ value: consuming Value) {
        members.append(Member(name: name, value: value))
    }

    /// Puts appended members in their order; of several with one name the last counts.
    mutating func sort() {
        if isSorted { return }
        // Members of one name stay in their order: the sort is stable.
        members.sort { $0.name < $1.name }
        if !isSorted { removeRepeated() }
    }

    private var isSorted: Bool {
        for place in members.indices.dropFirst() where !(members[place - 1].name < members[place].name) { return false }
        return true
    }

    private mutating func removeRepeated() {
        var unique: [Member] = []
        for member in members {
            if unique.last?.name == member.name { unique.removeLast() }
            unique.append(member)
        }
        members = unique
    }
}

extension MemberMap where Value == String? {
    /// The members that have a text.
    var withoutNils: MemberMap<String> {
        var texts = MemberMap<String>(capacity: count)
        for member in members {
            if let text = member.value { texts.append(member.name, text) }
        }
        return texts
    }
}

extension MemberMap: RandomAccessCollection {
    /// The first place.
    public var startIndex: Int { 0 }

    /// The place behind the last.
    public var endIndex: Int { members.count }

    /// The name and the value at a place, in the order of the names.
    public subscript(position: Int) -> (name: String, value: Value) {
        (members[position].name, members[position].value)
    }
}

extension MemberMap: ExpressibleByDictionaryLiteral {
    /// Creates a map; of several values under one name the last counts.
    public init(dictionaryLiteral elements: (String, Value)...) {
        for (name, value) in elements { append(name, value) }
        sort()
    }
}

extension MemberMap: CustomStringConvertible {
    /// As a dictionary would be.
    public var description: String {
        isEmpty ? "[:]" : "[" + map { "\($0.name.debugDescription): \($0.value)" }.joined(separator: ", ") + "]"
    }
}

extension MemberMap.Member: Equatable where Value: Equatable {}
extension MemberMap: Equatable where Value: Equatable {}
extension MemberMap.Member: Hashable where Value: Hashable {}
extension MemberMap: Hashable where Value: Hashable {}
extension MemberMap.Member: Sendable where Value: Sendable {}
extension MemberMap: Sendable where Value: Sendable {}

extension MemberMap: Decodable where Value: Decodable {
    /// Reads a map from any decoder.
    ///
    /// - Throws: `DecodingError` when the value is no map, or a value in it does not fit.
    public init(from decoder: any Decoder) throws {
        self.init(try [String: Value](from: decoder))
    }
}

extension MemberMap: Encodable where Value: Encodable {
    /// Writes a map as a dictionary is written.
    public func encode(to encoder: any Encoder) throws {
        try Dictionary(uniqueKeysWithValues: map { ($0.name, $0.value) }).encode(to: encoder)
    }
}
