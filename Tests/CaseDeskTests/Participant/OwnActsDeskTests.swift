import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

private let stop = "grande-prairie-stop"
/// A Saturday evening, after the lives of these tests have agreed.
private let now = Instant("2026-03-21T17:00:00.000Z")!
private let coordinator = People.by(.coordinator, at: now)

extension DeskHouse {
    /// A session on the person's own page.
    fileprivate func session(_ id: CaseID, at now: Instant = now) async throws -> String {
        let code = try await desk.giveOwnCode(to: id, by: People.by(.coordinator, at: now), token: form())
        guard case .open(let token) = try await desk.openOwnPage(code: code, from: "203.0.113.7", at: now) else { throw OwnPageEnded() }
        return token
    }

    fileprivate func offered(_ name: String = "Jean Tremblay") async throws -> CaseID {
        let id = try await referred(name, .postCharge, stop)
        try await screen(id, .postCharge, stop)
        try await decide(id, .postCharge, stop)
        try await act(.offer, on: civil("2026-03-16"), in: id, by: People.by(.coordinator, at: Instant("2026-03-17T01:30:00.000Z")!))
        return id
    }

    fileprivate func own(_ session: String, at now: Instant = now) async throws -> OwnPage {
        guard let page = try await desk.ownPage(session, at: now) else { throw OwnPageEnded() }
        return page
    }
}

