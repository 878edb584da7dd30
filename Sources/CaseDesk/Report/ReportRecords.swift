import Cases
import Core
import Database

/// A report of a year as it was published.
public struct PublishedReport: Sendable, Hashable {
    public let report: PublicReport
    /// From 1; a later one says what changed.
    public let edition: Int
    public let on: CivilDate
    /// What changed since the edition before, and why; nil in the first.
    public let changed: Bilingual?
    /// SHA-256 of the content as it is kept, in hexadecimal digits.
    public let digest: String
}

/// The rows of published reports: appended, never changed.
enum ReportRecords {
    static let columns: SQL = "program, sequence, year, edition, content, changed, published_on, recorded_at, actor"
    static let columnCount = 9

    /// Every edition, the newest year first and of each year the newest edition first.
    static func all(program: String, _ connection: any Connection) throws -> [PublishedReport] {
        try connection.rows(
            "SELECT edition, content, changed, published_on FROM year_report WHERE program = $1 ORDER BY year DESC, edition DESC", program
        ) { row in
            let content = try row.text(1)
            return PublishedReport(
                report: try SealedJSON.value(content), edition: try row.int(0), on: try row.date(3),
                changed: try row.optionalText(2).map { try SealedJSON.value($0) }, digest: digest(of: content))
        }
    }

    static func digest(of content: String) -> String { Hex.encode(EventDigest.of(Array(content.utf8))) }

    /// Writes the next edition, and gives its place and what its audit entry keeps of it.
    static func append(
        _ content: String, of report: PublicReport, edition: Int, changed: Bilingual?, on day: CivilDate, by: By, _ connection: any Connection
    ) throws -> (sequence: Int, digest: [UInt8]) {
        let sequence = try connection.count("SELECT COUNT(*) FROM year_report WHERE program = $1", report.program) + 1
        let values: [SQLValue] = [
            .text(report.program), sequence.sqlValue, report.year.sqlValue, edition.sqlValue, .text(content),
            try changed.map { try SealedJSON.text($0) }.sqlValue, day.sqlValue, by.now.sqlValue, .text(by.actor.id),
        ]
        try connection.insert("INSERT INTO year_report (" + columns + ")", [values])
        return (sequence, EventDigest.of(EventDigest.bytes(values)))
    }
}
