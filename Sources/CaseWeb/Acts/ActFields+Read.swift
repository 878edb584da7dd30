import CaseDesk
import Cases
import Core
import Programs
import WebFrame

extension ActFields {
    /// What the form proposes. Most acts are one proposal; answers, segments and a decision with its findings are several,
    /// recorded together or not at all.
    static func read(_ kind: ActKind, _ page: CasePage, _ paper: ActPaper?, _ form: inout FormReader) -> Draft {
        let acts = acts(kind, page, &form)
        let date = form.date("happened", CaseWebText.actWhen).read
        let time = needsTime(kind) ? form.optionalTime("time", CaseWebText.actTime).read.flatMap { $0 } : nil
        var texts: [SealedText: String] = [:]
        for text in Self.texts(kind) {
            texts[text] = Self.text(text, isNeeded: isNeeded(text, kind, page), &form)
        }
        if let paper { texts[.decidedBy] = decidedBy(paper, &form) }
        guard let acts, let date else { return Draft(proposals: nil) }
        let conditions = texts[.conditions].map { $0.split(separator: "\n").count } ?? 0
        return Draft(
            proposals: acts.map { act in
                Proposal(act.with(conditions: conditions), happened: Happened(date, time), texts: texts.belonging(to: act.kind))
            })
    }

    private static func text(_ text: SealedText, isNeeded: Bool, _ form: inout FormReader) -> String? {
        let (name, label) = (text.rawValue, label(text))
        return isNeeded ? form.longText(name, label).read : form.optionalLongText(name, label).read.flatMap { $0 }
    }

    /// Whose decision the letter is. A letter without a name, where either may be missing, is asked for its name.
    private static func decidedBy(_ paper: ActPaper, _ form: inout FormReader) -> String? {
        switch paper {
        case .letter: text(.decidedBy, isNeeded: true, &form)
        case .letterWherePassedOn: text(.decidedBy, isNeeded: form.fields.file("letter") != nil, &form)
        case .scan: nil
        }
    }

    /// Read proposals; nil when a field has an error, which the reader has noted.
    struct Draft {
        let proposals: [Proposal]?
        var value: [Proposal] {
            get throws {
                guard let proposals else { throw FieldErrors([]) }
                return proposals
            }
        }
    }

    private static func acts(_ kind: ActKind, _ page: CasePage, _ form: inout FormReader) -> [Act]? {
        switch kind {
        case .answer: return answers(page, &form)
        case .findGate: return findings(&form, atLeastOne: true)
        case .decide: return decision(page, &form)
        case .attendSegment: return segments(page, &form)
        default: return act(kind, page, &form).map { [$0] }
        }
    }

    private static func act(_ kind: ActKind, _ page: CasePage, _ form: inout FormReader) -> Act? {
        switch kind {
        case .correctReferral: return referral(page.state.referral, &form).map { .correctReferral($0) }
        case .establishAge:
            let adult = yes("value", CaseWebText.actAdult, &form)
            let by = form.choice("by", CaseWebText.actAgeBy, as: Act.AgeFinding.Evidence.self).read
            return both(adult, by).map { .establishAge(Act.AgeFinding(adult: $0, by: $1)) }
        case .findMinorSought: return yes("value", CaseWebText.actMinorSought, &form).map { .findMinorSought($0) }
        case .missSession: return form.choice("missed", CaseWebText.clientsWhy, as: Act.SessionMissed.self).read.map { .missSession($0) }
        case .releaseSeat: return form.choice("why", CaseWebText.seatWhy, as: Act.SeatRelease.self).read.map { .releaseSeat($0) }
        case .recordAbsence: return form.choice("how", CaseWebText.entryOutcome, as: Act.Absence.self).read.map { .recordAbsence($0) }
        case .makeException:
            return form.choice("criterion", CaseWebText.actCriterion, among: asked(page).map(\.id)).read.map { .makeException(criterion: $0) }
        case .resolveMatch: return yes("value", CaseWebText.actSamePerson, &form).map { .resolveMatch(same: $0) }
        case .tellRights: return statement(kind, page, &form).map { .tellRights($0) }
        case .consent: return statement(kind, page, &form).map { .consent($0) }
        case .acceptResponsibility: return statement(kind, page, &form).map { .acceptResponsibility($0) }
        case .agree: return form.date("until", CaseWebText.actUntil).read.map { .agree(until: $0) }
        case .amend: return amendment(&form).map { .amend($0) }
        case .setCourtDate:
            let on = form.date("on", CaseWebText.actCourtOn).read
            let at = form.optionalTime("at", CaseWebText.actCourtAt).read
            let room = courtroom(&form)
            guard let on, let at, let room else { return nil }
            return .setCourtDate(Act.CourtDate(on: on, at: at, room: room))
        case .appear:
            let who = form.choice("attended", CaseWebText.actWhoAppeared, as: Act.Appearance.Attended.self).read
            let next = form.optionalDate("next", CaseWebText.actNextDate).read
            return both(who, next).map { .appear(Act.Appearance(attended: $0, next: $1)) }
        case .expectAttendance: return form.choice("who", CaseWebText.actWhoAttends, as: Act.Attendee.self).read.map { .expectAttendance($0) }
        case .askAdjournment: return form.choice("via", CaseWebText.actAdjournmentVia, as: Act.AdjournmentVia.self).read.map { .askAdjournment($0) }
        case .schedule: return form.date("on", page.program.labels.classDay.capitalizedFirst).read.map { .schedule(classDay: $0) }
        case .assessTherapy: return form.integer("weeks", CaseWebText.actWeeks, in: 0...52).read.map { .assessTherapy(weeks: $0) }
        case .meetCondition: return form.integer("condition", CaseWebText.actConditionMet, in: 0...99).read.map { .meetCondition($0) }
        case .report: return form.choice("level", CaseWebText.actLevel, as: Compliance.self).read.map { .report($0) }
        case .confirmEnding: return form.choice("ending", CaseWebText.actEnding, as: Ending.self).read.map { .confirmEnding($0) }
        case .correct: return form.integer("entry", CaseWebText.actEntry, in: 2...1_000_000).read.map { .correct(sequence: $0) }
        case .call: return call(&form).map { .call($0) }
        case .liftConcern:
            return form.choice("by", CaseWebText.actConcernBy, as: Act.AgeFinding.Evidence.self).read.map { .liftConcern(by: $0) }
        default: return plain[kind]
        }
    }

