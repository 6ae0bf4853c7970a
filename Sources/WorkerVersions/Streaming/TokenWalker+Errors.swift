extension TokenWalker {
    /// A syntax fault. Past a limit, the limit is what is wrong: chunks that end before the fault have met it already.
    @inline(never)
    mutating func fault(
        _ fault: SyntaxFault, _ tokenizer: borrowing Tokenizer, at offset: Int, unit: Int? = nil
    ) -> JSONError {
        do throws(JSONError) {
            try checkLimits(unit: unit, to: offset + 1, tokenizer)
        } catch {
            return error
        }
        guard tokenizer.isOtherEncoding(at: offset, origin: origin) else {
            return failing(with: located(JSONError(fault, at: offset, limits: limits), tokenizer, unit: unit))
        }
        return failing(with: located(JSONError(.unsupportedEncoding, at: offset), tokenizer, unit: unit))
    }

    /// The input ended inside the document.
    @inline(never)
    mutating func unexpectedEnd(_ tokenizer: borrowing Tokenizer, unit: Int? = nil) -> JSONError {
        failing(with: located(JSONError(.unexpectedEnd, at: tokenizer.bytes.count), tokenizer, unit: unit))
    }

    /// The value here is well-formed, perhaps, but cannot hold what is looked for.
    @inline(never)
    mutating func mismatch(_ expected: TokenKind, found: TokenKind, _ tokenizer: borrowing Tokenizer) -> JSONError {
        do throws(JSONError) {
            try checkLimits(to: offset + 1, tokenizer)
        } catch {
            return error
        }
        let subject = JSONError.Subject.expected(expected.name, found: found.name)
        return failing(with: located(JSONError(.typeMismatch, at: offset, subject: subject), tokenizer))
    }

    /// More bytes came behind the end of the input.
    @inline(never)
    mutating func failBehindInput(_ tokenizer: borrowing Tokenizer) {
        guard failure == nil else { return }
        failure = located(JSONError(.trailingBytes, at: tokenizer.bytes.count), tokenizer)
    }

    /// Holds a unit, and the document, to their limits: `end` is how far they are known to reach. The limit that is met first
    /// is the one that is told.
    @inline(__always)
    mutating func checkLimits(unit: Int? = nil, to end: Int, _ tokenizer: borrowing Tokenizer) throws(JSONError) {
        if let unit, end &- unit > limits.elementBytes { throw excess(unit, to: end, tokenizer) }
        if limits.documentBytes < .max, isPastDocumentLimit(end) { throw excess(nil, to: end, tokenizer) }
    }

    private func isPastDocumentLimit(_ end: Int) -> Bool {
        guard let documentOffset, !isBehindDocument else { return false }
        return origin + end - documentOffset > limits.documentBytes
    }

    @inline(never)
    private mutating func excess(_ unit: Int?, to end: Int, _ tokenizer: borrowing Tokenizer) -> JSONError {
        let (documentStart, documentLimit) = ((documentOffset ?? 0) - origin, limits.documentBytes)
        let element = unit.map { $0 + limits.elementBytes }
        if isPastDocumentLimit(end), element.map({ documentStart + documentLimit < $0 }) ?? true {
            // No path: which value the limit fell into depends on how far the document was read.
            let error = JSONError(
                .documentLimit, at: documentStart + documentLimit, subject: .limit(documentLimit))
            return failing(with: placed(error, at: JSONPath(), tokenizer))
        }
        let error = JSONError(.elementLimit, at: element ?? end, subject: .limit(limits.elementBytes))
        return failing(with: located(error, tokenizer))
    }

    /// The error with its path. If it lies in a unit, `unit` is where that starts.
    @inline(never)
    mutating func located(_ error: JSONError, _ tokenizer: borrowing Tokenizer, unit: Int? = nil) -> JSONError {
        var path = open.path
        if let unit { path = path.appending(PathFinder.path(to: error.offset, tokenizer, from: unit)) }
        if case .member(let name) = error.subject { path.components.append(.key(name)) }
        return placed(error, at: path, tokenizer)
    }

    /// The error with its offset in the input, and its line.
    private mutating func placed(
        _ error: JSONError, at path: JSONPath, _ tokenizer: borrowing Tokenizer
    ) -> JSONError {
        lines.count(tokenizer.bytes, to: min(error.offset, tokenizer.bytes.count), origin: origin)
        let offset = origin + error.offset
        return JSONError(
            error.code, at: offset, path: path, subject: error.subject, position: lines.position(of: offset))
    }

    private mutating func failing(with error: JSONError) -> JSONError {
        failure = error
        return error
    }
}
