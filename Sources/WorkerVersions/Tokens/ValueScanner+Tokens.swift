extension ValueScanner {
    @inline(__always)
    mutating func value(_ byte: UInt8, _ tokenizer: borrowing Tokenizer, at offset: inout Int) -> Outcome? {
        switch byte {
        case ASCII.quote:
            let run = tokenizer.stringRun(from: offset &+ 1)
            guard run.isClosed,
                run.stop &- offset &- 1 <= limits.stringBytes
            else { return resume(.string(limits: limits), tokenizer, from: &offset) }
            offset = run.stop &+ 1
            return valueEnded(at: offset)
        case ASCII.leftBrace:
            guard nesting.depth < limits.depth else { return .fault(.depth, offset) }
            nesting.openObject()
            offset &+= 1
            expectation = .keyOrEnd
            return nil
        case ASCII.leftBracket:
            guard nesting.depth < limits.depth else { return .fault(.depth, offset) }
            nesting.openArray()
            offset &+= 1
            expectation = .valueOrEnd
            return nil
        case ASCII.minus, ASCII.zero...ASCII.nine:
            guard let end = tokenizer.numberEnd(from: offset, mostDigits: limits.numberDigits),
                end < tokenizer.bytes.count
            else {
                return resume(.number(limits: limits), tokenizer, from: &offset)
            }
            offset = end
            return valueEnded(at: offset)
        case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
            guard let end = tokenizer.literalEnd(from: offset) else {
                return resume(.literal(startingWith: byte), tokenizer, from: &offset)
            }
            offset = end
            return valueEnded(at: offset)
        default:
            return unexpected(.value, tokenizer, at: offset)
        }
    }

    @inline(__always)
    mutating func valueOrEnd(_ byte: UInt8, _ tokenizer: borrowing Tokenizer, at offset: inout Int) -> Outcome? {
        guard byte == ASCII.rightBracket else {
            let outcome = value(byte, tokenizer, at: &offset)
            if case .fault(.unexpectedByte(.value), let place) = outcome {
                return .fault(.unexpectedByte(.valueOrEnd), place)
            }
            return outcome
        }
        return close(at: &offset)
    }

    @inline(__always)
    mutating func key(_ byte: UInt8, _ tokenizer: borrowing Tokenizer, at offset: inout Int) -> Outcome? {
        guard byte == ASCII.quote else { return unexpected(.key, tokenizer, at: offset) }
        let run = tokenizer.stringRun(from: offset &+ 1)
        guard run.isClosed, run.stop &- offset &- 1 <= limits.keyBytes
        else {
            partialIsKey = true
            return resume(.key(limits: limits), tokenizer, from: &offset)
        }
        offset = run.stop &+ 1
        return keyEnded(at: offset)
    }

    @inline(__always)
    mutating func keyOrEnd(_ byte: UInt8, _ tokenizer: borrowing Tokenizer, at offset: inout Int) -> Outcome? {
        switch byte {
        case ASCII.quote: key(byte, tokenizer, at: &offset)
        case ASCII.rightBrace: close(at: &offset)
        default: unexpected(.keyOrEnd, tokenizer, at: offset)
        }
    }

    @inline(__always)
    mutating func colon(_ byte: UInt8, _ tokenizer: borrowing Tokenizer, at offset: inout Int) -> Outcome? {
        guard byte == ASCII.colon else { return unexpected(.colon, tokenizer, at: offset) }
        offset &+= 1
        expectation = .value
        return nil
    }

    @inline(__always)
    mutating func commaOrEnd(_ byte: UInt8, _ tokenizer: borrowing Tokenizer, at offset: inout Int) -> Outcome? {
        let isInObject = nesting.isInObject
        if byte == ASCII.comma {
            offset &+= 1
            expectation = isInObject ? .key : .value
            return nil
        }
        guard byte == (isInObject ? ASCII.rightBrace : ASCII.rightBracket) else {
            return unexpected(isInObject ? .commaOrBrace : .commaOrBracket, tokenizer, at: offset)
        }
        return close(at: &offset)
    }

    @inline(__always)
    private mutating func close(at offset: inout Int) -> Outcome? {
        offset &+= 1
        nesting.close()
        return valueEnded(at: offset)
    }

    @inline(__always)
    private mutating func valueEnded(at offset: Int) -> Outcome? {
        expectation = .commaOrEnd
        return nesting.isEmpty ? .ended(offset) : nil
    }

    @inline(__always)
    private mutating func keyEnded(at offset: Int) -> Outcome? {
        expectation = .colon
        return nesting.isEmpty ? .ended(offset) : nil
    }

    private func unexpected(
        _ expected: SyntaxFault.Expected, _ tokenizer: borrowing Tokenizer, at offset: Int
    ) -> Outcome {
        offset >= tokenizer.bytes.count ? .needsMore : .fault(.unexpectedByte(expected), offset)
    }
}
