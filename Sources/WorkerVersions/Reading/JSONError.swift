/// What is wrong with a document, and where: a code, the byte offset, and the path of the value.
///
/// The message names keys and what was expected, never a value: values may be secrets. Line and column cost a look at
/// the bytes, so they are computed when asked (``position(in:)``).
public struct JSONError: Error, Sendable {
    /// One reference, so that a throwing function's success costs nothing.
    private let details: Details

    private final class Details: Sendable {
        let code: Code
        let offset: Int
        let path: JSONPath
        let subject: Subject
        let position: SourcePosition?

        init(code: Code, offset: Int, path: JSONPath, subject: Subject, position: SourcePosition?) {
            self.code = code
            self.offset = offset
            self.path = path
            self.subject = subject
            self.position = position
        }
    }

    /// What a message says beside its code.
    enum Subject: Hashable, Sendable {
        case none
        /// What the grammar or the type wanted, and what was there.
        case expected(String, found: String?)
        /// The limit that was met.
        case limit(Int)
        /// A member that was missing, unknown or repeated.
        case member(String)
    }

    @inline(never)
    init(
        _ code: Code, at offset: Int, path: JSONPath = JSONPath(), subject: Subject = .none,
        position: SourcePosition? = nil
    ) {
        details = Details(code: code, offset: offset, path: path, subject: subject, position: position)
    }

    /// What is wrong.
    public var code: Code { details.code }

    /// Where, in bytes from the start of the input, the first byte being 0. For a syntax error: the first byte after which
    /// nothing could have made the document right. For a value that does not fit: its first byte.
    public var offset: Int { details.offset }

    /// Which value, from the outermost one.
    public var path: JSONPath { details.path }

    /// Line and column, where a stream threw the error: it counts lines as bytes go by. Nil for an error of a whole document,
    /// whose bytes the caller has: ``position(in:)``.
    public var position: SourcePosition? { details.position }

    var subject: Subject { details.subject }
}

extension JSONError: Equatable {
    /// Errors are equal when code, offset and path are.
    public static func == (left: JSONError, right: JSONError) -> Bool {
        left.code == right.code && left.offset == right.offset && left.path == right.path
    }
}

extension JSONError: CustomStringConvertible {
    /// The message, the path where there is one, and the offset.
    public var description: String {
        path.isEmpty ? "\(message) at byte \(offset)" : "\(message) at byte \(offset) (path \(path))"
    }

    /// The message alone.
    public var message: String {
        switch subject {
        case .none: code.message
        case .expected(let expected, nil): "\(code.message): expected \(expected)"
        case .expected(let expected, let found?): "\(code.message): expected \(expected), found \(found)"
        case .limit(let limit): "\(code.message) of \(limit)"
        case .member(let name): "\(code.message) \(JSONPath.quoted(name))"
        }
    }
}
