import Core
import Database

/// What an asker reaches, as a condition that every query of cases carries: the program always, the agency and the
/// stream by role. `$1` is the program, `$2` the agency; a query's own values begin at `$3`.
struct CaseScope: Sendable {
    let condition: SQL
    let values: [SQLValue]

    /// Nil for a role that reaches no case: administrators and auditors.
    init?(_ by: By) {
        guard let program = by.program, let role = by.readingRole else { return nil }
        switch role {
        case .coordinator:
            condition = "f.program = $1 AND CAST($2 AS TEXT) IS NOT NULL"
        case .prosecutor:
            // A volunteer was never arrested, and is in no list for police or Crown.
            condition = "f.program = $1 AND CAST($2 AS TEXT) IS NOT NULL AND f.stream IN ('pre-charge', 'post-charge')"
        case .police:
            condition = "f.program = $1 AND f.agency = $2 AND f.stream IN ('pre-charge', 'post-charge')"
        case .probationOfficer:
            condition = "f.program = $1 AND f.agency = $2 AND f.stream = 'probation'"
        case .administrator, .auditor:
            return nil
        }
        values = [.text(program), .text(by.agency)]
    }
}

extension By {
    /// Throws ``DeskError/noGrant`` for who reaches no case.
    var scope: CaseScope {
        get throws {
            guard let scope = CaseScope(self) else { throw DeskError.noGrant }
            return scope
        }
    }

    /// The same for pages of cases, which police and probation officers don't have.
    var readingScope: CaseScope {
        get throws {
            guard readsCases else { throw DeskError.noGrant }
            return try scope
        }
    }
}
