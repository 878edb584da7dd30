import Cases
import Core
import Database
import Programs
import Synchronization

@testable import CaseDesk

/// A frozen moment that every test starts from: Sunday, March 8, 2026, 7:30 in Edmonton, after the clocks were put forward.
let morning = Instant("2026-03-08T13:30:00.000Z")!
let today = CivilDate("2026-03-08")!

func day(_ text: String) -> CivilDate { CivilDate(text)! }

/// An installation of the cases compartment with real databases and the shipped programs.
final class DeskHouse: Sendable {
    let kind: EngineKind
    let folder: TestFolder
    let chance: SeededChance
    let vault: Vault
    let engine: any Engine
    let store: Store
    let shelf: ProgramLibrary
    let desk: CaseDesk
    private let forms = Mutex(0)

    init(on kind: EngineKind = .sqlite, seed: UInt64 = 7) async throws {
        self.kind = kind
        folder = try TestFolder()
        chance = SeededChance(seed: seed)
        let keyStore = try kind.open("keys", in: folder)
        try await Migrator(KeyStoreSchema.migrations).migrate(keyStore, at: morning)
        vault = Vault(keyStore: keyStore, master: MasterKey(from: chance), chance: chance)
        try await vault.prepare(compartments: [.cases, .safeguarding], at: morning)
        try await vault.open(compartments: [.cases])
        engine = try kind.open("cases", in: folder)
        try await Migrator(CaseSchema.migrations).migrate(engine, at: morning)
        store = try Store(compartment: .cases, engine: engine, vault: vault)
        shelf = Self.shipped
        desk = CaseDesk(store: store, shelf: shelf, chance: chance)
    }

    /// Runs a test in a house, and leaves nothing behind in the tests' server.
    static func with(_ kind: EngineKind, seed: UInt64 = 7, _ test: (DeskHouse) async throws -> Void) async throws {
        let house = try await DeskHouse(on: kind, seed: seed)
        do {
            try await test(house)
        } catch {
            await house.close()
            throw error
        }
        await house.close()
    }

    private func close() async {
        for engine in [engine, vault.keyStore] {
            await engine.close()
            try? await (engine as? PostgresEngine)?.dropSchema()
        }
    }

    static let shipped = ProgramLibrary(
        newest: ShippedPrograms.all.compactMap { try? ProgramDefinition.read(Array(ShippedPrograms.confirmed($0.yaml).utf8), id: $0.id) })

    func program(_ id: String) -> Program { shelf.newest(id)! }

    /// A single-use token, as a page would have drawn it.
    func form() -> String {
        let number = forms.withLock { value in
            value += 1
            return value
        }
        return "form-\(number)"
    }

    func count(_ table: String) async throws -> Int {
        let sql: SQL =
            switch table {
            case "case_file": "SELECT COUNT(*) FROM case_file"
            case "case_event": "SELECT COUNT(*) FROM case_event"
            case "document": "SELECT COUNT(*) FROM document"
            case "held_referral": "SELECT COUNT(*) FROM held_referral"
            case "once_marker": "SELECT COUNT(*) FROM once_marker"
            default: "SELECT COUNT(*) FROM audit_entry"
            }
        return try await store.read { try $0.count(sql) }
    }

    /// How many audit entries of an act ended in some way.
    func entries(_ act: String, _ outcome: String) async throws -> Int {
        try await store.read { try $0.count("SELECT COUNT(*) FROM audit_entry WHERE act = $1 AND outcome = $2", act, outcome) }
    }
}

/// The people of the tests: two agencies in each of two programs.
enum People {
    static let agency = AgencyID("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")!
    static let otherAgency = AgencyID("bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")!

    static func by(
        _ role: Role, _ program: String = "grande-prairie-stop", agency: AgencyID = agency, at now: Instant = morning,
        purpose: LookPurpose? = nil
    ) -> By {
        let digits = (["1", "2", "3", "4", "5", "6", "7", "8", "9", "c"] as [Character])[Role.allCases.firstIndex(of: role) ?? 0]
        let account = AccountID(String(repeating: digits, count: 31) + (agency == Self.agency ? "0" : "1"))!
        return By(Actor(account: account, grant: Grant(role: role, agency: agency, program: program)), at: now, purpose: purpose)
    }

    static let coordinator = by(.coordinator)
    static let prosecutor = by(.prosecutor)
    static let police = by(.police)
}

extension Referral {
    /// A referral after a charge, as police send it.
    static func of(
        _ name: String, born: String? = "1984-07-12", stream: Stream = .postCharge, offence: String? = "2026-03-05",
        minorSought: Bool? = false
    ) -> Referral {
        Referral(
            stream: stream, happened: Happened(today),
            person: Person(
                name: name, birthDate: born.map(day), contact: SafeContact(method: .telephone, value: "780-555-0134"),
                policeFile: "2026-0417"),
            offence: stream == .volunteer ? nil : offence.map(day), minorSought: stream == .volunteer ? nil : minorSought,
            packageHandedOver: true, orderEnds: stream == .probation ? day("2026-12-01") : nil,
            nextAppearance: stream == .postCharge ? day("2026-04-20") : nil)
    }
}

extension DeskHouse {
    /// Refers and expects the case to be opened.
    func opened(_ referral: Referral, by: By = People.police) async throws -> CaseID {
        let outcome = try await desk.refer(referral, by: by, token: form())
        guard case .opened(let id, _) = outcome else { throw DeskError.notFound }
        return id
    }

    /// Who the case is about, as its page shows it.
    func person(_ id: CaseID) async throws -> Person {
        guard let person = try await desk.page(id, by: People.coordinator).person else { throw DeskError.notFound }
        return person
    }

    /// Does one act, with the newest sequence. The fee's act is done as its desk does it, without the lines.
    func act(
        _ act: Act, on date: CivilDate = today, _ time: String? = nil, in id: CaseID, by: By = People.coordinator,
        letter: DocumentID? = nil, texts: [SealedText: String] = [:]
    ) async throws {
        try await desk.perform(
            [Proposal(act, happened: Happened(date, time.flatMap { CivilTime($0) }), letter: letter, texts: texts)], in: id,
            expecting: nil, by: by, token: form(), isFeeDesks: act.kind == .settleFee) { _ in }
    }

    /// The refusal's code, or nil when it was done.
    func refusal(
        _ act: Act, on date: CivilDate = today, _ time: String? = nil, in id: CaseID, by: By = People.coordinator,
        letter: DocumentID? = nil, texts: [SealedText: String] = [:]
    ) async throws -> String? {
        do {
            try await self.act(act, on: date, time, in: id, by: by, letter: letter, texts: texts)
            return nil
        } catch let refusal as Refusal {
            return refusal.code
        }
    }
}

/// The code of the refusal that an act ended in; nil when it was done.
func refusalCode(_ act: () async throws -> Void) async throws -> String? {
    do {
        try await act()
        return nil
    } catch let refusal as Refusal {
        return refusal.code
    }
}
