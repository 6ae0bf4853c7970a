/// What one chunk brought, waiting to be taken: elements, then perhaps an error.
struct Queue<Element> {
    private var elements: [Element] = []
    private var taken = 0
    private var error: (any Error)?

    /// The next element, or nil if there is none; throws the error behind the last one, once.
    mutating func next() throws -> Element? {
        if taken < elements.count {
            defer { taken += 1 }
            return elements[taken]
        }
        elements.removeAll(keepingCapacity: true)
        taken = 0
        if let error {
            self.error = nil
            throw error
        }
        return nil
    }

    mutating func append(_ element: Element) {
        elements.append(element)
    }

    /// Adds the error behind the elements.
    mutating func fail(_ error: any Error) {
        self.error = error
    }
}
