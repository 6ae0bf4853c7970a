/// Collects a whole document: the sink behind `VersionResponse(json:)` and `VersionDetail(json:)`.
struct BindingCollector: ResponseSink {
    let malformedBindings: DecodingOptions.MalformedBindings
    private var bindings: [Binding] = []

    /// After so many bindings their number is guessed from the bytes they took. Room for so many is less than a kilobyte:
    /// the C library takes longer over larger pieces.
    private static let sampleCount = 17

    /// The bytes of a binding that is neither short nor long.
    private static let usualBytes = 90

    private var firstStart = 0

    init(malformedBindings: DecodingOptions.MalformedBindings) {
        self.malformedBindings = malformedBindings
    }

    mutating func take(_ members: inout ObjectMembers, index: Int) throws(JSONError) -> Flow {
        if index == 0 { reserveFirst(at: members.object.start, of: members.tokenizer.bytes.count) }
        if index == BindingCollector.sampleCount {
            reserve(at: members.object.start, of: members.tokenizer.bytes.count)
        }
        bindings.append(try members.decode())
        return .next
    }

    mutating func misfit(_ misfit: Misfit) throws(JSONError) -> Flow {
        guard malformedBindings == .keep else { throw misfit.error }
        let malformed = MalformedBinding(
            type: misfit.type, rawJSON: misfit.rawJSON, problem: misfit.error.message)
        bindings.append(Binding(name: misfit.name ?? "", kind: .malformed(malformed)))
        return .next
    }

    /// Puts the bindings into the response, which stays where it is: moving it costs more than a binding does.
    mutating func take(_ response: inout VersionResponse) -> Flow {
        response.result?.resources.takeBindings(from: &bindings)
        return .next
    }

    /// Forgets the bindings of a document that was wrong.
    mutating func discard() {
        bindings = []
    }

    /// Room for a few bindings, or as many as may come.
    private mutating func reserveFirst(at start: Int, of byteCount: Int) {
        firstStart = start
        let most = (byteCount - start) / BindingCollector.usualBytes + 1
        bindings.reserveCapacity(min(most, BindingCollector.sampleCount))
    }

    /// A large array grows by copying itself to fresh memory again and again. Bindings are alike enough that a few of them
    /// tell how many there are, and half as many again is safe; room that stays unused is never touched, and so costs no memory.
    @inline(never)
    private mutating func reserve(at start: Int, of byteCount: Int) {
        let bytes = byteCount - firstStart
        let average = max(1, (start - firstStart) / BindingCollector.sampleCount)
        bindings.reserveCapacity(bytes / average * 3 / 2)
    }
}

extension VersionDetail.Resources {
    fileprivate mutating func takeBindings(from collected: inout [Binding]) {
        swap(&bindings, &collected)
    }
}
