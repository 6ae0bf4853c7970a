import Foundation

/// The operating system's reason behind an error of Foundation.
struct SystemReason: Equatable {
    /// The number C calls `errno`, if the error carries one.
    let code: Int32?
    /// The reason in words, such as "No such file or directory".
    let text: String

    init(_ error: any Error) {
        let outer = error as NSError
        let inner = outer.userInfo[NSUnderlyingErrorKey] as? NSError ?? outer
        code = inner.domain == NSPOSIXErrorDomain ? Int32(exactly: inner.code) : nil
        text = inner.localizedFailureReason ?? inner.localizedDescription
    }

    /// Only streams, pipes and terminals answer so when asked for their position.
    var isNotSeekable: Bool { code == ESPIPE }

    var isBrokenPipe: Bool { code == EPIPE }
}
