/// The members of the objects that are walked key by key, as the large array lies inside them.
enum SpineMember: UInt8, BitwiseCopyable {
    case unknown
    case errors, messages, success, result
    case id, number, metadata, annotations, cacheOptions, startupTime, resources
    case bindings, script, scriptRuntime

    /// A member of the envelope.
    init(ofEnvelope key: KeyWords) {
        self =
            switch key {
            case "errors": .errors
            case "messages": .messages
            case "success": .success
            case "result": .result
            default: .unknown
            }
    }

    /// A member of a version.
    init(ofVersion key: KeyWords) {
        self =
            switch key {
            case "id": .id
            case "number": .number
            case "metadata": .metadata
            case "annotations": .annotations
            case "cache_options": .cacheOptions
            case "startup_time_ms": .startupTime
            case "resources": .resources
            default: .unknown
            }
    }

    /// A member of a version's resources.
    init(ofResources key: KeyWords) {
        self =
            switch key {
            case "bindings": .bindings
            case "script": .script
            case "script_runtime": .scriptRuntime
            default: .unknown
            }
    }

    /// The key as the wire spells it, for paths; an unknown member's key is its own.
    var key: String {
        switch self {
        case .unknown: ""
        case .errors: "errors"
        case .messages: "messages"
        case .success: "success"
        case .result: "result"
        case .id: "id"
        case .number: "number"
        case .metadata: "metadata"
        case .annotations: "annotations"
        case .cacheOptions: "cache_options"
        case .startupTime: "startup_time_ms"
        case .resources: "resources"
        case .bindings: "bindings"
        case .script: "script"
        case .scriptRuntime: "script_runtime"
        }
    }

    /// Which members it is chosen with; nil for those that are always entered, as the others lie inside, and for the unknown.
    private var choice: VersionMembers? {
        switch self {
        case .unknown, .result, .resources: nil
        case .errors, .messages, .success: .envelope
        case .id, .number, .startupTime: .identity
        case .metadata: .metadata
        case .annotations: .annotations
        case .cacheOptions: .cacheOptions
        case .bindings: .bindings
        case .script: .script
        case .scriptRuntime: .scriptRuntime
        }
    }

    /// Whether the member is decoded where these are.
    func isChosen(in members: VersionMembers) -> Bool {
        if members == .all { return self != .unknown }
        return choice.map { members.contains($0) } ?? (self != .unknown)
    }

    /// Whether a second one is an error whatever the options say: what the first one held may be delivered already.
    var mayStandOnce: Bool {
        switch self {
        case .result, .resources, .bindings: true
        default: false
        }
    }

    /// Whether this member of a root object that is not yet known to be either tells that it is a bare version.
    var tellsBareVersion: Bool {
        switch self {
        case .resources, .id, .metadata, .number, .annotations, .cacheOptions, .startupTime: true
        default: false
        }
    }
}

extension ResponsePlace {
    /// The member of that key in the container that is open; decides the document's shape where it is open.
    mutating func member(for key: KeyWords) -> SpineMember {
        switch container {
        case .root where shape == .bare: return SpineMember(ofVersion: key)
        case .root where shape == .enveloped: return SpineMember(ofEnvelope: key)
        case .root:
            let member = SpineMember(ofEnvelope: key)
            if member != .unknown {
                shape = .enveloped
                return member
            }
            guard SpineMember(ofVersion: key).tellsBareVersion else { return .unknown }
            shape = .bare
            return SpineMember(ofVersion: key)
        case .result: return SpineMember(ofVersion: key)
        case .resources: return SpineMember(ofResources: key)
        case .bindings, .document, .list: return .unknown
        }
    }

    /// The path of the container that is open, and of the member or element at hand in it.
    func path(unknownKey: String) -> JSONPath {
        var components: [JSONPath.Component] = isInList && container != .document ? [.index(listIndex)] : []
        if container == .result || container == .resources || container == .bindings, shape != .bare {
            components.append(.key("result"))
        }
        if container == .resources || container == .bindings { components.append(.key("resources")) }
        if container == .bindings {
            let place = expectation == .commaOrEnd ? bindingCount - 1 : bindingCount
            return JSONPath(components + [.key("bindings"), .index(place)])
        }
        let isAtMember = expectation == .colon || expectation == .value || expectation == .commaOrEnd
        guard isAtMember, container != .document, container != .list else { return JSONPath(components) }
        return JSONPath(components + [.key(member == .unknown ? unknownKey : member.key)])
    }
}
