import Foundation

/// The public suite of JSON texts by Nicolas Seriot, where a copy lies beside the package: `../shared/json-test-suite`.
enum JSONTestSuite {
    /// A text of the suite.
    struct Case: Sendable {
        let name: String
        let bytes: [UInt8]

        /// What this library owes the text.
        var isAccepted: Bool {
            name.hasPrefix("y_") || implementationDefined[name]?.isAccepted == true
        }
    }

    static var isPresent: Bool { SharedData.folder("json-test-suite/test_parsing") != nil }

    static func cases() throws -> [Case] {
        guard let folder = SharedData.folder("json-test-suite/test_parsing") else { return [] }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
        return try files.filter { $0.hasSuffix(".json") }.map { file in
            Case(
                name: String(file.dropLast(".json".count)),
                bytes: [UInt8](try Data(contentsOf: folder.appending(path: file))))
        }
    }

    /// What the RFC leaves open, and what this library says to it.
    struct Decision: Sendable {
        let isAccepted: Bool
        let reason: String

        static func accept(_ reason: String) -> Decision { Decision(isAccepted: true, reason: reason) }
        static func reject(_ reason: String) -> Decision { Decision(isAccepted: false, reason: reason) }
    }

    static let implementationDefined: [String: Decision] = [
        "i_number_double_huge_neg_exp": .accept("the syntax has no range; as a double it is 0"),
        "i_number_huge_exp": .accept("the syntax has no range; as a double it is refused"),
        "i_number_neg_int_huge_exp": .accept("the syntax has no range; as a double it is refused"),
        "i_number_pos_double_huge_exp": .accept("the syntax has no range; as a double it is refused"),
        "i_number_real_neg_overflow": .accept("the syntax has no range; as a double it is refused"),
        "i_number_real_pos_overflow": .accept("the syntax has no range; as a double it is refused"),
        "i_number_real_underflow": .accept("the syntax has no range; as a double it is 0"),
        "i_number_too_big_neg_int": .accept("the syntax has no range; as an integer it is refused"),
        "i_number_too_big_pos_int": .accept("the syntax has no range; as an integer it is refused"),
        "i_number_very_big_negative_int": .accept("the syntax has no range; as an integer it is refused"),
        "i_object_key_lone_2nd_surrogate": .reject("half a surrogate pair names no character, in a key either"),
        "i_string_1st_surrogate_but_2nd_missing": .reject("half a surrogate pair names no character"),
        "i_string_1st_valid_surrogate_2nd_invalid": .reject("half a surrogate pair names no character"),
        "i_string_incomplete_surrogate_and_escape_valid": .reject("half a surrogate pair names no character"),
        "i_string_incomplete_surrogate_pair": .reject("half a surrogate pair names no character"),
        "i_string_incomplete_surrogates_escape_valid": .reject("half a surrogate pair names no character"),
        "i_string_invalid_lonely_surrogate": .reject("half a surrogate pair names no character"),
        "i_string_invalid_surrogate": .reject("half a surrogate pair names no character"),
        "i_string_inverted_surrogates_U+1D11E": .reject("the halves in the wrong order are two lone halves"),
        "i_string_lone_second_surrogate": .reject("half a surrogate pair names no character"),
        "i_string_UTF-16LE_with_BOM": .reject("only UTF-8 is read (RFC 8259, section 8.1)"),
        "i_string_utf16BE_no_BOM": .reject("only UTF-8 is read (RFC 8259, section 8.1)"),
        "i_string_utf16LE_no_BOM": .reject("only UTF-8 is read (RFC 8259, section 8.1)"),
        "i_string_UTF-8_invalid_sequence": .reject("not UTF-8: a lead byte where a continuation must stand"),
        "i_string_UTF8_surrogate_U+D800": .reject("not UTF-8: an encoded surrogate"),
        "i_string_invalid_utf-8": .reject("not UTF-8: FF starts no sequence"),
        "i_string_iso_latin_1": .reject("not UTF-8: Latin-1"),
        "i_string_lone_utf8_continuation_byte": .reject("not UTF-8: a continuation without its lead"),
        "i_string_not_in_unicode_range": .reject("not UTF-8: above U+10FFFF"),
        "i_string_overlong_sequence_2_bytes": .reject("not UTF-8: overlong"),
        "i_string_overlong_sequence_6_bytes": .reject("not UTF-8: FC starts no sequence"),
        "i_string_overlong_sequence_6_bytes_null": .reject("not UTF-8: FC starts no sequence"),
        "i_string_truncated-utf-8": .reject("not UTF-8: FF where a continuation must stand"),
        "i_structure_500_nested_arrays": .accept("512 levels are allowed"),
        "i_structure_UTF-8_BOM_empty_object": .accept("one byte order mark at the very start is skipped"),
    ]
}
