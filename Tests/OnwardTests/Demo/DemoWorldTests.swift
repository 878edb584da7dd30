import CaseDesk
import Cases
import Core
import Database
import OfficeDesk
import Programs
import Testing

@testable import onward

@Suite struct DemoWorldTests {
    /// One demonstration for all that is only looked at: to fill one takes some seconds.
    @Test func showsWhatTheProductIsFor() async throws {
        try await DemoHouse.filled(seed: 1) { house in
            try await everyStageAndStreamIsThere(house)
            try await onlyThePlannedWasRefused(house)
            try await messagesOfEachLanguageWereSentAndOneOfEachCouldNotBe(house)
            try await whatNeedsAPersonIsThere(house)
            try await aCompletedCaseIsInCourtThisWeekAndNobodyHasConfirmed(house)
            try await aDecisionByLetterHasItsLetter(house)
            try await everybodyIsMarkedAsSynthetic(house)
            try await nothingHappenedAfterNow(house)
            try await courtSitsOnEachCourtDate(house)
            try await someCameFromASpreadsheetAndStandOnPaper(house)
            try await itsAccountsSignIn(house)
        }
    }

    @Test func theSameSeedIsTheSameDemonstration() async throws {
        var first: [String] = []
        var second: [String] = []
        var other: [String] = []
        try await DemoHouse.filled(seed: 7) { first = try await $0.summary() }
        try await DemoHouse.filled(seed: 7) { second = try await $0.summary() }
        try await DemoHouse.filled(seed: 8) { other = try await $0.summary() }
        #expect(first == second)
        #expect(first != other)
    }

