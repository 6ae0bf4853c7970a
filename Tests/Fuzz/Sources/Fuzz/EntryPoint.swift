import FuzzSupport

/// What libFuzzer calls with each input, in a buffer of exactly its size.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // SAFETY: libFuzzer lends `count` bytes until this returns; they are copied.
    FuzzTargets.chosen.check(unsafe ExactBytes(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
