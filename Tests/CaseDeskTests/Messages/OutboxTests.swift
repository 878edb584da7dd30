import Cases
import Core
import Database
import Messages
import Programs
import Testing

@testable import CaseDesk

@Suite struct OutboxTests {
    private static let program = "grande-prairie-stop"
    /// Noon of a day in Edmonton.
    private func noon(_ date: String) -> Instant { Instant("\(date)T18:00:00.000Z")! }
    private func coordinator(_ date: String) -> By { People.by(.coordinator, at: noon(date)) }
    private func house(_ date: String) -> By { By(Actor(operator: "tests"), at: noon(date)) }

    private func agreed(_ house: DeskHouse, email: String? = "someone@example.org") async throws -> CaseID {
        let id = try await house.referred("Jean Tremblay", .postCharge, Self.program)
        try await house.screen(id, .postCharge, Self.program)
        try await house.decide(id, .postCharge, Self.program)
        try await house.enrol(id, .postCharge, Self.program)
        if let email { try await setContact(SafeContact(method: .email, value: email), id, house) }
        return id
    }

    private func setContact(_ contact: SafeContact, _ id: CaseID, _ house: DeskHouse) async throws {
        var person = try await house.person(id)
        let old = try person.version
        person.contact = contact
        try await house.desk.correctPerson(of: id, from: old, to: person, by: coordinator("2026-03-21"), token: house.form())
    }

    private func schedule(_ day: String, on date: String, _ id: CaseID, _ house: DeskHouse) async throws {
        try await house.act(.schedule(classDay: CaseDeskTests.day(day)), on: CaseDeskTests.day(date), in: id, by: coordinator(date))
    }

    private func messages(_ id: CaseID, _ house: DeskHouse) async throws -> [OutboxMessage] {
        try await house.desk.messages(of: id, by: coordinator("2026-03-22")).messages
    }

    private func take(_ date: String, _ house: DeskHouse) async throws -> DueMessage? { try await house.desk.takeMessage(by: self.house(date)) }

    @Test(arguments: EngineKind.available)
    func aClassDayIsToldOnceAndMovingItReplacesTheCalendarEntry(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await schedule("2026-04-11", on: "2026-03-21", id, house)
            let first = try #require(try await take("2026-03-21", house))
            try await house.desk.settle(first, .handedOver, by: self.house("2026-03-21"))
            #expect(try await take("2026-03-22", house) == nil)
            try await schedule("2026-04-18", on: "2026-03-22", id, house)
            let second = try #require(try await take("2026-03-22", house))
            let (old, new) = (try #require(first.message.calendar), try #require(second.message.calendar))
            #expect(old.uid == new.uid)
            #expect(old.sequence < new.sequence)
            #expect(new.when == .day(CaseDeskTests.day("2026-04-18")))
            #expect(first.message.to.text == "someone@example.org")
            #expect(try await house.entries("message.send", "done") == 1)
        }
    }

