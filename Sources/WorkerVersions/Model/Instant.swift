/// A point in time, read from a date of the API on demand: the dates themselves stay text, exactly as sent.
public struct Instant: Hashable, Sendable {
    /// Whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public var secondsSince1970: Int

    /// Nanoseconds past that second: 0 to 999,999,999.
    public var nanoseconds: Int

    /// Creates an instant.
    public init(secondsSince1970: Int, nanoseconds: Int = 0) {
        self.secondsSince1970 = secondsSince1970
        self.nanoseconds = nanoseconds
    }

    /// Reads a date and time as RFC 3339 writes it, such as `2026-04-02T08:15:42.031907Z`; `nil` for any other text.
    ///
    /// Digits after the ninth of a fraction are dropped, and a leap second counts as the second after it.
    public init?(rfc3339 text: String) {
        var digits = DateText(rest: text.utf8[...])
        guard
            let year = digits.number(of: 4), digits.take("-"),
            let month = digits.number(of: 2), digits.take("-"), (1...12).contains(month),
            let day = digits.number(of: 2), (1...Self.days(in: month, of: year)).contains(day),
            digits.take("T") || digits.take("t") || digits.take(" "),
            let hour = digits.number(of: 2), digits.take(":"), hour < 24,
            let minute = digits.number(of: 2), digits.take(":"), minute < 60,
            let second = digits.number(of: 2), second <= 60,
            let nanoseconds = digits.fraction(), let offset = digits.zoneOffset(), digits.rest.isEmpty
        else { return nil }
        let days = Self.daysSince1970(year: year, month: month, day: day)
        secondsSince1970 = ((days * 24 + hour) * 60 + minute) * 60 + second - offset
        self.nanoseconds = nanoseconds
    }

    private static func days(in month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Counts in years that begin in March, so that the leap day comes last.
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let monthsSinceMarch = (month + 9) % 12
        // Year 0 less its January and February begins at -1 when the month is one of these; 400 years keep it positive.
        let shifted = marchYear + 400
        let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
        return days + (monthsSinceMarch * 153 + 2) / 5 + day - 1 - 865_565
    }
}

extension Instant: Comparable {
    /// Whether `left` is before `right`.
    public static func < (left: Instant, right: Instant) -> Bool {
        (left.secondsSince1970, left.nanoseconds) < (right.secondsSince1970, right.nanoseconds)
    }
}

/// What is left to read of a date.
private struct DateText {
    var rest: Substring.UTF8View

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func digit() -> Int? {
        guard let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        rest.removeFirst()
        return Int(byte - UInt8(ascii: "0"))
    }

    mutating func number(of count: Int) -> Int? {
        var number = 0
        for _ in 0..<count {
            guard let digit = digit() else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// The optional fraction of a second, in nanoseconds; `nil` for a point without digits.
    mutating func fraction() -> Int? {
        guard take(".") else { return 0 }
        guard var nanoseconds = digit() else { return nil }
        var count = 1
        while let digit = digit() {
            if count < 9 { nanoseconds = nanoseconds * 10 + digit }
            count += 1
        }
        for _ in min(count, 9)..<9 { nanoseconds *= 10 }
        return nanoseconds
    }

    /// The offset from universal time, in seconds.
    mutating func zoneOffset() -> Int? {
        if take("Z") || take("z") { return 0 }
        let isEast = take("+")
        guard isEast || take("-"), let hours = number(of: 2), take(":"), let minutes = number(of: 2) else { return nil }
        guard hours < 24, minutes < 60 else { return nil }
        let seconds = (hours * 60 + minutes) * 60
        return isEast ? seconds : -seconds
    }
}
