import CaseDesk
import Cases
import Core
import Programs

extension DemoStory {
    /// What the person is told and says, in this order, half an hour in all: the right to counsel, consent, acceptance.
    mutating func consent(_ day: CivilDate) {
        let end = moment(day)
        let begin = end.adding(seconds: -1800)
        var proposals = statement(.rights, at: begin) { .tellRights($0) }
        if chance.odds(50) {
            let isFrench = language == .fr
            let surname = chance.pick(isFrench ? DemoNames.surnamesFrench : DemoNames.surnamesEnglish, else: "Demo")
            let counsel = DemoNames.marked("\(isFrench ? "Me" : "R.") \(surname)")
            proposals.append(proposal(.consultCounsel, at: end))
            proposals.append(proposal(.nameCounsel, at: end, words: [.counsel: counsel]))
        }
        proposals += statement(.consent, at: end) { .consent($0) }
        proposals += statement(.responsibility, at: end) { .acceptResponsibility($0) }
        add(.acts(proposals), by: .coordinator, at: end)
    }

    private func statement(_ kind: StatementKind, at moment: Instant, _ act: (Act.Statement) -> Act) -> [Proposal] {
        guard let text = program.statements[kind] else { return [] }
        let statement = Act.Statement(version: text.version, language: language, interpreter: interpreter != nil)
        return [proposal(act(statement), at: moment, words: interpreter.map { [.interpreter: $0] } ?? [:])]
    }

    mutating func agree(_ day: CivilDate) {
        act(day, by: .coordinator, [.agree(until: day.adding(months: program.agreement?.proposedMonths ?? 3))])
    }

    mutating func schedule(_ day: CivilDate, for classDay: CivilDate) {
        add(.seat(classDay), by: .coordinator, at: moment(day))
    }

    mutating func settleFee(_ day: CivilDate) {
        guard let fee = program.fee, fee.amounts[stream] != nil else { return }
        if fee.reducible.contains(stream) && chance.odds(30) {
            let work = DemoStep.Work.relieveFee(asked: Money(cents: 30_000), reason: DemoPhrases.feeRelief(language))
            return add(work, by: .coordinator, at: moment(day))
        }
        let taken = [PaymentMethod.moneyOrder, .debit, .credit].filter { fee.methods[$0]?.acceptance.takesPayment == true }
        let tender = chance.pick(taken, else: .moneyOrder)
        add(
            .payFee(tender, asked: Money(cents: 30_000), reason: DemoPhrases.feeAmount(language)), by: .coordinator, at: moment(day))
    }

    /// The class day, entered in the afternoon; `missing` so many of the last segments, and never the first.
    mutating func attend(_ day: CivilDate, missing: Int = 0) {
        let segments = program.classDay?.segments.filter(\.required).map(\.id) ?? []
        let attended = segments.dropLast(min(missing, segments.count - 1))
        enter(day, SeatOutcome(attended: Set(attended), identityChecked: true, absence: missing > 0 ? .leftEarly : nil))
    }

    /// Nobody came.
    mutating func stayAway(_ day: CivilDate) {
        enter(day, SeatOutcome(attended: [], identityChecked: false, absence: .unacceptable))
    }

    private mutating func enter(_ day: CivilDate, _ outcome: SeatOutcome) {
        let reason = outcome.absence == .leftEarly ? DemoPhrases.leftEarly : DemoPhrases.stayedAway
        add(.presence(day, outcome, reason: reason(language)), by: .coordinator, at: moment(day, hours: 17...18))
    }

    mutating func report(_ day: CivilDate, _ level: Compliance) {
        guard stream != .volunteer else { return }
        act(day, by: .coordinator, [.report(level)])
    }

    /// In court on the date that was set, which the court may follow with another.
    mutating func appear(next: CivilDate?) {
        guard let day = court else { return }
        let attended: Act.Appearance.Attended = chance.odds(60) ? .counsel : .person
        act(day, by: .coordinator, [.appear(Act.Appearance(attended: attended, next: next))])
        court = next
    }

    /// The court's list names the room and the hour of the date that was known already.
    mutating func learnCourtroom(_ day: CivilDate) {
        guard rules?.courtWatch == true, let court, court > day else { return }
        let date = Act.CourtDate(
            on: court, at: CivilTime(hour: number % 2 == 0 ? 9 : 13, minute: 30), room: Courtroom(rawValue: "4.0\(1 + number % 3)"))
        act(day, by: .coordinator, [.setCourtDate(date)])
    }

    /// Of a date that is ahead, what the person or counsel said.
    mutating func sayOfCourt(_ act: Act) {
        guard rules?.courtWatch == true, let court, court > calendar.today else { return }
        self.act(calendar.today.adding(days: -1), by: .coordinator, [act])
    }

    /// After the year of the note police take it off. The plan takes one of them back (``DemoPlan/forgetNotes()``).
    private mutating func removeNote(after ended: CivilDate) {
        let removed = ended.adding(months: 13)
        guard needsGates, removed <= calendar.today, program.clocks.contains(where: { $0.kind == .clearanceNote }) else { return }
        act(removed, by: .police(police), [.confirmNoteRemoved])
    }

    /// In progress: a court date that has passed was kept, and the court set another.
    mutating func keepCourt() {
        guard let day = court, day < calendar.today else { return }
        appear(next: DemoCourtDays.onOrAfter(calendar.today.adding(days: chance.between(9...34))))
    }

    /// In court, where there is one, on the last date; then the ending, by who confirms it in this stream.
    mutating func end(_ day: CivilDate, _ ending: Ending, closing: Bool = true) {
        var day = day
        if let date = court {
            day = max(day, date)
            if date <= day { act(date, by: .coordinator, [.appear(Act.Appearance(attended: .person, next: nil))]) }
            court = nil
        }
        let who: DemoWho = needsGates || rules?.courtWatch == true ? .prosecutor : .coordinator
        act(day, by: who, [.confirmEnding(ending)])
        if closing { act(day.adding(days: chance.between(1...6)), by: .coordinator, [.close]) }
        if ending != otherEnding { removeNote(after: day) }
    }

    /// How the stream ends for who did everything, and for who didn't.
    var goodEnding: Ending {
        switch stream {
        case .preCharge: .noChargeLaid
        case .postCharge: .withdrawn
        case .probation: .reportedToOfficer
        case .volunteer: .attended
        }
    }
    var otherEnding: Ending {
        switch stream {
        case .preCharge: .chargeLaid
        case .postCharge: .returnedToCourt
        case .probation: .reportedToOfficer
        case .volunteer: .didNotAttend
        }
    }

    /// A note or a call, now and then.
    mutating func chat(_ day: CivilDate) {
        switch chance.below(6) {
        case 0:
            act(day, by: .coordinator, [.note], texts: [.note: chance.pick(DemoPhrases.notes, else: DemoPhrases.extended)])
        case 1:
            act(day, by: .coordinator, [.call(Act.Call(direction: .outgoing, outcome: .spoke, voicemailLeft: false, callBackOn: nil))])
        case 2:
            act(day, by: .coordinator, [.call(Act.Call(direction: .incoming, outcome: .spoke, voicemailLeft: false, callBackOn: nil))])
        default: break
        }
    }
}
