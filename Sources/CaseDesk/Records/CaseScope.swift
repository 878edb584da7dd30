import Core
import Database

/// What an asker reaches, as a condition that every query of cases carries: the program always, the agency and the
/// stream by role. `$1` is the program, `$2` the agency (a therapist's account); a query's own values begin at `$3`.
struct CaseScope: Sendable {
    private let reach: SQL
    let values: [SQLValue]

    var condition: SQL { "f.program = $1 AND " + reach }

    /// The same for rows that are looked up by their ids, with the program hidden from the planner: SQLite without statistics
    /// takes one program's cases for few, and would walk all of them instead of looking up a dozen ids.
    var conditionOnIDs: SQL { "COALESCE(f.program, '') = $1 AND " + reach }

    /// All of a program's, for looking for somebody alike: whoever refers, the whole program is compared.
    static func program(_ id: String) -> CaseScope { CaseScope(reach: everyone, values: [.text(id), .text("")]) }

    private static let everyone: SQL = "CAST($2 AS TEXT) IS NOT NULL"

    private init(reach: SQL, values: [SQLValue]) {
        self.reach = reach
        self.values = values
    }

    /// Nil for a role that reaches no case: administrators, auditors, and who works with support plans.
    init?(_ by: By) {
        guard let program = by.program else { return nil }
        if let own = by.actor.ownRecord {
            reach = "f.id = $2"
            values = [.text(program), .text(own)]
            return
        }
        guard let role = by.readingRole else { return nil }
        switch role {
        case .coordinator:
            reach = Self.everyone
        case .prosecutor:
            // A volunteer was never arrested, and is in no list for police or Crown.
            reach = Self.everyone + " AND f.stream IN ('pre-charge', 'post-charge')"
        case .police:
            reach = "f.agency = $2 AND f.stream IN ('pre-charge', 'post-charge')"
        case .probationOfficer:
            reach = "f.agency = $2 AND f.stream = 'probation'"
        case .therapist:
            reach = "f.id IN (SELECT t.case_id FROM therapy_client AS t WHERE t.account = $2)"
        case .administrator, .auditor, .supportWorker, .supportSupervisor, .safeguardingLead:
            return nil
        }
        values = [.text(program), .text(role == .therapist ? by.actor.id : by.agency)]
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

    /// The same for pages of cases, which police, probation officers and therapists don't have.
    var readingScope: CaseScope {
        get throws {
            guard readsCases else { throw DeskError.noGrant }
            return try scope
        }
    }
}
