/// Holds what a mode decoded until the clock has stopped. Without it the optimiser destroys values early, or never makes
/// them.
final class Sink<Runner: Mode> {
    private var held: [Runner.Output] = []

    init(capacity: Int) {
        held.reserveCapacity(capacity)
    }

    /// Not inlined, so that the caller cannot know that nobody reads the value.
    @inline(never)
    func hold(_ output: consuming Runner.Output) {
        held.append(output)
    }

    /// Destroys what is held.
    @inline(never)
    func release() {
        Runner.destroy(&held)
    }
}
