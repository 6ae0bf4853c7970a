/// How much is tested of what could be.
///
/// A release build goes through everything: `swift test -c release`. A debug build is thirty times as slow, and takes every so
/// manyth case where there are very many alike, so that `swift test` takes less than a minute. Which ones, differs from input
/// to input, so that together they leave out as little as can be. No other place of these tests tells the two apart.
enum Thoroughness {
    /// 1, for every case, in a release build; `debug` in a debug build.
    static func step(_ debug: Int) -> Int {
        #if DEBUG
            debug
        #else
            1
        #endif
    }

    /// The cases of a range: all of them in a release build, one of so many in a debug build. `input` is any number that
    /// differs from input to input.
    static func part(of cases: Range<Int>, oneOf debug: Int, input: Int) -> StrideTo<Int> {
        let step = step(debug)
        return stride(from: cases.lowerBound + input % step, to: cases.upperBound, by: step)
    }
}