    /// The plan counts back from today and the rules look at dates and hours: midnight in Edmonton, a leap day.
    @Test(arguments: [("2026-01-01T07:05:00.000Z", 5), ("2028-02-29T23:59:00.000Z", 6), ("2026-11-28T01:44:00.000Z", 9)])
    func fillsOnAnyDay(_ moment: String, _ seed: UInt64) async throws {
        try await fills(at: try #require(Instant(moment)), seed: seed)
    }

    /// Half an hour and a day later each time, so that every half hour of the day and every day of the week comes up.
    @Test(.enabled(if: DemoHouse.isLong), arguments: 0..<48)
    func fillsAtEveryHalfHour(_ step: Int) async throws {
        let first = try #require(Instant("2026-11-28T01:44:00.000Z"))
        try await fills(at: first.adding(seconds: Int64(step) * (86_400 + 1_800)), seed: UInt64(step))
    }

    private func fills(at now: Instant, seed: UInt64) async throws {
        try await DemoHouse.filled(seed: seed, now: now) { house in
            #expect(Set(house.accounts.list.map(\.name)).count == 30)
            try await courtSitsOnEachCourtDate(house)
        }
    }

    private func everyStageAndStreamIsThere(_ house: DemoHouse) async throws {
        var stages: Set<Stage> = []
        var streams: [String: Set<Stream>] = [:]
        var count = 0
        for coordinator in DemoHouse.coordinators {
            let lines = try await house.lines(coordinator)
            stages.formUnion(lines.map(\.stage))
            streams[coordinator] = Set(lines.map(\.stream))
            count += lines.count
        }
        #expect(stages == Set(Stage.allCases))
        #expect(streams["coordinator.gp"] == [.postCharge, .volunteer])
        #expect(streams["coordinator.edmonton"] == [.postCharge, .probation, .volunteer])
        #expect(streams["coordinator.longueuil"] == [.postCharge])
        #expect(streams["coordinator.template"] == [.preCharge])
        #expect((120...170).contains(count), "\(count) cases")
    }

    private func onlyThePlannedWasRefused(_ house: DemoHouse) async throws {
        let outcomes = try await house.store.read { connection in
            try connection.rows("SELECT outcome FROM audit_entry WHERE outcome LIKE 'refused%'") { try $0.text(0) }
        }
        let codes = Dictionary(outcomes.map { (String($0.split(separator: ":").last ?? ""), 1) }, uniquingKeysWith: +)
        #expect(codes == ["consent-before-counsel": 3, "decides-in-prosecutors-place": 3, "under-18": 3])
    }

    private func whatNeedsAPersonIsThere(_ house: DemoHouse) async throws {
        var kinds: Set<Attention.Kind> = []
        var isStale = false
        for coordinator in DemoHouse.coordinators {
            let by = try await house.by(coordinator)
            for line in try await house.lines(coordinator) where ![.closed, .disposed].contains(line.stage) {
                let page = try await house.cases.page(line.id, by: by)
                kinds.formUnion(page.attentions.map(\.kind))
                isStale = isStale || page.obstacles.contains { $0.code == "criterion-stale" }
            }
        }
        // A note falls due long after a case is closed: police have that one.
        #expect(kinds == Set(Attention.Kind.allCases).subtracting([.noteRemoval, .feeOwed, .condition, .conduct]))
        let police = try await house.cases.status(by: try await house.by("police.gp"))
        #expect(!police.notes.isEmpty)
        #expect(isStale)
        let today = try await house.cases.today(by: try await house.by("coordinator.gp"))
        #expect(today.held == 1)
        #expect(today.calls == 1)
        #expect(today.urgent.items.first?.attention.kind == .childReport)
    }

    private func messagesOfEachLanguageWereSentAndOneOfEachCouldNotBe(_ house: DemoHouse) async throws {
        var sent = 0
        for coordinator in DemoHouse.coordinators {
            let by = try await house.by(coordinator)
            for line in try await house.lines(coordinator) where line.stage != .disposed {
                sent += try await house.cases.messages(of: line.id, by: by).messages.count { $0.state == .sent }
            }
        }
        #expect(sent > 5)
        var (answers, waiting): ([Int?], Int) = ([], 0)
        for coordinator in DemoHouse.coordinators {
            let by = try await house.by(coordinator)
            let dead = try await house.cases.deadMessages(by: by)
            answers += dead.map(\.message.answer)
            #expect(dead.allSatisfy { $0.message.why == .refused })
            waiting += try await house.cases.today(by: by).waitingMessages
        }
        #expect(answers == Array(repeating: 550, count: DemoHouse.coordinators.count))
        #expect(waiting > 0)
    }

    private func someCameFromASpreadsheetAndStandOnPaper(_ house: DemoHouse) async throws {
        let by = try await house.by("coordinator.template")
        var (waiting, confirmed, paid) = (0, 0, Money.zero)
        for line in try await house.lines("coordinator.template") {
            let page = try await house.cases.page(line.id, by: by)
            guard page.state.ledger.contains(where: { $0.act.kind == .carryOver }) else { continue }
            if page.attentions.contains(where: { $0.kind == .confirmPaper }) { waiting += 1 }
            if page.state.ledger.contains(where: { $0.act.kind == .confirmPaper }) { confirmed += 1 }
            paid = paid + (try await house.cases.fee(of: line.id, by: by).ledger.opening)
        }
        #expect(waiting == 3 && confirmed == 2 && paid == Money(cents: 135_000))
    }

    private func aCompletedCaseIsInCourtThisWeekAndNobodyHasConfirmed(_ house: DemoHouse) async throws {
        let by = try await house.by("coordinator.gp")
        let today = try await house.cases.today(by: by).today
        let inTrouble = try await house.lines("coordinator.gp").filter {
            $0.stage == .reported && $0.nextCourt == DemoCourtDays.onOrAfter(today.adding(days: 2))
        }
        #expect(inTrouble.count == 1)
        let page = try await house.cases.page(try #require(inTrouble.first).id, by: by)
        #expect(page.state.reported?.value == .full)
        #expect(page.requirements.filter { !$0.isMet }.isEmpty)
    }

    private func aDecisionByLetterHasItsLetter(_ house: DemoHouse) async throws {
        let by = try await house.by("coordinator.longueuil")
        var letters = 0
        for line in try await house.lines("coordinator.longueuil") {
            let page = try await house.cases.page(line.id, by: by)
            guard let document = page.documents.first else { continue }
            let decision = page.state.ledger.first { $0.act.kind == .decide }
            #expect(decision?.letter == document.id)
            #expect(decision?.texts.contains(.decidedBy) == true)
            let scan = try await house.cases.document(document.id, of: line.id, by: by)
            #expect(scan.type == "application/pdf")
            letters += 1
        }
        #expect(letters == 1)
    }

    private func everybodyIsMarkedAsSynthetic(_ house: DemoHouse) async throws {
        for coordinator in DemoHouse.coordinators {
            let by = try await house.by(coordinator)
            for line in try await house.lines(coordinator) where line.stage != .disposed {
                let person = try #require(try await house.cases.page(line.id, by: by).person)
                #expect(person.name.hasSuffix(DemoNames.mark))
                switch person.contact.method {
                case .telephone, .text: #expect(person.contact.value.contains("-555-01"))
                case .email: #expect(person.contact.value.hasSuffix("@example.org"))
                case .letter, .counsel, .none: break
                }
            }
        }
    }

    private func nothingHappenedAfterNow(_ house: DemoHouse) async throws {
        for coordinator in DemoHouse.coordinators {
            let by = try await house.by(coordinator)
            for line in try await house.lines(coordinator) {
                let moments = try await house.cases.page(line.id, by: by).state.ledger.map(\.recorded)
                #expect(moments == moments.sorted())
                #expect(moments.last ?? house.now <= house.now)
            }
        }
    }

    private func courtSitsOnEachCourtDate(_ house: DemoHouse) async throws {
        var dates: Set<CivilDate> = []
        for coordinator in DemoHouse.coordinators {
            let by = try await house.by(coordinator)
            for line in try await house.lines(coordinator) {
                for event in try await house.cases.page(line.id, by: by).state.ledger {
                    if case .setCourtDate(let date) = event.act { dates.insert(date.on) }
                    if case .appear(let appearance) = event.act, let next = appearance.next { dates.insert(next) }
                }
            }
        }
        #expect(dates.count > 10 && dates.allSatisfy(DemoCourtDays.sits(on:)))
    }

    @Test func noCourtSitsOnWeekendsAndHolidays() throws {
        let closed = [
            "2026-11-28", "2026-11-29", "2026-04-03", "2026-04-06", "2027-03-26", "2027-02-15", "2026-05-18", "2026-09-07", "2026-10-12",
            "2026-12-25", "2026-12-28", "2027-01-01", "2026-06-24", "2026-07-01", "2028-01-03",
        ]
        for date in closed { #expect(!DemoCourtDays.sits(on: try #require(CivilDate(date))), "\(date)") }
        for date in ["2026-11-27", "2026-04-02", "2026-10-13", "2026-12-24", "2027-01-05"] {
            #expect(DemoCourtDays.sits(on: try #require(CivilDate(date))), "\(date)")
        }
        #expect(DemoCourtDays.onOrAfter(try #require(CivilDate("2026-12-25"))) == CivilDate("2026-12-29"))
        #expect(DemoCourtDays.onOrBefore(try #require(CivilDate("2026-11-29"))) == CivilDate("2026-11-27"))
    }

    private func itsAccountsSignIn(_ house: DemoHouse) async throws {
        let chance = SeededChance(seed: 1)
        for account in house.accounts.list where account.program == "edmonton-stop" {
            let attempt = SignInAttempt(name: account.name, password: account.password, address: "192.0.2.200")
            let signedIn = try await house.office.signIn(attempt, at: house.now, chance: chance)
            #expect(signedIn.session.grants.map(\.grant.role.rawValue) == [account.role])
        }
    }
}
