import Testing
import WorkerVersions

/// Dates as RFC 3339 writes them; the seconds are those of an independent calendar.
@Suite("Instants")
struct InstantTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0, 0),
        ("2026-04-02T08:15:42.031907Z", 1_775_117_742, 31_907_000),
        ("2024-02-29T23:59:59Z", 1_709_251_199, 0),
        ("2000-02-29t00:00:00z", 951_782_400, 0),
        ("1969-12-31 23:59:59Z", -1, 0),
        ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
        ("9999-12-31T23:59:59.999999999Z", 253_402_300_799, 999_999_999),
        ("2026-01-01T00:30:00+02:00", 1_767_220_200, 0),
        ("2025-12-31T18:30:00-05:30", 1_767_225_600, 0),
        ("1900-03-01T00:00:00.1234567891Z", -2_203_891_200, 123_456_789),
        ("2016-12-31T23:59:60Z", 1_483_228_800, 0),
    ])
    func reads(text: String, seconds: Int, nanoseconds: Int) {
        #expect(Instant(rfc3339: text) == Instant(secondsSince1970: seconds, nanoseconds: nanoseconds))
    }

    @Test(arguments: [
        "", "2026", "2026-04-02", "2026-04-02T08:15Z", "2026-13-02T08:15:42Z", "2026-00-02T08:15:42Z",
        "2026-02-29T08:15:42Z", "1900-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-04-00T00:00:00Z",
        "2026-04-02T24:00:00Z", "2026-04-02T08:60:00Z", "2026-04-02T08:15:61Z", "2026-04-02T08:15:42",
        "2026-04-02T08:15:42.Z", "2026-04-02T08:15:42+2:00", "2026-04-02T08:15:42+24:00", "2026-04-02T08:15:42+02:60",
        "2026-04-02T08:15:42Zjunk", "2026/04/02T08:15:42Z", "٢٠٢٦-04-02T08:15:42Z",
    ])
    func refuses(text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test func comparesByTime() {
        let early = Instant(secondsSince1970: 5, nanoseconds: 9)
        #expect(early < Instant(secondsSince1970: 5, nanoseconds: 10))
        #expect(early < Instant(secondsSince1970: 6))
        #expect(!(early < early))
    }

    @Test func metadataReadsItsDatesOnDemand() {
        let metadata = VersionMetadata(createdOn: "1970-01-01T00:00:01Z", modifiedOn: "yesterday")
        #expect(metadata.createdInstant == Instant(secondsSince1970: 1))
        #expect(metadata.modifiedInstant == nil)
    }
}
