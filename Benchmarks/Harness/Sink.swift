/// Holds decoded values until the clock has stopped. Without it the optimiser destroys them early, or never makes them.
final class Sink<Value> {
    private var held: [Value] = []

    init(capacity: Int) {
        held.reserveCapacity(capacity)
    }

    /// Not inlined, so that the caller cannot know that nobody reads the value.
    @inline(never)
    func hold(_ value: consuming Value) {
        held.append(value)
    }

    /// Destroys what is held.
    @inline(never)
    func release() {
        held.removeAll(keepingCapacity: true)
    }
}