@Suite struct OwnActsDeskTests {
    @Test(arguments: EngineKind.available) func aYesGoesIntoTheLedgerAsThePersonsOwnWithTheInterpreterSealed(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let id = try await house.offered()
            let session = try await house.session(id)
            let page = try await house.own(session)
            guard case .ownConsent(let yes)? = page.state.ownConsent(in: .fr, interpreter: true, under: page.program) else { throw OwnPageEnded() }
            let form = house.form()
            try await house.desk.ownConsent(to: yes, interpreter: "Marie Bouchard", session, at: now, token: form)
            let seen = try await house.desk.page(id, by: coordinator)
            let entry = try #require(seen.timeline.first { $0.kind == .ownConsent })
            #expect(entry.actor == Actor.participant(id).id && entry.role == nil && entry.texts[.interpreter] == "Marie Bouchard")
            #expect(try await house.entries("case.own-consent", "done") == 1)
            // The Crown reads nothing of it before it counts.
            let crown = try await house.desk.page(id, by: People.by(.prosecutor, at: now))
            #expect(!crown.timeline.contains { $0.kind == .ownConsent } && !crown.attentions.contains { $0.kind == .confirmConsent })
            // The second click.
            await #expect(throws: DeskError.self) { try await house.desk.ownConsent(to: yes, interpreter: nil, session, at: now, token: form) }
            #expect(try await house.desk.page(id, by: coordinator).sequence == seen.sequence)
        }
    }

    @Test(arguments: EngineKind.available) func askingToStopIsRecordedByTheClockWhenNobodyHasSpokenWithThePerson(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let id = try await house.needing("Jean Tremblay", court: nil)
            let spared = try await house.needing("Minh Nguyen", court: nil)
            for one in [id, spared] { try await house.desk.askToStop(try await house.session(one), at: now, token: house.form()) }
            #expect(try await refusal { try await house.act(.schedule(classDay: civil("2026-04-18")), on: civil("2026-03-21"), in: id, by: coordinator) } == "to-be-spoken-with")
            // Spoken with on Monday, and goes on.
            let monday = People.by(.coordinator, at: Instant("2026-03-23T17:00:00.000Z")!)
            let spoke = Act.call(Act.Call(direction: .outgoing, outcome: .spoke, voicemailLeft: false, callBackOn: nil))
            try await house.act(spoke, on: civil("2026-03-23"), in: spared, by: monday)
            try await house.act(.goOn, on: civil("2026-03-23"), in: spared, by: monday)
            func clock(_ time: String) async throws -> Int { try await house.desk.recordStops(by: By(Actor(operator: "root"), at: Instant(time)!)) }
            // Two working days from Saturday: Tuesday is the last.
            #expect(try await clock("2026-03-25T05:00:00.000Z") == 0)
            let crown = People.by(.prosecutor, at: Instant("2026-03-25T05:00:00.000Z")!)
            #expect(try await house.desk.page(id, by: crown).stage == .agreed)
            #expect(try await clock("2026-03-25T07:00:00.000Z") == 1)
            #expect(try await clock("2026-03-25T08:00:00.000Z") == 0)
            let page = try await house.desk.page(id, by: People.by(.prosecutor, at: Instant("2026-03-25T15:00:00.000Z")!))
            #expect(page.stage == .consentWithdrawn && page.state.consentWithdrawn?.happened.date == civil("2026-03-21"))
            #expect(try await house.desk.page(spared, by: monday).stage == .agreed)
            await #expect(throws: DeskError.noGrant) { try await house.desk.recordStops(by: coordinator) }
        }
    }

    @Test(arguments: EngineKind.available) func aPersonTakesASeatThatFitsMovesItAndGivesItUp(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let (first, second) = (try await house.planned("2026-04-18"), try await house.planned("2026-05-09"))
            _ = try await house.planned("2026-05-23")
            let full = try await house.planned("2026-04-25", seats: 1)
            let id = try await house.needing("Jean Tremblay", court: "2026-05-20")
            try await house.seat(try await house.needing("Minh Nguyen", court: nil), on: full)
            let session = try await house.session(id)
            // Neither the full day nor the one after court.
            #expect(try await house.own(session).days.map(\.id) == [first, second])
            try await house.desk.takeOwnSeat(on: first, session, at: now, token: house.form())
            #expect(try await house.seated(first) == [id])
            #expect(try await house.booked(id) == civil("2026-04-18"))
            let seated = try await house.own(session)
            #expect(seated.seat?.id == first && seated.days.map(\.id) == [second])
            try await house.desk.takeOwnSeat(on: second, session, at: now, token: house.form())
            #expect(try await house.seated(first).isEmpty)
            #expect(try await house.booked(id) == civil("2026-05-09"))
            try await house.desk.releaseOwnSeat(on: second, session, at: now, token: house.form())
            #expect(try await house.booked(id) == nil)
            #expect(try await refusal { try await house.desk.takeOwnSeat(on: full, session, at: now, token: house.form()) } == "class-day-full")
            // The one address that others have is nobody's way into another case.
            await #expect(throws: OwnPageEnded.self) { try await house.desk.takeOwnSeat(on: first, "another", at: now, token: house.form()) }
        }
    }

    @Test(arguments: EngineKind.available) func twoPeopleTakeTheLastSeatAndOneGetsIt(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let day = try await house.planned("2026-04-18", seats: 1)
            let sessions = [
                try await house.session(try await house.needing("Jean Tremblay", court: nil)), try await house.session(try await house.needing("Minh Nguyen", court: nil)),
            ]
            let codes = try await withThrowingTaskGroup(of: String?.self) { group in
                for session in sessions {
                    group.addTask { try await refusal { try await house.desk.takeOwnSeat(on: day, session, at: now, token: house.form()) } }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(codes.count { $0 == nil } == 1 && codes.contains("class-day-full"))
            #expect(try await house.seated(day).count == 1)
        }
    }

    @Test(arguments: EngineKind.available) func anotherTelephoneCountsOnlyOnceAVoiceHasSaidSo(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let id = try await house.opened(.of("Jean Tremblay"))
            let session = try await house.session(id)
            let strange = SafeContact(method: .email, value: "other@example.org")
            try await house.desk.tellContact(strange, language: "fr", interpreterNeeded: true, session, at: now, token: house.form())
            var person = try await house.person(id)
            #expect(person.contact.value == "780-555-0134" && person.newContact == strange)
            #expect(try await house.desk.page(id, by: coordinator).state.referral.language == "fr")
            // Only one who has spoken with them says whose it is, of the record as it was shown.
            await #expect(throws: DeskError.noGrant) {
                try await house.desk.answerContact(of: id, isTheirs: true, from: person.version, by: People.by(.prosecutor, at: now), token: house.form())
            }
            await #expect(throws: DeskError.self) {
                try await house.desk.answerContact(of: id, isTheirs: true, from: "other", by: coordinator, token: house.form())
            }
            try await house.desk.answerContact(of: id, isTheirs: false, from: person.version, by: coordinator, token: house.form())
            person = try await house.person(id)
            #expect(person.contact.value == "780-555-0134" && person.newContact == nil)
            try await house.desk.tellContact(strange, language: "fr", interpreterNeeded: true, session, at: now, token: house.form())
            try await house.desk.answerContact(of: id, isTheirs: true, from: try await house.person(id).version, by: coordinator, token: house.form())
            #expect(try await house.person(id).contact == strange)
            // Hours of the same way count at once.
            let evenings = SafeContact(method: .email, value: "other@example.org", window: "evenings")
            try await house.desk.tellContact(evenings, language: "fr", interpreterNeeded: false, session, at: now, token: house.form())
            person = try await house.person(id)
            #expect(person.contact == evenings && person.newContact == nil)
        }
    }

    @Test func theFirstSafeWayCountsAtOnce() async throws {
        try await DeskHouse.with(.sqlite) { house in
            var referral = Referral.of("Jean Tremblay")
            referral.person.contact = SafeContact(method: .none)
            let id = try await house.opened(referral)
            let told = SafeContact(method: .telephone, value: "780-555-0199")
            try await house.desk.tellContact(told, language: "en", interpreterNeeded: false, try await house.session(id), at: now, token: house.form())
            #expect(try await house.person(id).contact == told)
            #expect(try await !house.desk.page(id, by: coordinator).attentions.contains { $0.kind == .contactAsked })
        }
    }

    @Test(arguments: EngineKind.available) func askingToPayLessReachesTheFeeDeskAndIsAnsweredByIt(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let id = try await house.needing("Jean Tremblay", court: nil)
            try await house.desk.askRelief(why: "100 a month", try await house.session(id), at: now, token: house.form())
            let desk = try await house.desk.fee(of: id, by: coordinator)
            #expect(desk.wish?.why == "100 a month" && desk.wish?.on == civil("2026-03-21"))
            try await house.desk.addFeeLine(
                .asked(.relief(Money(cents: 30_000))), words: FeeWords(reason: "as asked"), in: id, expecting: desk.lines.count, by: coordinator,
                token: house.form())
            #expect(try await house.desk.fee(of: id, by: coordinator).wish == nil)
            #expect(try await house.desk.page(id, by: coordinator).timeline.contains { $0.kind == .answerRelief })
        }
    }

    /// A volunteer chooses a day and asks to pay less; police, Crown and probation see nothing of them before or after.
    @Test(arguments: EngineKind.available) func aVolunteerDoesTheSameAndIsInNoListOfPoliceOrCrown(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let day = try await house.planned("2026-04-18")
            let id = try await house.referred("Alex", .volunteer, stop)
            try await house.screen(id, .volunteer, stop)
            try await house.decide(id, .volunteer, stop)
            let session = try await house.session(id)
            #expect(try await house.own(session).isOpen)
            try await house.desk.takeOwnSeat(on: day, session, at: now, token: house.form())
            try await house.desk.askRelief(why: "a student", session, at: now, token: house.form())
            #expect(try await house.seated(day) == [id])
            #expect(try await refusal { try await house.desk.askToStop(session, at: now, token: house.form()) } == "volunteer-has-no-offence")
            let number = try await house.desk.page(id, by: coordinator).number
            for role in [Role.police, .prosecutor, .probationOfficer, .therapist] {
                let by = People.by(role, at: now)
                await #expect(throws: (any Error).self) { try await house.desk.page(id, by: by) }
                await #expect(throws: (any Error).self) { try await house.desk.find(number, by: by) }
            }
        }
    }
}

