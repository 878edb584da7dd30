import Core
import Foundation
import Programs
import Testing

@testable import Cases

/// Published reports of a year side by side: their own figures, and a sum only where it gives nothing away.
@Suite struct ProgramsYearTests {
    /// As it is kept: `served` people, of whom `earlier` came before; nil is hidden.
    private static func report(_ program: String, served: Int?, earlier: Int?, attended: Int?, fees: Int64?, paid: Int64) throws -> PublicReport {
        func cell(_ value: Int64?) -> String { value.map(String.init) ?? "null" }
        let columns = YearColumn.allCases.count
        let blank = Array(repeating: "null", count: columns)
        let rows = [blank + ["null", cell(earlier.map(Int64.init))], blank + [cell(attended.map(Int64.init)), cell(served.map(Int64.init))]]
        let cells = rows.map { "[" + $0.joined(separator: ",") + "]" }.joined(separator: ",")
        let json = """
            {"program":"\(program)","year":2025,"classDays":2,"people":{"rows":["earlier"],"cells":[\(cells)],"threshold":10},
            "money":{"asksFee":true,"fees":\(cell(fees)),"grants":[],"paidOut":[{"area":"advocacy","cents":\(paid)}],"closing":500},
            "community":{"services":[],"statuses":[],"initiatives":[],"events":[]}}
            """
        return try JSONDecoder().decode(PublicReport.self, from: Data(json.utf8))
    }

    private static func rows(_ reports: [PublicReport]) -> [[[String]]] {
        ProgramsYear(year: 2025, reports.map { (name: Bilingual(en: $0.program, fr: $0.program), report: $0) }).sections
            .flatMap(\.tables).map { $0.rows.map { $0.map { $0.text(.en) } } }
    }

    @Test func sumsAreThoseOfWhatIsPublished() throws {
        let found = Self.rows([
            try Self.report("a", served: 40, earlier: 12, attended: 30, fees: 75_000, paid: 10_000),
            try Self.report("b", served: 25, earlier: 10, attended: 11, fees: 150_000, paid: 2_550),
        ])
        #expect(found[0] == [["a", "40", "28", "30", "2"], ["b", "25", "15", "11", "2"], ["All", "65", "43", "41", "4"]])
        #expect(found[1].last == ["All", "$2,250.00", "$0.00", "$125.50", "$10.00"])
    }

    /// A sum beside all figures but one would be that one.
    @Test func whereOneIsHiddenTheSumIsToo() throws {
        let found = Self.rows([
            try Self.report("a", served: 40, earlier: nil, attended: 30, fees: nil, paid: 10_000),
            try Self.report("b", served: 25, earlier: 10, attended: nil, fees: 150_000, paid: 2_550),
        ])
        #expect(found[0].last == ["All", "65", "hidden", "hidden", "4"])
        #expect(found[1].last == ["All", "hidden", "$0.00", "$125.50", "$10.00"])
    }
}
