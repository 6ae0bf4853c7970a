/// Digits as bytes, and numbers written with them.
enum ASCIIDigits {
    static let hexadecimal = Array("0123456789abcdef".utf8)
    static let base64 = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}

extension [UInt8] {
    /// Appends a number that is not negative, with leading zeros up to `width` digits.
    mutating func append(decimal number: Int, width: Int = 1) {
        if number >= 10 || width > 1 {
            append(decimal: number / 10, width: width - 1)
        }
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }

    /// Appends hexadecimal digits, at most sixteen, the lowest of `bits`.
    mutating func append(hexadecimal bits: UInt64, count: Int) {
        var shift = 4 * count
        while shift > 0 {
            shift -= 4
            append(ASCIIDigits.hexadecimal[Int(truncatingIfNeeded: (bits >> UInt64(shift)) & 0x0F)])
        }
    }
}