/// The code on the card that is handed over at an arrest.
@Suite struct CardCodeTests {
    @Test(arguments: EngineKind.available) func theCardsCodeOpensThePageOnceTheReferralIsHere(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let card = try await house.desk.printCards(1, withCodes: true, by: People.police, token: house.form())[0]
            let code = try #require(card.groupedCode)
            func enter() async throws -> OwnEntry { try await house.desk.openOwnPage(code: code, from: "203.0.113.7", at: now) }
            #expect(try await enter() == .early)
            var referral = Referral.of("Jean Tremblay")
            referral.person.cardNumber = card.number.description
            let id = try await house.opened(referral)
            guard case .open(let session) = try await enter() else { throw OwnPageEnded() }
            let number = try await house.desk.page(id, by: coordinator).number
            #expect(try await house.own(session).number == number)
            // A card without a code says nothing of one.
            #expect(try await house.desk.printCards(1, by: People.police, token: house.form())[0].code == nil)
            // Another code takes its place, as of any other.
            _ = try await house.session(id)
            #expect(try await enter() == .unknown)
        }
    }

    @Test func aCardThatNobodyUsedOpensNothingAfterAYear() async throws {
        try await DeskHouse.with(.sqlite) { house in
            let card = try await house.desk.printCards(1, withCodes: true, by: People.police, token: house.form())[0]
            for (date, entry) in [("2027-03-08", OwnEntry.early), ("2027-03-10", .unknown)] {
                let at = Instant("\(date)T14:00:00.000Z")!
                try await house.desk.sweepSpent(by: By(Actor(operator: "root"), at: at))
                #expect(try await house.desk.openOwnPage(code: card.code ?? "", from: "203.0.113.7", at: at) == entry, "\(date)")
            }
        }
    }
}

