import Cases
import Core
import PublicWeb
import WebFrame

/// `docs/access.md`: who may do what, from the tables that the rules and the server use.
///
/// The acts come from the transition table, the routes from the route table; only what each role reaches is said here, as
/// sentences about `Sources/CaseDesk/Records/CaseScope.swift`.
enum AccessDocument {
    /// The command that writes the file anew.
    static let command = "ONWARD_WRITE_DOCS=1 swift test --filter AccessDocumentTests"

    /// The whole document, as Markdown: the same for the same tables.
    static func markdown(acts: [Transition], routes: [Route]) -> String {
        [introduction, reach, actTable(acts), routeTable(routes)].joined(separator: "\n\n") + "\n"
    }

    private static let introduction = """
        # Who may do what

        Written from the tables in the sources by `\(command)`; a test holds the two together.

        Rights are granted as (account, role, agency, program). A request passes three doors: the route admits the role; the query carries the
        scope of the grant, so that a record outside of it is not found; the rules admit the act at this stage, or refuse it with a
        sentence. Looks and refusals are audited like acts.
        """

    // MARK: What each role reaches

    private static var reach: String {
        section(
            "What each role reaches", head: ["Role", "Reaches", "In no case"],
            rows: Role.allCases.map { [name($0), RoleReach($0).reaches.en, RoleReach($0).never.en] })
    }

    // MARK: Acts

    private static func actTable(_ acts: [Transition]) -> String {
        let roles = Role.allCases.filter { role in acts.contains { may($0, role) != "" } }
        let table = section(
            "Acts in a case", head: ["Act"] + roles.map(name) + ["Operator", "Its entry is read by"],
            rows: acts.map { row in
                ["`\(row.act.rawValue)`"] + roles.map { may(row, $0) } + [row.operatorMay ? "does" : "", list(row.act.audience)]
            })
        let idle = Set(Role.allCases).subtracting(roles)
        return table + """


            "by letter": transcribes the decision of the role that does it, with the letter attached. The operator is whoever runs a command
            on the server, and is audited under that Unix name. No act at all: \(list(idle)).

            Who decides (`decide`, `make-exception`) is for the stream to say, in the program's definition: the prosecutor as above, or police,
            the court (by the probation officer), or the coordinator. Where a stream has neither gate nor court watch, the coordinator confirms
            its ending. In the volunteer stream nobody but the coordinator acts. Police and probation officers have a form for
            the referral and one for a concern for a child; what else they decide is transcribed.
            """
    }

    private static func may(_ row: Transition, _ role: Role) -> String {
        if row.by.contains(role) { return "does" }
        return role == .coordinator && row.transcribes != nil ? "by letter" : ""
    }

    // MARK: Routes

    private static func routeTable(_ routes: [Route]) -> String {
        let ordered = routes.sorted { ($0.path, $0.method.rawValue) < ($1.path, $1.method.rawValue) }
        return section(
            "Routes", head: ["Path", "Method", "Name", "Open to"],
            rows: ordered.map { ["`\($0.path)`", $0.method.rawValue, "`\($0.name)`", openTo($0.access)] })
    }

    private static func openTo(_ access: Access) -> String {
        switch access {
        case .everyone: "everyone"
        case .signedIn: "everyone signed in"
        case .only(let roles): list(roles)
        }
    }

    // MARK: Markdown

    private static func section(_ title: String, head: [String], rows: [[String]]) -> String {
        let lines = [head, head.map { _ in "---" }] + rows
        return "## \(title)\n\n" + lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    private static func list(_ roles: Set<Role>) -> String { Role.allCases.filter(roles.contains).map(name).joined(separator: ", ") }

    private static func name(_ role: Role) -> String { role.rawValue.replacing("-", with: " ") }
}
