import Community
import Core
import Database
import Programs
import Testing

@testable import CommunityDesk

@Suite struct CommunityDeskTests {
    private static let morning = Instant("2026-03-01T15:00:00.000Z")!
    private static let programs = ShippedPrograms.all.compactMap { try? ProgramDefinition.read(Array($0.yaml.utf8), id: $0.id).program }

    private static func actor(_ role: Role, _ program: String = "edmonton-stop", _ digit: Character = "1") -> Actor {
        let grant = Grant(role: role, agency: AgencyID(String(repeating: "a", count: 32))!, program: program)
        return Actor(account: AccountID(String(repeating: digit, count: 32))!, grant: grant)
    }

    private static let coordinator = actor(.coordinator)

    private static func event(on day: String = "2026-03-07", places: Int? = 2) -> CommunityEvent {
        CommunityEvent(
            kind: .patrol, title: Bilingual(en: "Walk; along, 118 Avenue", fr: "Marche"), about: Bilingual(en: "We walk.", fr: "On marche."),
            place: "118 Avenue", on: CivilDate(day)!, starts: CivilTime(hour: 19, minute: 0)!, ends: CivilTime(hour: 21, minute: 0)!, places: places,
            briefing: Bilingual(en: "In pairs.", fr: "À deux."))
    }

    private func with(_ kind: EngineKind, _ test: (CommunityDesk, Store) async throws -> Void) async throws {
        let folder = try TestFolder()
        let chance = SeededChance(seed: 3)
        let keyStore = try kind.open("keys", in: folder)
        try await Migrator(KeyStoreSchema.migrations).migrate(keyStore, at: Self.morning)
        let vault = Vault(keyStore: keyStore, master: MasterKey(from: chance), chance: chance)
        try await vault.prepare(compartments: [.community], at: Self.morning)
        try await vault.open(compartments: [.community])
        let engine = try kind.open("community", in: folder)
        try await Migrator(CommunitySchema.migrations).migrate(engine, at: Self.morning)
        let store = try Store(compartment: .community, engine: engine, vault: vault)
        let result: Result<Void, any Error>
        do {
            result = .success(try await test(CommunityDesk(store: store, programs: { id in Self.programs.first { $0.id == id } }, chance: chance), store))
        } catch {
            result = .failure(error)
        }
        for engine in [engine, keyStore] {
            await engine.close()
            try? await (engine as? PostgresEngine)?.dropSchema()
        }
        try result.get()
    }

    private func publish(_ desk: CommunityDesk, _ event: CommunityEvent, _ token: String, as id: CommunityEventID? = nil) async throws -> CommunityEventID {
        try await desk.publish(event, as: id, by: Self.coordinator, at: Self.morning, token: token)
    }

    @Test(arguments: EngineKind.available) func anEventIsForAnybodyToReadAndForItsCoordinatorToChange(kind: EngineKind) async throws {
        try await with(kind) { desk, _ in
            let id = try await publish(desk, Self.event(), "a")
            #expect(try await desk.calendar(of: "edmonton-stop", at: Self.morning).map(\.id) == [id])
            #expect(try await desk.calendar(of: "longueuil", at: Self.morning).isEmpty)
            let others = Role.allCases.filter { $0 != .coordinator }.map { Self.actor($0) }
            for actor in others {
                await #expect(throws: CommunityError.noGrant) { try await desk.publish(Self.event(), as: id, by: actor, at: Self.morning, token: "x") }
                await #expect(throws: CommunityError.noGrant) { try await desk.volunteers(of: id, by: actor, at: Self.morning) }
            }
            let elsewhere = Self.actor(.coordinator, "longueuil")
            await #expect(throws: CommunityError.notFound) { try await desk.publish(Self.event(), as: id, by: elsewhere, at: Self.morning, token: "y") }
            await #expect(throws: CommunityError.notFound) { try await desk.volunteers(of: id, by: elsewhere, at: Self.morning) }
            // Sent twice: done once.
            await #expect(throws: CommunityError.alreadyDone) { try await publish(desk, Self.event(), "a") }
            #expect(try await desk.calendar(of: "edmonton-stop", at: Self.morning).count == 1)
        }
    }

    @Test(arguments: EngineKind.available) func whoCannotComeFreesThePlaceByTheCode(kind: EngineKind) async throws {
        try await with(kind) { desk, store in
            let id = try await publish(desk, Self.event(places: 1), "a")
            let code = try await desk.signUp(Volunteer(name: "Vera", reach: "555"), for: id, from: "198.51.100.1", at: Self.morning, token: "s")
            #expect(try await !desk.signOff(code: "0000 0000 0000 0000", from: "198.51.100.2", at: Self.morning))
            #expect(try await !desk.signOff(code: "not a code", from: "198.51.100.2", at: Self.morning))
            #expect(try await desk.volunteers(of: id, by: Self.coordinator, at: Self.morning).map(\.name) == ["Vera"])
            #expect(try await desk.signOff(code: code.lowercased(), from: "198.51.100.1", at: Self.morning))
            #expect(try await desk.volunteers(of: id, by: Self.coordinator, at: Self.morning).isEmpty)
            #expect(try await !desk.signOff(code: code, from: "198.51.100.1", at: Self.morning))
            // The place is somebody else's now.
            try await desk.signUp(Volunteer(name: "Max", reach: "556"), for: id, from: "198.51.100.3", at: Self.morning, token: "t")
            // Guesses cost a wait.
            for _ in 0...CodeQuestions.free { _ = try? await desk.signOff(code: "1111", from: "198.51.100.9", at: Self.morning) }
            await #expect(throws: CommunityError.self) { try await desk.signOff(code: "1111", from: "198.51.100.9", at: Self.morning) }
        }
    }