    /// The number of a courtroom, or an empty field; nil for what can't be one, which the reader has noted.
    private static func courtroom(_ form: inout FormReader) -> Courtroom?? {
        guard let typed = form.optionalText("room", CaseWebText.actCourtroom, max: 20).read else { return nil }
        guard let typed else { return .some(nil) }
        guard let room = Courtroom(rawValue: typed) else {
            form.fail("room", CaseWebText.actCourtroomWrong)
            return nil
        }
        return room
    }

    /// Acts without fields of their own. The fee has its desk; what says here that it is paid is refused with a sentence that leads there.
    private static let plain: [ActKind: Act] = [
        .offer: .offer, .consultCounsel: .consultCounsel, .decline: .decline, .wantCourt: .wantCourt, .deny: .deny,
        .withdrawConsent: .withdrawConsent, .nameCounsel: .nameCounsel, .attendSession: .attendSession, .close: .close,
        .raiseConcern: .raiseConcern, .recordAuthorityReport: .recordAuthorityReport,
        .recordRearrest: .recordRearrest, .recordDeath: .recordDeath, .placeHold: .placeHold, .releaseHold: .releaseHold,
        .note: .note, .goOn: .goOn, .answerRelief: .answerRelief, .worry: .worry, .answerWorry: .answerWorry, .confirmPaper: .confirmPaper,
        .confirmNoteRemoved: .confirmNoteRemoved, .settleFee: .settleFee(.paid),
    ]

    private static func referral(_ old: Act.Referral, _ form: inout FormReader) -> Act.Referral? {
        let ends = old.stream == .probation ? form.date("order-ends", CaseWebText.referOrderEnds).read : nil
        let offence: CivilDate?? =
            switch old.stream {
            case .preCharge, .postCharge: form.date("offence", CaseWebText.referOffence).read.map { $0 }
            case .probation: form.optionalDate("offence", CaseWebText.referOffence).read
            case .volunteer: .some(nil)
            }
        let charged = old.stream == .postCharge ? form.optionalDate("charged", CaseWebText.referCharged).read : .some(nil)
        let language = form.choice("language", CaseWebText.referLanguage, among: SpokenLanguages.options(with: old.language).map(\.value))
        guard let offence, let charged, let language = language.read, old.stream != .probation || ends != nil else { return nil }
        return Act.Referral(
            stream: old.stream, offence: offence, charged: charged, language: language, interpreterNeeded: form.isTicked("interpreter-needed"),
            packageHandedOver: form.isTicked("package"), orderEnds: ends)
    }

    private static func answers(_ page: CasePage, _ form: inout FormReader) -> [Act]? {
        let source = form.choice("source", CaseWebText.actAnswerSource, as: Act.CriterionAnswer.Source.self).read
        var acts: [Act] = []
        for criterion in asked(page) {
            let typed = form.optionalChoice("answer-" + criterion.id, criterion.question, as: YesNo.self).read.flatMap { $0 }
            if let typed, let source {
                acts.append(.answer(Act.CriterionAnswer(criterion: criterion.id, answer: typed == .yes, source: source)))
            }
        }
        if acts.isEmpty, source != nil, let first = asked(page).first { form.fail("answer-" + first.id, CaseWebText.actAnswerNone) }
        return source == nil ? nil : acts
    }

