import FuzzSupport

/// Foundation's `JSONDecoder` makes the same of a text, but for the divergences that README.md lists.
enum CodableTarget: FuzzTarget {
    static func check(_ bytes: ExactBytes) {
        expectCodableAgrees(bytes)
    }
}
