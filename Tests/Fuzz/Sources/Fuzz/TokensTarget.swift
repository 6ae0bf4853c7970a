import FuzzSupport

/// No text whatever makes the pull parser trap, and all that only look at a text say the same of it.
enum TokensTarget: FuzzTarget {
    static func check(_ bytes: ExactBytes) {
        expectTokensAgree(bytes)
        expectViewsAgree(bytes)
    }
}