/// What a therapist agrees on with a client stands on the client's own page.
@Suite struct AppointmentTests {
    @Test(arguments: EngineKind.available) func theNextAppointmentIsOnTheOwnPageUntilItIsPast(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let program = "longueuil"
            let id = try await house.referred("Jean Tremblay", .postCharge, program)
            try await house.screen(id, .postCharge, program)
            try await house.decide(id, .postCharge, program)
            try await house.enrol(id, .postCharge, program)
            let (agency, therapist) = (People.by(.coordinator, program, at: now), People.by(.therapist, program, at: now))
            try await house.desk.assign(id, to: therapist.actor.id, by: agency, token: house.form())
            let next = NextAppointment(on: civil("2026-03-26"), at: CivilTime(hour: 18, minute: 0))
            try await house.desk.setAppointment(next, of: id, by: therapist, token: house.form())
            #expect(try await house.desk.client(id, by: therapist).lines[0].next == next)
            func shown(_ at: Instant) async throws -> NextAppointment? {
                let code = try await house.desk.giveOwnCode(to: id, by: People.by(.coordinator, program, at: at), token: house.form())
                guard case .open(let session) = try await house.desk.openOwnPage(code: code, from: "203.0.113.7", at: at) else { throw OwnPageEnded() }
                let page = try await house.own(session, at: at)
                return page.appointment
            }
            let before = try await shown(now)
            let after = try await shown(Instant("2026-03-27T17:00:00.000Z")!)
            #expect(before == next && after == nil)
            // Neither a day that is past nor somebody else's client.
            let past = try await refusal {
                try await house.desk.setAppointment(NextAppointment(on: civil("2026-03-20"), at: nil), of: id, by: therapist, token: house.form())
            }
            #expect(past == "appointment-past")
            await #expect(throws: DeskError.noGrant) { try await house.desk.setAppointment(next, of: id, by: agency, token: house.form()) }
            try await house.desk.assign(id, to: nil, by: agency, token: house.form())
            await #expect(throws: DeskError.notFound) { try await house.desk.setAppointment(next, of: id, by: therapist, token: house.form()) }
        }
    }
}
