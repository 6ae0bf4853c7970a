/// Hands events to a caller's closure. An error of the caller stops the stream and is kept for the caller.
struct EventSink: DocumentSink {
    typealias Body = (consuming VersionEvent, borrowing EventOrigin) throws -> Flow

    let rawJSON: VersionStream.RawJSONDelivery
    let body: Body

    /// Which document of the input is read.
    private(set) var origin: EventOrigin

    /// What the caller threw.
    private(set) var thrown: (any Error)?

    init(rawJSON: VersionStream.RawJSONDelivery, origin: EventOrigin, body: @escaping Body) {
        self.rawJSON = rawJSON
        self.origin = origin
        self.body = body
    }

    mutating func begin(_ response: borrowing VersionResponse) {
        origin.versionID = response.result?.id
    }

    mutating func take(_ members: inout ObjectMembers, index: Int) throws(JSONError) -> Flow {
        let event = VersionEvent.binding(
            try members.decode(), rawJSON: rawJSON == .include ? members.rawJSON : nil)
        return deliver(event)
    }

    mutating func misfit(_ misfit: Misfit) -> Flow {
        deliver(.failure(VersionFailure(document: origin.document, misfit)))
    }

    mutating func take(_ response: inout VersionResponse) -> Flow {
        defer { endDocument() }
        var taken = VersionResponse()
        swap(&taken, &response)
        origin.versionID = taken.result?.id
        return deliver(.response(consume taken))
    }

    /// A document that is wrong.
    mutating func fail(_ error: JSONError) -> Flow {
        defer { endDocument() }
        return deliver(.failure(VersionFailure(document: origin.document, error: error)))
    }

    @inline(__always)
    private mutating func deliver(_ event: consuming VersionEvent) -> Flow {
        do {
            return try body(event, origin)
        } catch {
            thrown = error
            return .stop
        }
    }

    private mutating func endDocument() {
        origin = EventOrigin(document: origin.document + 1)
    }
}
