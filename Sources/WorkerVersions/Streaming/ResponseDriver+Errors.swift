extension ResponseDriver {
    /// A syntax fault, located. Past a limit, the limit is what is wrong: chunks that end before the fault have met it already.
    @inline(never)
    mutating func fault(
        _ fault: SyntaxFault, _ tokenizer: borrowing Tokenizer, at offset: Int, unit: Int? = nil
    ) -> JSONError {
        do throws(JSONError) {
            if let unit { try checkUnit(from: unit, to: offset + 1, tokenizer) }
            if place.isInDocument { try checkDocument(to: offset + 1, tokenizer) }
        } catch {
            return error
        }
        if tokenizer.isOtherEncoding(at: offset, origin: origin) {
            return located(JSONError(.unsupportedEncoding, at: offset), tokenizer, unit: unit ?? offset)
        }
        return located(JSONError(fault, at: offset, limits: options.limits), tokenizer, unit: unit ?? offset)
    }

    /// Holds a unit to its limit.
    @inline(__always)
    mutating func checkUnit(from start: Int, to end: Int, _ tokenizer: borrowing Tokenizer) throws(JSONError) {
        if end &- start > options.limits.elementBytes { throw tooLong(tokenizer, from: start) }
        if options.limits.documentBytes < .max { try checkDocument(to: end, tokenizer) }
    }

    @inline(never)
    private mutating func tooLong(_ tokenizer: borrowing Tokenizer, from start: Int) -> JSONError {
        let limit = options.limits.elementBytes
        // Chunks that end before this limit have met the document's, if that comes first.
        do throws(JSONError) { try checkDocument(to: start + limit, tokenizer) } catch { return error }
        return located(
            JSONError(.elementLimit, at: start + limit, subject: .limit(limit)), tokenizer, unit: start + limit)
    }

    @inline(never)
    mutating func tooManyBindings(_ tokenizer: borrowing Tokenizer, at offset: Int) -> JSONError {
        // Chunks that end before this binding have met the document's limit, if that comes first.
        do throws(JSONError) { try checkDocument(to: offset + 1, tokenizer) } catch { return error }
        return located(
            JSONError(.bindingLimit, at: offset, subject: .limit(options.limits.bindings)), tokenizer, unit: offset)
    }

    /// The input ended in the middle of a document.
    mutating func unexpectedEnd() -> JSONError {
        guard suspension == .keeping else {
            var path = place.path(unknownKey: unknownKey)
            if place.container == .document { path = JSONPath() }
            return JSONError(.unexpectedEnd, at: origin, path: path, position: lines?.position(of: origin))
        }
        var error = JSONError(.unexpectedEnd, at: origin)
        let end = origin
        try? withKept { (driver, tokenizer) throws(JSONError) in
            error = driver.located(
                JSONError(.unexpectedEnd, at: end - driver.origin), tokenizer, unit: 0)
        }
        return error
    }

    /// The error with its offset counted from the start of the input, its path, and its line. It lies in the unit at `unit`.
    /// One that lies before the bytes at hand brings its line along.
    @inline(never)
    mutating func located(_ error: JSONError, _ tokenizer: borrowing Tokenizer, unit: Int) -> JSONError {
        var path = place.path(unknownKey: unknownKey)
        path = path.appending(PathFinder.path(to: error.offset, tokenizer, from: unit))
        if case .member(let name) = error.subject { path.components.append(.key(name)) }
        lines?.count(tokenizer.bytes, to: error.offset, origin: origin)
        let offset = error.offset + origin
        reached = max(reached, offset)
        return JSONError(
            error.code, at: offset, path: path, subject: error.subject,
            position: error.position ?? lines?.position(of: offset))
    }

    /// Line and column of a place in the chunk, as far as which the input has been read.
    mutating func position(of offset: Int, _ tokenizer: borrowing Tokenizer) -> SourcePosition? {
        lines?.count(tokenizer.bytes, to: offset, origin: origin)
        return lines?.position(of: origin + offset)
    }

    /// Tells of the members nobody asked for, with their paths.
    @inline(never)
    mutating func report(_ members: inout ObjectMembers, unit: Int) {
        guard case .report(let handler) = options.unknownFields else { return }
        let path = place.path(unknownKey: unknownKey)
        var finder = PathFinder(from: unit)
        for field in members.unknownFields.sorted(by: { $0.keyStart < $1.keyStart }) {
            finder.advance(to: field.valueStart, members.tokenizer)
            handler(UnknownField(path: path.appending(finder.path), offset: origin + field.keyStart - 1))
        }
        members.unknownFields.removeAll()
    }

    /// Tells of the member at hand, which is one of the spine that nobody knows.
    @inline(never)
    mutating func reportUnknownMember() {
        guard case .report(let handler) = options.unknownFields else { return }
        handler(UnknownField(path: place.path(unknownKey: unknownKey), offset: place.keyOffset))
    }
}
