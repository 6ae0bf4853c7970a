/// Hands events to a caller's closure. An error of the caller stops the stream and is kept for the caller.
struct EventSink: DocumentSink {
    let rawJSON: VersionStream.RawJSONDelivery
    let body: (consuming VersionEvent) throws -> Flow

    /// Which document of the input is read.
    var document: Int

    /// What the caller threw.
    private(set) var thrown: (any Error)?

    init(rawJSON: VersionStream.RawJSONDelivery, document: Int, body: @escaping (consuming VersionEvent) throws -> Flow)
    {
        self.rawJSON = rawJSON
        self.document = document
        self.body = body
    }

    mutating func take(_ members: inout ObjectMembers, index: Int) throws(JSONError) -> Flow {
        let event = VersionEvent.binding(
            try members.decode(), rawJSON: rawJSON == .include ? members.rawJSON : nil)
        return deliver(event)
    }

    mutating func misfit(_ misfit: Misfit) -> Flow {
        deliver(.failure(VersionFailure(document: document, misfit)))
    }

    mutating func take(_ response: inout VersionResponse) -> Flow {
        document += 1
        var taken = VersionResponse()
        swap(&taken, &response)
        return deliver(.response(taken))
    }

    /// A document that is wrong.
    mutating func fail(_ error: JSONError) -> Flow {
        defer { document += 1 }
        return deliver(.failure(VersionFailure(document: document, error: error)))
    }

    @inline(__always)
    private mutating func deliver(_ event: consuming VersionEvent) -> Flow {
        do {
            return try body(event)
        } catch {
            thrown = error
            return .stop
        }
    }
}
