import Core
import Database
import Support

/// Everything that is stored of a plan, read on one snapshot and still sealed.
struct PlanRead: Sendable {
    let file: PlanFile
    let items: [PlanItems.Stored]
    private let stored: (releases: [PlanReleases.Stored], appointments: [StoredAppointment], notes: [Note], charge: Charge?, referrals: [PlanReferrals.Stored])

    private struct Note: Sendable {
        let id: String
        let author: String
        let at: Instant
        let sealed: [UInt8]
    }

    private struct Charge: Sendable {
        let courtOn: CivilDate?
        let sealed: [UInt8]
    }

    init?(_ number: FileNumber, _ scope: PlanScope, _ connection: any Connection) throws {
        guard let file = try PlanFile.find(number, scope, connection) else { return nil }
        try self.init(file, connection)
    }

    init(_ file: PlanFile, _ connection: any Connection) throws {
        self.file = file
        items = try PlanItems.all(of: file.id, withHidden: true, connection)
        stored = (
            try PlanReleases.all(of: file.id, connection), try StoredAppointment.all(of: file.id, connection),
            try connection.rows("SELECT id, actor, at, sealed FROM plan_note WHERE plan_id = $1 ORDER BY at DESC, id", file.id) {
                Note(id: try $0.text(0), author: try $0.text(1), at: try $0.instant(2), sealed: try $0.blob(3))
            },
            try connection.first("SELECT court_on, sealed FROM plan_charge WHERE plan_id = $1", file.id) {
                Charge(courtOn: try $0.optionalDate(0), sealed: try $0.blob(1))
            }, try PlanReferrals.all(of: file.id, connection)
        )
    }

    /// The records whose keys open it.
    var records: [String] { [file.id.text] + items.map(\.item.id.text) }

    /// What she lets others know, without what `seesItem` keeps back.
    func releases(_ ring: KeyRing, seesItem: (PlanItemID) -> Bool) throws -> [PlanRelease] {
        try stored.releases.compactMap { release in
            if case .item(let item) = release.terms.what, !seesItem(item) { return nil }
            return PlanRelease(id: release.id, terms: release.terms, words: try release.words(ring), given: release.given, by: release.by)
        }
    }

    func appointments(_ ring: KeyRing) throws -> [PlanAppointment] {
        try stored.appointments.map { PlanAppointment(id: $0.id, appointment: try $0.open(ring, of: file.id)) }
    }

    func notes(_ ring: KeyRing) throws -> [PlanNote] {
        try stored.notes.map {
            PlanNote(author: $0.author, at: $0.at, text: try ring.openText($0.sealed, record: file.id.text, field: "note:" + $0.id))
        }
    }

    func referrals(_ ring: KeyRing) throws -> [PlanReferral] {
        try stored.referrals.map { PlanReferral(referral: $0.referral, words: try $0.words(ring)) }
    }

    func charge(_ ring: KeyRing) throws -> PlanCharge? {
        try stored.charge.map {
            PlanCharge(charge: try SealedJSON.value(try ring.openText($0.sealed, record: file.id.text, field: "charge")), courtOn: $0.courtOn)
        }
    }
}
