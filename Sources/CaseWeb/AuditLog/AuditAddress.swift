import CaseDesk
import Core
import WebFrame

/// What the log is narrowed to, as its address has it: ids and numbers only, so it may stand in a history.
struct AuditAddress: Sendable {
    /// As it was typed; ``number`` is what it means.
    var typedNumber = ""
    var actor = ""
    var kind: AuditFilter.Kind?
    /// The last entry of the page before, as `2026-03-05T16:00:00.000Z.<id>`.
    var before: (at: Instant, id: String)?

    init(_ query: FormFields) {
        typedNumber = query.first("number") ?? ""
        actor = query.first("actor") ?? ""
        kind = query.first("kind").flatMap(AuditFilter.Kind.init(rawValue:))
        let mark = query.first("before") ?? ""
        if let dot = mark.lastIndex(of: "."), let at = Instant(mark[..<dot]) {
            before = (at, String(mark[mark.index(after: dot)...]))
        }
    }

    var number: FileNumber? { FileNumber(typedNumber) }
    var isNarrowed: Bool { !typedNumber.isEmpty || !actor.isEmpty || kind != nil }

    var filter: AuditFilter {
        AuditFilter(number: number, actor: actor.isEmpty ? nil : actor, kind: kind, before: before)
    }

    /// The page of entries before `last`; the newest when there is none.
    func path(before last: AuditLine?) -> String {
        CasePaths.audit().query([
            "number": typedNumber.isEmpty ? nil : typedNumber, "actor": actor.isEmpty ? nil : actor, "kind": kind?.rawValue,
            "before": last.map { "\($0.at).\($0.id)" },
        ])
    }
}
