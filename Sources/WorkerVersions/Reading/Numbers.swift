/// A number's digits taken exactly: an integer, and the power of ten it is multiplied by.
///
/// Zeros behind the last other digit go into the power, so that `1.0`, `1e3` and `10e-1` are the integers they are.
struct DecimalNumber {
    private(set) var isNegative = false
    private(set) var magnitude: UInt64 = 0
    /// Whether there were more digits than `magnitude` holds.
    private(set) var isTooLong = false
    private(set) var exponent = 0

    /// Reads a number that a scanner has passed.
    init(_ bytes: borrowing ByteView, from start: Int, to end: Int) {
        var offset = start
        var digitCount = 0
        var point: Int?
        var lastNonzero = -1
        while offset < end {
            let byte = bytes.byte(at: offset)
            offset &+= 1
            if byte.isDigit {
                if byte != ASCII.zero {
                    take(byte &- ASCII.zero, zerosBefore: lastNonzero < 0 ? 0 : digitCount &- lastNonzero &- 1)
                    lastNonzero = digitCount
                }
                digitCount &+= 1
            } else if byte == ASCII.point {
                point = digitCount
            } else if byte == ASCII.minus {
                isNegative = true
            } else {
                exponent = DecimalNumber.exponent(bytes, from: offset, to: end)
                break
            }
        }
        exponent += (point ?? digitCount) - 1 - lastNonzero
    }

    private mutating func take(_ digit: UInt8, zerosBefore: Int) {
        if isTooLong { return }
        var value = magnitude
        var overflow = false
        for _ in 0...min(zerosBefore, 20) where !overflow {
            (value, overflow) = value.multipliedReportingOverflow(by: 10)
        }
        if !overflow { (value, overflow) = value.addingReportingOverflow(UInt64(digit)) }
        if overflow { isTooLong = true } else { magnitude = value }
    }

    /// An exponent's value; far beyond the range of any number it stays there.
    private static func exponent(_ bytes: borrowing ByteView, from start: Int, to end: Int) -> Int {
        var value = 0
        var offset = start
        let sign = bytes.byte(at: offset)
        if sign == ASCII.minus || sign == ASCII.plus { offset &+= 1 }
        while offset < end {
            value = min(value * 10 + Int(bytes.byte(at: offset) &- ASCII.zero), 1 << 30)
            offset &+= 1
        }
        return sign == ASCII.minus ? -value : value
    }
}

extension DecimalNumber {
    /// The integer, if the number is one and fits.
    func integer() throws(IntegerFault) -> Int {
        if magnitude == 0 && !isTooLong { return 0 }
        guard exponent >= 0 else { throw .notAnInteger }
        guard !isTooLong, exponent < 20 else { throw .outOfRange }
        var value = magnitude
        for _ in 0..<exponent {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { throw .outOfRange }
            value = product
        }
        if isNegative, value == Int.min.magnitude { return .min }
        guard let integer = Int(exactly: value) else { throw .outOfRange }
        return isNegative ? -integer : integer
    }

    /// Why a number is no `Int`.
    enum IntegerFault: Error {
        case notAnInteger, outOfRange
    }

    /// The nearest `Double`, where arithmetic on two exact doubles gives it: one rounding, by the processor (Clinger 1990).
    var exactDouble: Double? {
        guard !isTooLong, magnitude <= 1 << 53, exponent.magnitude < DecimalNumber.powersOfTen.count else { return nil }
        let power = DecimalNumber.powersOfTen[Int(exponent.magnitude)]
        let value = exponent < 0 ? Double(magnitude) / power : Double(magnitude) * power
        return isNegative ? -value : value
    }

    /// The powers of ten that are exact as doubles.
    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]
}

extension ByteView {
    /// The value of a number that a scanner has passed, if it is written as at most fifteen digits and nothing else: as nearly
    /// all are, and exact as an `Int` and as a `Double`.
    @inline(__always)
    func plainInteger(from start: Int, to end: Int) -> Int? {
        guard end &- start <= 15 else { return nil }
        var value = 0
        for offset in start..<Swift.max(start, end) {
            let digit = byte(at: offset) &- ASCII.zero
            if digit > 9 { return nil }
            value = value &* 10 &+ Int(digit)
        }
        return value
    }

    /// The value of a number that a scanner has passed, if it is an integer in range, however it is written.
    func integer(from start: Int, to end: Int) throws(DecimalNumber.IntegerFault) -> Int {
        if let value = plainInteger(from: start, to: end) { return value }
        return try DecimalNumber(self, from: start, to: end).integer()
    }

    /// The correctly rounded value of a number that a scanner has passed; infinite beyond the range.
    func double(from start: Int, to end: Int) -> Double {
        if let value = plainInteger(from: start, to: end) { return Double(value) }
        if let value = DecimalNumber(self, from: start, to: end).exactDouble { return value }
        // The standard library rounds correctly, on a string of its own: it must not look past the end of these bytes.
        return Double(string(start, end, .ascii)) ?? .infinity
    }
}