    @Test(arguments: EngineKind.available) func theLastPlaceIsTakenOnceAndNamesGoAMonthAfter(kind: EngineKind) async throws {
        try await with(kind) { desk, store in
            let id = try await publish(desk, Self.event(places: 1), "a")
            await withTaskGroup(of: Void.self) { group in
                for number in 1...4 {
                    group.addTask {
                        _ = try? await desk.signUp(
                            Volunteer(name: "V\(number)", reach: "555"), for: id, from: "198.51.100.\(number)", at: Self.morning, token: "s\(number)")
                    }
                }
            }
            let volunteers = try await desk.volunteers(of: id, by: Self.coordinator, at: Self.morning)
            #expect(volunteers.count == 1)
            #expect(try await desk.event(id, at: Self.morning).listed.refusalOfSigningUp(today: CivilDate("2026-03-01")!)?.code == "event-full")
            // The day itself is over everywhere on earth, and thirty more.
            try await desk.sweep(at: Instant("2026-04-06T12:00:00.000Z")!)
            #expect(try await desk.volunteers(of: id, by: Self.coordinator, at: Self.morning).count == 1)
            try await desk.sweep(at: Instant("2026-04-07T12:00:00.000Z")!)
            #expect(try await desk.volunteers(of: id, by: Self.coordinator, at: Self.morning).isEmpty)
            #expect(try await store.read { try $0.count("SELECT COUNT(*) FROM volunteer") } == 0)
        }
    }

    @Test(arguments: EngineKind.available) func oneAddressSignsUpSoManyAndThenWaits(kind: EngineKind) async throws {
        try await with(kind) { desk, _ in
            let id = try await publish(desk, Self.event(places: 500), "a")
            var waited = 0
            for number in 0..<60 {
                do {
                    try await desk.signUp(Volunteer(name: "V", reach: "5"), for: id, from: "198.51.100.1", at: Self.morning, token: "s\(number)")
                } catch CommunityError.wait {
                    waited += 1
                }
            }
            #expect(waited >= 60 - CodeQuestions.free - 1)
            try await desk.signUp(Volunteer(name: "V", reach: "5"), for: id, from: "198.51.100.2", at: Self.morning, token: "other")
        }
    }

    /// Before and after the clocks are put forward on March 8, 2026 it's seven in the evening on the wall in Edmonton.
    @Test(arguments: EngineKind.available) func theFeedSaysTheHourOnTheWall(kind: EngineKind) async throws {
        try await with(kind) { desk, _ in
            let first = try await publish(desk, Self.event(on: "2026-03-07"), "a")
            _ = try await publish(desk, Self.event(on: "2026-03-14"), "b")
            try await desk.cancel(first, true, by: Self.coordinator, at: Self.morning, token: "c")
            let lines = try await desk.feed(of: "edmonton-stop", in: .en, at: Self.morning).split(separator: "\r\n").map(String.init)
            #expect(lines.filter { $0.hasPrefix("DTSTART;TZID") } == [
                "DTSTART;TZID=America/Edmonton:20260307T190000", "DTSTART;TZID=America/Edmonton:20260314T190000",
            ])
            #expect(lines.contains("SUMMARY:Walk\\; along\\, 118 Avenue"))
            #expect(lines.filter { $0.hasPrefix("STATUS:") } == ["STATUS:CANCELLED", "STATUS:CONFIRMED"])
            let begin = try #require(lines.firstIndex(of: "BEGIN:DAYLIGHT"))
            #expect(lines[begin...].prefix(5) == ["BEGIN:DAYLIGHT", "DTSTART:20260308T020000", "TZOFFSETFROM:-0700", "TZOFFSETTO:-0600", "END:DAYLIGHT"])
        }
    }

    @Test(arguments: EngineKind.available) func servicesAndInitiativesAreFiledUnderTheFiveAreas(kind: EngineKind) async throws {
        try await with(kind) { desk, _ in
            var service = ServiceEntry(
                area: .treatment, name: "Lily House", what: Bilingual(en: "Rooms", fr: "Chambres"), telephone: "780-555-0100", languages: "English",
                places: 8, waitWeeks: 3, checked: CivilDate("2026-03-01")!)
            let id = try await desk.keep(service, as: nil, by: Self.coordinator, at: Self.morning, token: "a")
            service.waitWeeks = 6
            try await desk.keep(service, as: id, by: Self.coordinator, at: Self.morning, token: "b")
            #expect(try await desk.services(of: "edmonton-stop").map(\.facts.waitWeeks) == [6])
            let initiative = Initiative(
                area: .advocacy, title: Bilingual(en: "Forum", fr: "Forum"), owner: "Safedmonton", funding: Money(cents: 500_000), status: .going,
                since: CivilDate("2026-01-01")!)
            try await desk.keep(initiative, as: nil, by: Self.coordinator, at: Self.morning, token: "c")
            #expect(try await desk.initiatives(of: "edmonton-stop").map(\.facts) == [initiative])
            #expect(try await desk.services(of: "edmonton-stop").count == 1)
            try await desk.drop(id, by: Self.coordinator, at: Self.morning, token: "d")
            #expect(try await desk.services(of: "edmonton-stop").isEmpty)
        }
    }
}
