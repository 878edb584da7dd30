import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct DisposeTests {
    private func closed(_ house: DeskHouse) async throws -> (CaseID, DocumentID) {
        let id = try await house.live("Zebulon Quackenbush", .postCharge, "grande-prairie-stop")
        let scan = try await house.desk.attach(
            Upload(bytes: Samples.pdf, purpose: .courtRecord), to: id, expecting: nil, by: People.by(.coordinator, at: later), token: house.form())
        return (id, scan)
    }

    @Test(arguments: EngineKind.available)
    func whatIsDisposedOfIsGoneAndTheLogStaysWhole(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let (id, scan) = try await closed(house)
            let certificate = try await house.desk.dispose(id, by: disposalDue)
            #expect(certificate.documents == 1 && certificate.texts > 0 && certificate.leavesMarker)
            let coordinator = People.by(.coordinator, at: later, purpose: .keepRecord)
            let page = try await house.desk.page(id, by: coordinator)
            #expect(page.stage == .disposed && page.person == nil)
            #expect(page.timeline.allSatisfy { $0.texts.isEmpty } && page.timeline.count == certificate.events)
            #expect(page.state.decision?.value.eligible == true)
            await #expect(throws: DeskError.notFound) { try await house.desk.document(scan, of: id, by: coordinator) }
            #expect(try await house.desk.search("Quackenbush", born: nil, by: coordinator) == .found([], isMasked: false))
            #expect(try await house.count("once_marker") == 1)
            #expect(try await house.refusal(.note, on: today, in: id, by: coordinator, texts: [.note: "x"]) == "disposed")
            try await AuditSealer(house.store).seal()
            let report = try await house.desk.verify()
            #expect(report.holds && report.events >= certificate.events)
            #expect(try await house.desk.rebuild(by: operatorBy).differed.isEmpty)
        }
    }

    @Test func onlyTheRulesDispose() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let open = try await house.opened(.of("Jean Tremblay"))
            let refusal = await #expect(throws: Refusal.self) { try await house.desk.dispose(open, by: operatorBy) }
            #expect(refusal?.code == "not-at-stage")
            #expect(try await house.desk.page(open, by: People.coordinator).person != nil)
            let (id, _) = try await closed(house)
            let early = await #expect(throws: Refusal.self) { try await house.desk.dispose(id, by: operatorBy) }
            #expect(early?.code == "not-due-for-disposal")
            try await house.act(.placeHold, on: day("2026-05-01"), in: id, by: People.by(.coordinator, at: later), texts: [.reason: "a complaint"])
            let held = await #expect(throws: Refusal.self) { try await house.desk.dispose(id, by: disposalDue) }
            #expect(held?.code == "under-hold")
            let byCoordinator = await #expect(throws: Refusal.self) {
                try await house.desk.dispose(id, by: People.by(.coordinator, at: later))
            }
            #expect(byCoordinator?.code == "not-yours")
            #expect(try await house.entries("case.dispose", "refused:under-hold") == 1)
            let elsewhere = By(Actor(operator: "root"), at: disposalDue.now, program: "longueuil")
            await #expect(throws: DeskError.notFound) { try await house.desk.dispose(id, by: elsewhere) }
        }
    }

    @Test(arguments: EngineKind.available)
    func itIsDoneOnce(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let (id, _) = try await closed(house)
            let certificate = try await house.desk.dispose(id, by: disposalDue)
            let later = By(disposalDue.actor, at: disposalDue.now.adding(seconds: 30 * 86_400), program: disposalDue.program)
            let again = await #expect(throws: Refusal.self) { try await house.desk.dispose(id, by: later) }
            #expect(again?.code == "disposed")
            #expect(again?.sentence.en == "This record was destroyed on May 1, 2028. Nothing more can be done in it.")
            #expect(again?.sentence.fr == "Ce dossier a été détruit le 1er mai 2028. Plus rien ne peut y être fait.")
            // Somebody at another process who had begun before the first one ended comes too late as well.
            await #expect(throws: Refusal.self) { try await house.desk.endDisposal(of: id, by: later) }
            #expect(try await house.count("case_event") == certificate.events)
            #expect(try await house.entries("case.dispose", "done") == 1)
            #expect(try await house.entries("case.dispose", "refused:disposed") == 1)
            #expect(try await house.desk.verify().holds)
        }
    }

    /// A stop after each step: start-up goes on from there, and meanwhile nothing else can be done in the case.
    @Test(arguments: EngineKind.available, [false, true])
    func aStopIsResumed(kind: EngineKind, afterKeys: Bool) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let (id, _) = try await closed(house)
            try await house.desk.beginDisposal(of: id, by: disposalDue)
            if afterKeys { try await house.store.destroyKeys(of: [id.text]) }
            let coordinator = People.by(.coordinator, at: later, purpose: .keepRecord)
            #expect(try await house.refusal(.placeHold, on: today, in: id, by: coordinator, texts: [.reason: "late"]) == "disposed")
            #expect(try await house.desk.page(id, by: coordinator).stage == .closed)
            let certificates = try await house.desk.resumeDisposals(by: disposalDue)
            #expect(certificates.map(\.id) == [id])
            #expect(try await house.desk.resumeDisposals(by: disposalDue).isEmpty)
            #expect(try await house.desk.page(id, by: coordinator).stage == .disposed)
            #expect(try await house.desk.verify().holds)
        }
    }
}
