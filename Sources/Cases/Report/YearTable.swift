import Core
import Programs

/// A case of a program, as a yearly report reads it.
public struct YearFile: Sendable {
    public let id: CaseID
    public let number: FileNumber
    public let state: Case
    /// By which the case is judged.
    public let program: Program
    public let fees: [FeeEntry]

    public init(id: CaseID, number: FileNumber, state: Case, program: Program, fees: [FeeEntry]) {
        self.id = id
        self.number = number
        self.state = state
        self.program = program
        self.fees = fees
    }
}

/// Whom a row of the report's table of people counts.
public enum YearRow: Sendable, Hashable {
    case referred(Stream)
    /// Referred before the year, and in the program during it.
    case earlier

    /// As it is kept and stands in addresses.
    public var key: String {
        switch self {
        case .referred(let stream): stream.rawValue
        case .earlier: "earlier"
        }
    }

    public init?(key: String) {
        if key == "earlier" { self = .earlier } else if let stream = Stream(rawValue: key) { self = .referred(stream) } else { return nil }
    }

    public var name: Bilingual {
        switch self {
        case .referred(let stream): stream.name
        case .earlier: CasesText.reportRowEarlier
        }
    }
}

/// What became of somebody by the end of the year: exactly one of these, the first that fits.
public enum YearColumn: String, Sendable, Hashable, CaseIterable {
    /// Attended the class day in the year.
    case attendedCompleted = "attended-completed"
    case attendedOtherwise = "attended-otherwise"
    /// The class day was in an earlier year.
    case completed
    case notAdmitted = "not-admitted"
    case stopped
    case onTheWay = "on-the-way"

    /// The columns that make "attended a class day in the year".
    public static let attended = 0..<2

    public var name: Bilingual {
        switch self {
        case .attendedCompleted: CasesText.reportColumnAttendedCompleted
        case .attendedOtherwise: CasesText.reportColumnAttendedOtherwise
        case .completed: CasesText.reportColumnCompleted
        case .notAdmitted: CasesText.reportColumnNotAdmitted
        case .stopped: CasesText.reportColumnStopped
        case .onTheWay: CasesText.reportColumnOnTheWay
        }
    }

    init(_ standing: YearStanding, attended: Bool) {
        self =
            switch (attended, standing) {
            case (true, .completed): .attendedCompleted
            case (true, _): .attendedOtherwise
            case (false, .completed): .completed
            case (false, .notAdmitted): .notAdmitted
            case (false, .stopped): .stopped
            case (false, .onTheWay): .onTheWay
            }
    }
}

/// The people of one year, each case in one row and one column. Every count of the report is a count of this list.
public struct YearTable: Sendable {
    public struct Entry: Sendable, Hashable {
        public let id: CaseID
        public let number: FileNumber
        public let row: YearRow
        public let column: YearColumn
    }

    public let entries: [Entry]
    public let rows: [YearRow]

    /// - Parameter year: the civil year.
    public init(_ files: [YearFile], year: CivilYear, program: Program) {
        let entries = files.compactMap { file in Self.place(file, year).map { Entry(id: file.id, number: file.number, row: $0.0, column: $0.1) } }
        self.entries = entries
        let streams = Stream.allCases.filter { stream in program.streams[stream] != nil || entries.contains { $0.row == .referred(stream) } }
        rows = streams.isEmpty ? [] : streams.map { YearRow.referred($0) } + [.earlier]
    }

    /// By row and column, without totals.
    public var counts: [[Int]] {
        rows.map { row in YearColumn.allCases.map { column in entries.count { $0.row == row && $0.column == column } } }
    }

    private static func place(_ file: YearFile, _ year: CivilYear) -> (YearRow, YearColumn)? {
        guard let state = file.state.asOf(year.last) else { return nil }
        let standing = state.standing(on: year.last, under: file.program)
        let attended = state.attendedDay(under: file.program).map(year.contains) ?? false
        let column = YearColumn(standing, attended: attended)
        if year.contains(state.referred.happened.date) { return (.referred(state.stream), column) }
        let before = file.state.asOf(year.dayBefore)?.standing(on: year.dayBefore, under: file.program) ?? .onTheWay
        return before == .onTheWay || before != standing || attended ? (.earlier, column) : nil
    }
}

/// A civil year in a program's zone.
public struct CivilYear: Sendable, Hashable {
    public let number: Int

    public init(_ number: Int) { self.number = number }

    public var first: CivilDate { CivilDate(year: number, month: 1, day: 1) ?? CivilDate(dayNumber: 0) }
    public var last: CivilDate { CivilDate(year: number, month: 12, day: 31) ?? CivilDate(dayNumber: 0) }
    var dayBefore: CivilDate { first.adding(days: -1) }
    public func contains(_ day: CivilDate) -> Bool { day.year == number }
}