    private static func findings(_ form: inout FormReader, atLeastOne: Bool) -> [Act] {
        var acts: [Act] = []
        for gate in Gate.allCases where Gate.prosecutors.contains(gate) {
            let typed = form.optionalChoice("gate-" + gate.rawValue, gate.name, as: YesNo.self).read.flatMap { $0 }
            if let typed { acts.append(.findGate(Act.GateFinding(gate: gate, met: typed == .yes))) }
        }
        if acts.isEmpty && atLeastOne { form.fail("gate-protection", CaseWebText.actAnswerNone) }
        return acts
    }

    /// The findings come first, so that the decision rests on them.
    private static func decision(_ page: CasePage, _ form: inout FormReader) -> [Act]? {
        let needsGates = page.program.streams[page.state.stream]?.gate717 == true
        let found = needsGates ? findings(&form, atLeastOne: false) : []
        let eligible = yes("value", CaseWebText.actEligible, &form)
        if needsGates, eligible == true {
            // Without them nobody can be enrolled, and the file would leave the Queue with nothing said.
            let said = Set(found.compactMap { if case .findGate(let finding) = $0 { finding.gate } else { nil } })
            for gate in missingFindings(page) where !said.contains(gate) {
                form.fail("gate-" + gate.rawValue, CaseWebText.actGateMissing(gate: gate.name))
            }
        }
        return eligible.map { found + [.decide(Act.Decision(eligible: $0))] }
    }

    private static func segments(_ page: CasePage, _ form: inout FormReader) -> [Act]? {
        let known = (page.program.classDay?.segments ?? []).map(\.id)
        let typed = form.fields.all("segment")
        if typed.isEmpty || !typed.allSatisfy(known.contains) {
            form.fail("segment", CaseWebText.actSegmentNone)
            return nil
        }
        return known.filter(typed.contains).map { .attendSegment($0) }
    }

    private static func statement(_ kind: ActKind, _ page: CasePage, _ form: inout FormReader) -> Act.Statement? {
        let language = form.choice("language", CaseWebText.actLanguage, as: Language.self).read
        let interpreter = namesInterpreter(form)
        return language.map {
            Act.Statement(version: statement(of: kind, page)?.version ?? 0, language: $0, interpreter: interpreter)
        }
    }

    private static func amendment(_ form: inout FormReader) -> Act.Amendment? {
        let until = form.date("until", CaseWebText.actUntil).read
        let language = form.choice("language", CaseWebText.actLanguage, as: Language.self).read
        let interpreter = namesInterpreter(form)
        return both(until, language).map { Act.Amendment(until: $0, language: $1, interpreter: interpreter) }
    }

    private static func namesInterpreter(_ form: FormReader) -> Bool {
        !(form.fields.first(SealedText.interpreter.rawValue) ?? "").allSatisfy(\.isWhitespace)
    }

    static func call(_ form: inout FormReader) -> Act.Call? {
        let direction = form.choice("direction", CaseWebText.actDirection, as: Act.Call.Direction.self).read
        let outcome = form.choice("outcome", CaseWebText.actOutcome, as: Act.Call.Outcome.self).read
        let back = form.optionalDate("call-back", CaseWebText.actCallBack).read
        guard let direction, let outcome, let back else { return nil }
        return Act.Call(direction: direction, outcome: outcome, voicemailLeft: form.isTicked("voicemail"), callBackOn: back)
    }

    enum YesNo: String, Sendable { case yes, no }

    private static func yes(_ name: String, _ label: Bilingual, _ form: inout FormReader) -> Bool? {
        form.choice(name, label, as: YesNo.self).read.map { $0 == .yes }
    }

    private static func both<A, B>(_ first: A?, _ second: B?) -> (A, B)? {
        guard let first, let second else { return nil }
        return (first, second)
    }
}

extension Act {
    /// A decision with as many conditions as lines were typed.
    fileprivate func with(conditions: Int) -> Act {
        guard case .decide(let decision) = self else { return self }
        return .decide(Act.Decision(eligible: decision.eligible, conditions: conditions))
    }
}

extension [SealedText: String] {
    /// A decision's form sends findings too: each act keeps the words that its own form asks for.
    fileprivate func belonging(to kind: ActKind) -> Self {
        filter { $0.key == .decidedBy || ActFields.texts(kind).contains($0.key) }
    }
}
