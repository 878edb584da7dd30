import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct ClientTests {
    private static let program = "longueuil"
    private static let now = Instant("2026-04-20T17:00:00.000Z")!
    private let coordinator = People.by(.coordinator, program, at: now)
    private let therapist = People.by(.therapist, program, at: now)
    private let colleague = People.by(.therapist, program, agency: People.otherAgency, at: now)

    /// Somebody who has agreed and was assessed for two weeks of therapy.
    private func inTherapy(_ house: DeskHouse, _ name: String, born: String) async throws -> CaseID {
        let id = try await house.referred(name, .postCharge, Self.program, born: born)
        try await house.screen(id, .postCharge, Self.program)
        try await house.decide(id, .postCharge, Self.program)
        try await house.enrol(id, .postCharge, Self.program)
        try await house.act(.assessTherapy(weeks: 2), on: day("2026-04-13"), in: id, by: coordinator)
        return id
    }

    private func record(_ act: Act, on date: String, in id: CaseID, _ house: DeskHouse, by: By) async throws {
        try await house.desk.perform([Proposal(act, happened: Happened(day(date)))], in: id, expecting: nil, by: by, token: house.form())
    }

    @Test(arguments: EngineKind.available)
    func aTherapistSeesOwnClientsAlone(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let mine = try await inTherapy(house, "Jean Tremblay", born: "1984-07-12")
            let theirs = try await inTherapy(house, "Minh Nguyen", born: "1979-01-30")
            let nobodys = try await inTherapy(house, "Olu Adeyemi", born: "1990-11-02")
            try await house.desk.assign(mine, to: therapist.actor.id, by: coordinator, token: house.form())
            try await house.desk.assign(theirs, to: colleague.actor.id, by: coordinator, token: house.form())
            #expect(try await house.desk.clients(by: therapist).lines.map(\.id) == [mine])
            #expect(try await house.desk.clients(by: colleague).lines.map(\.id) == [theirs])
            for id in [theirs, nobodys] {
                await #expect(throws: DeskError.notFound) { _ = try await house.desk.client(id, by: therapist) }
                await #expect(throws: DeskError.notFound) { try await record(.attendSession, on: "2026-04-20", in: id, house, by: therapist) }
            }
            // No page of a case, no list, no search.
            await #expect(throws: DeskError.noGrant) { _ = try await house.desk.page(mine, by: therapist) }
            await #expect(throws: DeskError.noGrant) { _ = try await house.desk.search("Tremblay", born: nil, by: therapist) }
            await #expect(throws: DeskError.noGrant) { _ = try await house.desk.clients(by: coordinator) }
            // Whoever is no longer assigned is gone at once.
            try await house.desk.assign(mine, to: nil, by: coordinator, token: house.form())
            #expect(try await house.desk.clients(by: therapist).lines.isEmpty)
        }
    }

    @Test(arguments: EngineKind.available)
    func onlyTheCountCrosses(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await inTherapy(house, "Jean Tremblay", born: "1984-07-12")
            try await house.desk.assign(id, to: therapist.actor.id, by: coordinator, token: house.form())
            try await record(.missSession(.logistics), on: "2026-04-15", in: id, house, by: therapist)
            try await record(.attendSession, on: "2026-04-16", in: id, house, by: therapist)
            let half = try #require(try await house.desk.client(id, by: therapist).lines.first)
            #expect(half.held == 1 && half.needed == 2 && !half.isCompleted && half.name == "Jean Tremblay")
            #expect(half.sessions.map(\.missed) == [nil, .logistics])
            try await record(.attendSession, on: "2026-04-20", in: id, house, by: therapist)
            #expect(try await house.desk.client(id, by: therapist).lines.first?.isCompleted == true)
            // Coordinator and prosecutor read the count in the requirements, and neither when nor why.
            for role in [Role.coordinator, .prosecutor] {
                let page = try await house.desk.page(id, by: People.by(role, Self.program, at: Self.now))
                #expect(page.requirements.contains { $0.kind == .therapySessions && $0.isMet && $0.sentence.en == "Attended 2 of 2 therapy sessions." })
                #expect(!page.timeline.contains { $0.kind == .attendSession || $0.kind == .missSession }, "\(role)")
                #expect(!page.timeline.contains { $0.actor == therapist.actor.id }, "\(role)")
            }
            // Police know the status of the referral, and an administrator nothing of any case.
            let police = try await house.desk.status(by: People.by(.police, Self.program, at: Self.now))
            #expect(police.lines.allSatisfy { $0.order == nil })
            await #expect(throws: DeskError.noGrant) { _ = try await house.desk.page(id, by: People.by(.police, Self.program, at: Self.now)) }
            let administrator = People.by(.administrator, Self.program, at: Self.now)
            await #expect(throws: DeskError.noGrant) { _ = try await house.desk.page(id, by: administrator) }
            await #expect(throws: DeskError.noGrant) { _ = try await house.desk.list(CaseFilter(), by: administrator) }
            #expect(try await house.desk.verify().holds)
        }
    }

    /// Where no therapist signs in, the coordinator records from paper, and sees what she recorded.
    @Test(arguments: EngineKind.available)
    func whatTheCoordinatorRecordedSheSees(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await inTherapy(house, "Jean Tremblay", born: "1984-07-12")
            try await record(.missSession(.person), on: "2026-04-15", in: id, house, by: coordinator)
            try await record(.attendSession, on: "2026-04-16", in: id, house, by: coordinator)
            let kinds = try await house.desk.page(id, by: coordinator).timeline.map(\.kind)
            #expect(kinds.contains(.missSession) && kinds.contains(.attendSession))
        }
    }

    /// Nobody else sees the entry, so the therapist takes it back, and that is not shown either.
    @Test(arguments: EngineKind.available)
    func aTherapistTakesBackOwnSessionsAlone(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await inTherapy(house, "Jean Tremblay", born: "1984-07-12")
            try await house.desk.assign(id, to: therapist.actor.id, by: coordinator, token: house.form())
            try await record(.attendSession, on: "2026-04-15", in: id, house, by: coordinator)
            try await record(.attendSession, on: "2026-04-16", in: id, house, by: therapist)
            let line = try #require(try await house.desk.client(id, by: therapist).lines.first)
            #expect(line.held == 2 && line.sessions.map { $0.entry == nil } == [false, true])
            let own = try #require(line.sessions.first?.entry)
            await #expect(throws: Refusal.self) {
                try await house.desk.takeBackSession(own - 1, of: id, by: therapist, token: house.form())
            }
            try await house.desk.takeBackSession(own, of: id, by: therapist, token: house.form())
            #expect(try await house.desk.client(id, by: therapist).lines.first?.held == 1)
            let page = try await house.desk.page(id, by: coordinator)
            #expect(!page.timeline.contains { $0.kind == .correct || $0.actor == therapist.actor.id })
            await #expect(throws: DeskError.notFound) { try await house.desk.takeBackSession(own, of: id, by: colleague, token: house.form()) }
        }
    }

    @Test func aTherapistDoesNothingElse() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await inTherapy(house, "Jean Tremblay", born: "1984-07-12")
            try await house.desk.assign(id, to: therapist.actor.id, by: coordinator, token: house.form())
            for act in [Act.note, .report(.full), .assessTherapy(weeks: 0), .attendSegment("law"), .settleFee(.paid)] {
                #expect(try await house.refusal(act, on: day("2026-04-20"), in: id, by: therapist, texts: [.note: "x"]) == "not-yours")
            }
            // But a child comes first, whoever hears of one.
            try await house.act(.raiseConcern, on: day("2026-04-20"), in: id, by: therapist, texts: [.note: "He spoke of a girl of 15."])
            #expect(try await house.desk.page(id, by: coordinator).state.concern?.isOpen == true)
        }
    }

    @Test func nobodyIsAssignedWhereThereIsNoTherapy() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let program = "grande-prairie-stop"
            let id = try await house.referred("Jean Tremblay", .postCharge, program)
            let by = People.by(.coordinator, program, at: Self.now)
            await #expect(throws: Refusal.self) {
                try await house.desk.assign(id, to: therapist.actor.id, by: by, token: house.form())
            }
        }
    }

    @Test(arguments: EngineKind.available)
    func aTherapistIsNeverToldHowFarTheCaseHasCome(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await inTherapy(house, "Jean Tremblay", born: "1984-07-12")
            try await house.desk.assign(id, to: therapist.actor.id, by: coordinator, token: house.form())
            func refused(_ date: String, by: By) async throws -> String? {
                do {
                    try await house.desk.recordSession(missed: nil, on: day(date), of: id, by: by, token: house.form())
                    return nil
                } catch let refusal as Refusal {
                    return refusal.code
                }
            }
            #expect(try await refused("2026-04-15", by: therapist) == nil)
            // What the therapist can mend is told.
            #expect(try await refused("2026-04-15", by: therapist) == "session-day-taken")
            #expect(try await refused("2026-04-30", by: therapist) == "in-the-future")
            try await house.act(.withdrawConsent, on: day("2026-04-18"), in: id, by: coordinator)
            #expect(try await refused("2026-04-19", by: therapist) == "no-session-now")
            let prosecutor = People.by(.prosecutor, Self.program, at: Self.now)
            try await house.act(.confirmEnding(.withdrawn), on: day("2026-04-20"), in: id, by: prosecutor)
            #expect(try await refused("2026-04-17", by: therapist) == "no-session-now")
            #expect(try await house.desk.client(id, by: therapist).lines.map(\.refusal?.code) == ["no-session-now"])
            // With the case the assignment is over.
            try await house.act(.close, on: day("2026-04-20"), in: id, by: coordinator)
            #expect(try await house.desk.clients(by: therapist).lines.isEmpty)
            await #expect(throws: DeskError.notFound) { _ = try await refused("2026-04-17", by: therapist) }
        }
    }

    @Test(arguments: EngineKind.available)
    func whoBeginsTherapyBeforeTheClassIsOfferedASeat(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await inTherapy(house, "Jean Tremblay", born: "1984-07-12")
            try await house.act(.releaseSeat(.program), on: day("2026-04-14"), in: id, by: coordinator)
            try await record(.attendSession, on: "2026-04-15", in: id, house, by: coordinator)
            let agenda = house.program(Self.program).classDay.map(ClassDay.proposedAgenda) ?? []
            let plan = ClassDay(date: day("2026-05-09"), language: .fr, hasInterpreters: false, capacity: 2, agenda: agenda)
            let classDay = try await house.desk.planClassDay(plan, words: ClassDayWords(), by: coordinator, token: house.form())
            #expect(try await house.desk.page(id, by: coordinator).stage == .therapy)
            #expect(try await house.desk.classDays(by: coordinator).needing == 1)
            #expect(try await house.desk.classDay(classDay, by: coordinator).needing.map(\.id) == [id])
            try await house.desk.takeSeat(id, on: classDay, by: coordinator, token: house.form())
            #expect(try await house.desk.classDays(by: coordinator).needing == 0)
            #expect(try await house.desk.page(id, by: coordinator).attentions.contains { $0.kind == .classDay && $0.due == day("2026-05-09") })
        }
    }
}
