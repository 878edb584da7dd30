import Core
import WebFrame

/// Pages that belong together by the first part of their address, and which roles read and change them.
struct AccessArea: Sendable, Hashable {
    let name: String
    let readers: Set<Role>
    let writers: Set<Role>

    /// From the table of routes; what is open to everybody, or to everybody signed in, isn't among them.
    static func all(_ routes: [Route]) -> [AccessArea] {
        var found: [String: (readers: Set<Role>, writers: Set<Role>)] = [:]
        for route in routes {
            guard case .only(let roles) = route.access, let name = route.path.split(separator: "/").first else { continue }
            var area = found[String(name)] ?? ([], [])
            if route.method == .get { area.readers.formUnion(roles) } else { area.writers.formUnion(roles) }
            found[String(name)] = area
        }
        return found.sorted { $0.key < $1.key }.map { AccessArea(name: $0.key, readers: $0.value.readers, writers: $0.value.writers) }
    }

    /// Nil for an address that nobody has put into words yet; a test rules it out.
    var words: Bilingual? {
        switch name {
        case "accounts": PublicWebText.areaAccounts
        case "audit": PublicWebText.areaAudit
        case "backup": PublicWebText.areaBackup
        case "calls": PublicWebText.areaCalls
        case "carry-over": PublicWebText.areaCarryOver
        case "cases": PublicWebText.areaCases
        case "class-days": PublicWebText.areaClassDays
        case "clients": PublicWebText.areaClients
        case "community": PublicWebText.areaCommunity
        case "concerns": PublicWebText.areaConcerns
        case "court-days": PublicWebText.areaCourtDays
        case "court-list": PublicWebText.areaCourtList
        case "fees": PublicWebText.areaFees
        case "held": PublicWebText.areaHeld
        case "letters": PublicWebText.areaLetters
        case "messages": PublicWebText.areaMessages
        case "plans": PublicWebText.areaPlans
        case "queue": PublicWebText.areaQueue
        case "refer": PublicWebText.areaRefer
        case "referrals": PublicWebText.areaReferrals
        case "reports": PublicWebText.areaReports
        case "search": PublicWebText.areaSearch
        case "today": PublicWebText.areaToday
        default: nil
        }
    }
}
