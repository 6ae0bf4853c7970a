import Testing

@testable import WorkerVersions

@Suite("Numbers as integers", .enabled(if: Int.bitWidth == 64, "an Int has other bounds here"))
struct IntegerTests {
    @Test(
        arguments: [
            ("0", 0), ("-0", 0), ("-0.0", 0), ("0.0000", 0), ("0e400", 0), ("0e-400", 0), ("0E99999999999999999999", 0),
            ("0.0e-99999999999999999999", 0), ("1", 1), ("-1", -1), ("1.0", 1), ("1e0", 1), ("1e3", 1000),
            ("1E+3", 1000),
            ("1e-0", 1), ("10e-1", 1), ("-10e-1", -1), ("0.5e1", 5), ("0.001e3", 1), ("12.50e1", 125),
            ("1e00000000000000000000003", 1000),
            ("100000000000000000000e-19", 10), ("1000000000000000000000000000000e-30", 1),
            ("1e18", 1_000_000_000_000_000_000),
            ("9007199254740991", 9_007_199_254_740_991), ("9007199254740992", 9_007_199_254_740_992),
            ("9007199254740993", 9_007_199_254_740_993), ("9007199254740993.000", 9_007_199_254_740_993),
            ("9223372036854775806", .max - 1), ("9223372036854775807", .max), ("9223372036854775807.0", .max),
            ("922337203685477580.7e1", .max), ("92233720368547758070e-1", .max), ("0.9223372036854775807e19", .max),
            ("9223372036854775807000000000000e-12", .max), ("-9223372036854775807", -.max),
            ("-9223372036854775808", .min),
            ("-9223372036854775808.0", .min), ("-922337203685477580.8e1", .min), ("-92233720368547758080e-1", .min),
        ] as [(String, Int)])
    func `an integral value in range, in any spelling`(text: String, value: Int) throws {
        #expect(try Int(json: text) == value)
        #expect(try RawJSON(json: text).integer == value)
        #expect(try Self.code(of: text) == value)
    }

    @Test(
        arguments: [
            ("9223372036854775808", .numberOutOfRange), ("-9223372036854775809", .numberOutOfRange),
            ("9223372036854775808.0", .numberOutOfRange), ("9.223372036854775808e18", .numberOutOfRange),
            ("18446744073709551615", .numberOutOfRange), ("18446744073709551616", .numberOutOfRange),
            ("-18446744073709551616", .numberOutOfRange), ("1e19", .numberOutOfRange), ("-1e19", .numberOutOfRange),
            ("1e20", .numberOutOfRange), ("1e400", .numberOutOfRange), ("-1e400", .numberOutOfRange),
            ("1.797e308", .numberOutOfRange), ("1e99999999999999999999", .numberOutOfRange),
            ("123456789012345678901234567890", .numberOutOfRange), ("36893488147419103232", .numberOutOfRange),
            ("1.5", .notAnInteger), ("-1.5", .notAnInteger), ("15e-1", .notAnInteger), ("1e-1", .notAnInteger),
            ("1e-400", .notAnInteger), ("1e-99999999999999999999", .notAnInteger), ("0.1", .notAnInteger),
            ("1.0000000000000000000000001", .notAnInteger), ("9223372036854775807.5", .notAnInteger),
            ("123456789012345678901234567890.5", .notAnInteger), ("123456789012345678900000000000e-12", .notAnInteger),
        ] as [(String, JSONError.Code)])
    func `any other number is an error at its first byte`(text: String, code: JSONError.Code) throws {
        #expect(Verdict(from: 0) { () throws(JSONError) in _ = try Int(json: " " + text) } == .reject(code, at: 1))
        #expect(try RawJSON(json: text).integer == nil)
        #expect(throws: JSONError.self) { try Self.code(of: text) }
    }

    /// The number as a field of the model.
    private static func code(of text: String) throws(JSONError) -> Int? {
        try VersionResponse(json: #"{"errors":[{"code":\#(text),"message":""}]}"#).errors.first?.code
    }
}

extension RawJSON {
    /// The integer, through the parsed value.
    fileprivate var integer: Int? {
        if case .number(let number) = value { number.integer } else { nil }
    }
}
