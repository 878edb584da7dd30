import CaseDesk
import Core
import WebFrame

/// What the log is narrowed to, as its address has it: ids, numbers and days only, so it may stand in a history.
struct AuditAddress: Sendable {
    /// As it was typed; ``number`` is what it means.
    var typedNumber = ""
    var actor = ""
    var kind: AuditFilter.Kind?
    /// The first and the last day.
    var from: CivilDate?
    var to: CivilDate?
    /// The last entry of the page before, as `2026-03-05T16:00:00.000Z.<id>`.
    var before: (at: Instant, id: String)?
    /// What is wrong with it, beside its field.
    private(set) var errors: [FieldError] = []

    init(_ query: FormFields) {
        typedNumber = query.first("number") ?? ""
        actor = query.first("actor") ?? ""
        kind = query.first("kind").flatMap(AuditFilter.Kind.init(rawValue:))
        let mark = query.first("before") ?? ""
        if let dot = mark.lastIndex(of: "."), let at = Instant(mark[..<dot]) {
            before = (at, String(mark[mark.index(after: dot)...]))
        }
        var reader = FormReader(query)
        if !typedNumber.isEmpty, number == nil { reader.fail("number", CaseWebText.auditNumberWrong) }
        from = reader.optionalDate("from", CaseWebText.auditFrom).read ?? nil
        to = reader.optionalDate("to", CaseWebText.auditTo).read ?? nil
        if let from, let to, to < from { reader.fail("to", CaseWebText.auditToBeforeFrom, anchor: "to-day") }
        errors = reader.errors
    }

    var number: FileNumber? { FileNumber(typedNumber) }
    var isNarrowed: Bool { !typedNumber.isEmpty || !actor.isEmpty || kind != nil || from != nil || to != nil }

    /// The days are whole ones in the program's zone.
    func filter(_ zone: Zone) -> AuditFilter {
        AuditFilter(
            number: number, actor: actor.isEmpty ? nil : actor, kind: kind, from: from.map { zone.instant(of: $0, at: .midnight) },
            until: to.map { zone.instant(of: $0.adding(days: 1), at: .midnight) }, before: before)
    }

    /// The page of entries before `last`; the newest when there is none.
    func path(before last: AuditLine?) -> String {
        CasePaths.audit().query([
            "number": typedNumber.isEmpty ? nil : typedNumber, "actor": actor.isEmpty ? nil : actor, "kind": kind?.rawValue,
            "from-day": from.map { String($0.day) }, "from-month": from.map { String($0.month) }, "from-year": from.map { String($0.year) },
            "to-day": to.map { String($0.day) }, "to-month": to.map { String($0.month) }, "to-year": to.map { String($0.year) },
            "before": last.map { "\($0.at).\($0.id)" },
        ])
    }
}