    @Test(arguments: EngineKind.available)
    func whatAKilledServerHeldGoesOutAgainUnderTheSameIDAndOnlyAfterItsLease(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await schedule("2026-04-11", on: "2026-03-21", id, house)
            let lost = try #require(try await take("2026-03-21", house))
            #expect(try await take("2026-03-21", house) == nil)
            let again = try #require(try await take("2026-03-22", house))
            #expect(again.message.id == lost.message.id)
            // The first comes back late: the second has it.
            try await house.desk.settle(lost, .refused(code: 550), by: self.house("2026-03-22"))
            try await house.desk.settle(again, .handedOver, by: self.house("2026-03-22"))
            #expect(try await messages(id, house).map(\.state) == [.sent])
        }
    }

    @Test(arguments: EngineKind.available)
    func sixteenServersAtOnceTakeEachMessageOnce(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await schedule("2026-04-11", on: "2026-03-21", id, house)
            let by = self.house("2026-03-21")
            let taken = try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<16 { group.addTask { try await house.desk.takeMessage(by: by)?.message.id } }
                return try await group.reduce(into: [String]()) { if let id = $1 { $0.append(id) } }
            }
            #expect(taken.count == 1)
        }
    }

    @Test(arguments: EngineKind.available)
    func aServerThatIsAwayIsTriedAgainLaterAndLaterAndThenThePersonAtTheDeskIsTold(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await schedule("2026-04-11", on: "2026-03-21", id, house)
            var now = noon("2026-03-21")
            for seconds: Int64 in [60, 300, 1800, 7200, 43_200] {
                let by = By(Actor(operator: "tests"), at: now)
                let due = try #require(try await house.desk.takeMessage(by: by))
                try await house.desk.settle(due, .later(code: 451), by: by)
                let early = By(Actor(operator: "tests"), at: now.adding(seconds: seconds - 1))
                #expect(try await house.desk.takeMessage(by: early) == nil)
                now = now.adding(seconds: seconds)
            }
            now = noon("2026-03-22")
            let by = By(Actor(operator: "tests"), at: now.adding(seconds: 3600))
            let last = try #require(try await house.desk.takeMessage(by: by))
            try await house.desk.settle(last, .later(code: 451), by: by)
            let asker = coordinator("2026-03-22")
            #expect(try await house.desk.today(by: asker).deadMessages == 1)
            let dead = try #require(try await house.desk.deadMessages(by: asker).first?.message)
            #expect(dead.why == .gaveUp)
            #expect(dead.answer == 451)
            try await house.desk.answerDead(dead.id, sendAgain: true, by: asker)
            #expect(try await house.desk.today(by: asker).deadMessages == 0)
            #expect(try await take("2026-03-23", house)?.message.id == dead.id)
        }
    }

    @Test(arguments: EngineKind.available)
    func aRefusedMessageWaitsOnTodayUntilItIsSetAside(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await schedule("2026-04-11", on: "2026-03-21", id, house)
            let due = try #require(try await take("2026-03-21", house))
            try await house.desk.settle(due, .refused(code: 550), by: self.house("2026-03-21"))
            let asker = coordinator("2026-03-21")
            #expect(try await house.desk.today(by: asker).deadMessages == 1)
            await #expect(throws: DeskError.notFound) {
                try await house.desk.answerDead(due.message.id, sendAgain: false, by: People.by(.coordinator, "longueuil", at: noon("2026-03-21")))
            }
            try await house.desk.answerDead(due.message.id, sendAgain: false, by: asker)
            #expect(try await house.desk.today(by: asker).deadMessages == 0)
            #expect(try await messages(id, house).map(\.why) == [.setAside])
        }
    }

    @Test(arguments: EngineKind.available)
    func aReminderGoesOutOnceAndFollowsTheDate(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await schedule("2026-04-11", on: "2026-03-21", id, house)
            if let told = try await take("2026-03-21", house) { try await house.desk.settle(told, .handedOver, by: self.house("2026-03-21")) }
            for _ in 0..<2 { try await house.desk.queueReminders(by: self.house("2026-04-04")) }
            #expect(try await messages(id, house).filter { $0.kind == .classInAWeek }.map(\.state) == [.waiting])
            try await schedule("2026-04-18", on: "2026-04-04", id, house)
            #expect(try await messages(id, house).filter { $0.kind == .classInAWeek }.map(\.state) == [.cancelled])
            let moved = try #require(try await take("2026-04-04", house))
            try await house.desk.settle(moved, .handedOver, by: self.house("2026-04-04"))
            #expect(try await take("2026-04-04", house) == nil)
            try await house.desk.queueReminders(by: self.house("2026-04-11"))
            let due = try #require(try await take("2026-04-11", house))
            #expect(due.message.body.contains("April 18, 2026"))
        }
    }

    @Test(arguments: EngineKind.available)
    func whoWantsNoMessagesOrHasNoSafeAddressGetsNone(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house, email: nil)
            try await schedule("2026-04-11", on: "2026-03-21", id, house)
            #expect(try await take("2026-03-21", house) == nil)
            #expect(try await messages(id, house).map(\.why) == [.noAddress])
            try await setContact(SafeContact(method: .email, value: "someone@example.org"), id, house)
            try await house.desk.setRefusesMessages(true, of: id, by: coordinator("2026-03-22"), token: house.form())
            try await schedule("2026-04-18", on: "2026-03-22", id, house)
            #expect(try await take("2026-03-22", house) == nil)
            #expect(try await messages(id, house).first?.why == .optedOut)
            #expect(try await house.desk.messages(of: id, by: coordinator("2026-03-22")).refusedSince == noon("2026-03-22"))
            try await house.desk.setRefusesMessages(false, of: id, by: coordinator("2026-03-23"), token: house.form())
            try await schedule("2026-04-11", on: "2026-03-23", id, house)
            #expect(try await take("2026-03-23", house) != nil)
        }
    }

    @Test(arguments: EngineKind.available)
    func theAddressOfTheMomentOfSendingCountsAndNothingPersonalLiesInTheOutbox(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await schedule("2026-04-11", on: "2026-03-21", id, house)
            try await setContact(SafeContact(method: .email, value: "other@example.org"), id, house)
            #expect(try await take("2026-03-21", house)?.message.to.text == "other@example.org")
        }
    }

    @Test(arguments: EngineKind.available)
    func whatCannotBeReadIsSetAsideWithItsReasonAndThoseBehindItGoOut(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            var ids: [CaseID] = []
            for name in ["Jean Tremblay", "Pierre Gagnon", "Luc Roy", "Paul Bouchard"] {
                let id = try await house.referred(name, .postCharge, Self.program)
                try await house.screen(id, .postCharge, Self.program)
                try await house.decide(id, .postCharge, Self.program)
                try await house.enrol(id, .postCharge, Self.program)
                try await setContact(SafeContact(method: .email, value: "someone@example.org"), id, house)
                try await schedule("2026-04-11", on: "2026-03-2\(ids.count)", id, house)
                ids.append(id)
            }
            let damaged = ids
            try await house.store.write { writing in
                try writing.connection.execute("UPDATE message SET kind = 'of a later release' WHERE case_id = $1", damaged[0])
                try writing.connection.execute("UPDATE case_event SET facts = '{}' WHERE case_id = $1 AND kind = 'schedule'", damaged[1])
                try writing.connection.execute("UPDATE case_file SET person = $2 WHERE id = $1", damaged[2], [1, 2, 3] as [UInt8])
            }
            let due = try #require(try await take("2026-03-24", house))
            #expect(due.caseID == ids[3])
            #expect(try await take("2026-03-24", house) == nil)
            let asker = coordinator("2026-03-24")
            #expect(try await house.desk.today(by: asker).deadMessages == 3)
            let dead = try await house.desk.deadMessages(by: asker)
            #expect(Set(dead.map(\.message.caseID)) == Set(ids.prefix(3)))
            #expect(dead.allSatisfy { $0.message.why == .unreadable && $0.message.attempts <= 1 })
        }
    }

    private func kinds(_ id: CaseID, _ house: DeskHouse) async throws -> [MessageKind?] {
        try await house.desk.messages(of: id, by: coordinator("2026-03-22")).messages.filter { $0.state == .waiting }.map(\.kind)
    }

    private func setCourt(_ date: String, on day: String, _ id: CaseID, _ house: DeskHouse) async throws {
        try await house.act(.setCourtDate(Act.CourtDate(on: CaseDeskTests.day(date))), on: CaseDeskTests.day(day), in: id, by: coordinator(day))
    }

    @Test(arguments: EngineKind.available)
    func theFirstCourtDateIsToldAndAnotherOneAsAnother(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            var referral = Referral.of("Jean Tremblay")
            referral.nextAppearance = nil
            referral.person.contact = SafeContact(method: .email, value: "someone@example.org")
            let id = try await house.opened(referral)
            try await setCourt("2026-05-11", on: "2026-03-21", id, house)
            let first = try #require(try await take("2026-03-21", house))
            #expect(first.message.body.contains("A date is set for you: Monday, May 11, 2026"))
            try await house.desk.settle(first, .handedOver, by: self.house("2026-03-21"))
            try await setCourt("2026-05-12", on: "2026-03-22", id, house)
            #expect(try await take("2026-03-22", house)?.message.body.contains("Another date is set for you now: Tuesday, May 12, 2026") == true)
        }
    }

    @Test(arguments: EngineKind.available)
    func aCourtDateThatComesWithTheReferralIsOnThePapersThatThePersonHas(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            var referral = Referral.of("Jean Tremblay")
            referral.person.contact = SafeContact(method: .email, value: "someone@example.org")
            _ = try await house.opened(referral)
            #expect(try await take("2026-03-21", house) == nil)
        }
    }

    @Test(arguments: EngineKind.available)
    func aReturnToCourtIsToldByAVoiceAndItsCourtDateIsStillRemindedOf(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await setCourt("2026-05-11", on: "2026-03-21", id, house)
            try await schedule("2026-04-11", on: "2026-03-21", id, house)
            try await house.act(.wantCourt, on: day("2026-03-22"), in: id, by: coordinator("2026-03-22"))
            try await house.act(.report(.none), on: day("2026-03-22"), in: id, by: coordinator("2026-03-22"))
            let waiting = try await kinds(id, house)
            try await house.act(
                .confirmEnding(.returnedToCourt), on: day("2026-03-22"), in: id, by: People.by(.prosecutor, at: noon("2026-03-22")))
            #expect(try await kinds(id, house) == waiting)
            #expect(try await house.desk.messages(of: id, by: coordinator("2026-03-22")).isTold)
            // What was to be told before is no longer so, and isn't told after it.
            #expect(try await take("2026-03-23", house) == nil)
            try await house.desk.queueReminders(by: self.house("2026-05-10"))
            let reminder = try #require(try await take("2026-05-10", house))
            #expect(reminder.message.body.contains("the date that is set for you: Monday, May 11, 2026"))
        }
    }

    @Test(arguments: EngineKind.available)
    func aChargeThatIsGoneIsNews(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await setCourt("2026-05-11", on: "2026-03-21", id, house)
            try await house.act(.confirmEnding(.stayed), on: day("2026-03-22"), in: id, by: People.by(.prosecutor, at: noon("2026-03-22")))
            #expect(try await kinds(id, house).contains(.news))
            try await house.desk.queueReminders(by: self.house("2026-05-10"))
            #expect(try await kinds(id, house).allSatisfy { $0 != .courtTomorrow })
        }
    }

    @Test(arguments: EngineKind.available)
    func aNoteThatIsGoneIsNewsOfItsOwn(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await house.act(.confirmEnding(.stayed), on: day("2026-03-22"), in: id, by: People.by(.prosecutor, at: noon("2026-03-22")))
            try await house.act(.confirmNoteRemoved, on: day("2027-03-23"), in: id, by: People.by(.police, at: noon("2027-03-23")))
            let sent = try #require(try await take("2027-03-23", house))
            #expect(sent.message.subject == "A message for you" && sent.message.body.contains("There is news for you. It is told by telephone."))
            let listed = try await house.desk.messages(of: id, by: coordinator("2027-03-23")).messages
            #expect(listed.first { $0.id == sent.message.id }?.kind == .noteRemoved)
        }
    }

    @Test func atNightAMessageWaitsForTheMorning() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await agreed(house)
            try await schedule("2026-04-11", on: "2026-03-21", id, house)
            let night = By(Actor(operator: "tests"), at: Instant("2026-03-22T05:00:00.000Z")!)
            #expect(try await house.desk.takeMessage(by: night) == nil)
            let row = try #require(try await messages(id, house).first)
            #expect(row.state == .waiting)
            #expect(row.attempts == 0)
            #expect(row.nextAttempt == Instant("2026-03-22T14:00:00.000Z")!)
        }
    }

    @Test(arguments: EngineKind.available)
    func theProgramsQuietHoursAndThePersonsOwnAreKept(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await schedule("2026-04-11", on: "2026-03-21", id, house)
            let yaml = try #require(ShippedPrograms.all.first { $0.id == Self.program }).yaml + "\nquiet-hours: 23:00-6:00\n"
            let late = ProgramLibrary(newest: [try ProgramDefinition.read(Array(ShippedPrograms.confirmed(yaml).utf8), id: Self.program)])
            let desk = CaseDesk(store: house.store, shelf: late, chance: house.chance)
            let evening = By(Actor(operator: "tests"), at: Instant("2026-03-22T04:30:00.000Z")!)
            // 22:30 in Edmonton: quiet in most programs, not in this one.
            #expect(try await house.desk.takeMessage(by: evening) == nil)
            #expect(try await messages(id, house).map(\.nextAttempt) == [Instant("2026-03-22T14:00:00.000Z")!])
            try await house.store.write { try $0.connection.execute("UPDATE message SET next_attempt_at = made_at WHERE case_id = $1", id) }
            let due = try #require(try await desk.takeMessage(by: evening))
            try await desk.settle(due, .handedOver, by: evening)

            let hours = try #require(ContactHours(from: CivilTime("18:00")!, until: CivilTime("20:00")!))
            try await setContact(SafeContact(method: .email, value: "someone@example.org", hours: hours), id, house)
            try await schedule("2026-04-18", on: "2026-03-22", id, house)
            #expect(try await take("2026-03-22", house) == nil)
            let waiting = try #require(try await messages(id, house).first { $0.state == .waiting })
            #expect(waiting.nextAttempt == Instant("2026-03-23T00:00:00.000Z")!)
            #expect(waiting.attempts == 0)
            #expect(try await house.desk.takeMessage(by: By(Actor(operator: "tests"), at: waiting.nextAttempt)) != nil)
        }
    }

    @Test func whatIsNoLongerSoIsNotSent() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await agreed(house)
            try await schedule("2026-04-11", on: "2026-03-21", id, house)
            #expect(try await take("2026-04-12", house) == nil)
            #expect(try await messages(id, house).map(\.why) == [.past])
        }
    }

    @Test func theOutboxIsTheAgencysAlone() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await agreed(house)
            for role in [Role.prosecutor, .police, .probationOfficer] {
                let by = People.by(role, at: noon("2026-03-21"))
                await #expect(throws: DeskError.noGrant) { try await house.desk.messages(of: id, by: by) }
                await #expect(throws: DeskError.noGrant) { try await house.desk.setRefusesMessages(true, of: id, by: by, token: house.form()) }
                await #expect(throws: DeskError.noGrant) { try await house.desk.deadMessages(by: by) }
            }
        }
    }
}

