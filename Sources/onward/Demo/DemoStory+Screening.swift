import CaseDesk
import Cases
import Core
import Programs

extension DemoStory {
    /// The referral: police in the evening of an operation, the probation officer, or the agency for a volunteer.
    mutating func refer(_ day: CivilDate, expecting expected: DemoStep.Expected = .opened) {
        let hours = stream == .postCharge || stream == .preCharge ? 19...23 : 9...16
        let at = moment(day, hours: hours)
        add(.refer(referral(at), expecting: expected), by: referrer, at: at)
    }

    func referral(_ moment: Instant) -> Referral {
        let happened = happened(moment)
        let isCharge = stream == .postCharge || stream == .preCharge
        var person = person
        if stream == .volunteer {
            person.policeFile = nil
            person.court = nil
            person.courtFile = nil
            person.charge = nil
        }
        // Under an order, the offence is some months back.
        let offence = isCharge ? happened.date : stream == .probation ? happened.date.adding(days: -150) : nil
        return Referral(
            stream: stream, happened: happened, person: person, offence: offence, charged: stream == .postCharge ? offence : nil,
            ageKnownBy: isCharge ? .identityDocument : .birthDateGiven, minorSought: isCharge ? false : nil,
            language: interpreter == nil ? language.rawValue : "pa", interpreterNeeded: interpreter != nil,
            packageHandedOver: isCharge, orderEnds: stream == .probation ? happened.date.adding(days: 330) : nil,
            nextAppearance: court)
    }

    private var referrer: DemoWho {
        switch stream {
        case .preCharge, .postCharge: .police(police)
        case .probation: .probationOfficer
        case .volunteer: .coordinator
        }
    }

    /// The answers of the record check, and the once-only marker.
    ///
    /// - Parameters:
    ///   - unmet: a criterion that is answered against the person.
    ///   - onlyFirst: the others still wait.
    mutating func screen(_ day: CivilDate, unmet: String? = nil, onlyFirst: Bool = false) {
        let asked = program.criteria.filter { $0.streams.contains(stream) }
        let answers = (onlyFirst ? Array(asked.prefix(1)) : asked).map { criterion in
            Act.answer(
                Act.CriterionAnswer(
                    criterion: criterion.id, answer: criterion.eligibleAnswer != (criterion.id == unmet),
                    source: criterion.id == "not-attended-before" ? .programFile : .recordCheck))
        }
        act(day, by: .coordinator, answers)
        if rules?.marker == true, !onlyFirst { add(.checkMarker, by: .coordinator, at: moment(day)) }
    }

    /// What the decider finds: the prosecutor's gates where the stream needs them, and the decision with its reasons.
    mutating func decide(_ day: CivilDate, eligible: Bool = true, conditions: Int = 0) {
        let at = moment(day)
        let who: DemoWho = rules?.decides == .prosecutor ? .prosecutor : .coordinator
        add(.acts(decision(at, eligible: eligible, conditions: conditions)), by: who, at: at)
    }

    /// The same by a letter that comes to the coordinator, who transcribes it.
    mutating func decideByLetter(_ day: CivilDate) {
        let at = moment(day)
        let decider = "A. \(chance.pick(DemoNames.surnamesEnglish, else: "Demo"))"
        let proposals = decision(at, eligible: true, conditions: 0).map { proposal in
            Proposal(
                proposal.act, happened: proposal.happened,
                texts: proposal.texts.merging([.decidedBy: DemoNames.marked(decider)]) { first, _ in first })
        }
        let letter = DemoLetter.pdf(DemoPhrases.letter(place, date: calendar.happened(at).date, decidedBy: decider))
        add(.letter(letter, .decisionLetter, transcribe: proposals), by: .coordinator, at: at)
    }

    private func decision(_ at: Instant, eligible: Bool, conditions: Int) -> [Proposal] {
        let reason = eligible ? chance.pick(DemoPhrases.eligible, else: DemoPhrases.eligibleReleased) : DemoPhrases.ineligible
        var texts: [SealedText: Bilingual] = [
            .reason: reason, .releasedReason: eligible ? DemoPhrases.eligibleReleased : DemoPhrases.ineligibleReleased,
        ]
        if conditions > 0 { texts[.conditions] = DemoPhrases.conditions }
        let gates = eligible && needsGates ? Gate.allCases.filter(Gate.prosecutors.contains) : []
        return gates.map { proposal(.findGate(Act.GateFinding(gate: $0, met: true)), at: at) }
            + [proposal(.decide(Act.Decision(eligible: eligible, conditions: conditions)), at: at, texts: texts)]
    }
}