@Suite struct MessageWordingTests {
    /// Words that would tell somebody else why this person is written to.
    private static let betraying = [
        "court", "cour", "judge", "juge", "crown", "couronne", "prosecut", "procureur", "police", "charge", "accus", "offence", "infraction", "sex",
        "prostitut", "exploit", "john", "diversion", "dejudic", "déjudic", "program", "class", "cours", "file number", "dossier", "withdraw", "retir",
    ]

    @Test(arguments: MessageKind.allCases, Language.allCases)
    func noMessageTellsWhy(kind: MessageKind, language: Language) {
        let times = ClassTimes(
            on: day("2026-04-20"), starts: CivilTime("9:00")!, ends: CivilTime("16:30")!, zone: Zone("America/Edmonton")!, version: 1)
        for telephone in ["780-539-6692", nil] {
            let code = MessageWording.Code(digits: "4821 9037", until: CivilTime("12:15")!, page: telephone.map { _ in "rendezvous.example.ca/mine" })
            let wording = MessageWording(kind: kind, day: day("2026-04-20"), language: language, telephone: telephone, times: times, code: code)
            let calendar = wording.calendar(of: CaseID(from: SeededChance(seed: 1)), setBy: 1, at: morning)
            // "Le fichier … le retire de votre calendrier" is about the calendar.
            let texts = [wording.subject, wording.body, calendar?.title ?? "", calendar?.note ?? "", CaseDesk.messageSender(language)]
            let words = texts.joined(separator: "\n").lowercased().replacing("le retire de votre calendrier", with: "").replacing("courriel", with: "")
            // Whom it is about has no sign-in.
            #expect(!words.contains("sign in") && !words.contains("session"))
            for word in Self.betraying { #expect(!words.contains(word), "\(word) in \(kind) in \(language)") }
            for program in DeskHouse.shipped.all {
                #expect(!words.contains(program.name(language).lowercased()))
                #expect(!words.contains(program.operator.name(language).lowercased()))
            }
            // A code by e-mail looks like any other site's.
            #expect(wording.body.contains("9-8-8") == (kind != .ownCode))
            #expect(wording.body.contains("4821 9037") == (kind == .ownCode) && !wording.subject.contains("4821"))
        }
    }
}
